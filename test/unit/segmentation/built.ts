import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildDictionary } from '../../../scripts/build-dictionary.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Built {
  readonly directory: string;
  readonly dictionaryDir: string;
  readonly workerFile: string;
  remove(): Promise<void>;
}

/** Builds the dictionary and the worker as scripts/build.mjs does, in a folder of the test's own that still finds node_modules. */
export async function buildSegmentation(): Promise<Built> {
  await mkdir(path.join(root, '.cache'), { recursive: true });
  const directory = await mkdtemp(path.join(root, '.cache', 'test-segmentation-'));
  const dictionaryDir = path.join(directory, 'dictionary');
  const workerFile = path.join(directory, 'segmentation-worker.js');
  await buildDictionary(dictionaryDir);
  await bundle('server/src/segmentation/worker.ts', workerFile);
  return { directory, dictionaryDir, workerFile, remove: () => rm(directory, { recursive: true, force: true }) };
}

export async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['nodejieba'],
    logLevel: 'warning',
  });
}
