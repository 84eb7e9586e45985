// What is measured, bundled from the sources: the product as the .vsix ships it, the core by itself, and the floor.
import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { benchDir, outDir, root } from './places.mjs';

/** Has what dist/ has, minified as in the package. */
export const productDir = path.join(outDir, 'dist');
/** The same without the segmenter's worker and dictionary. */
export const unsegmentedDir = path.join(outDir, 'dist-unsegmented');
export const coreBundle = path.join(outDir, 'core.cjs');
export const dictionaryDir = path.join(outDir, 'dictionary');
export const floorBundle = path.join(outDir, 'floor.cjs');

/** The options of scripts/build.mjs. */
const options = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['nodejieba'],
  mainFields: ['module', 'main'],
  logLevel: 'warning',
});

/** Not minified, and with a source map: the profile names functions and lines. */
export async function bundleCore() {
  const [esbuild, { buildDictionary }] = await Promise.all([
    loadEsbuild(),
    import('../../scripts/build-dictionary.mjs'),
  ]);
  const exported = await readFile(path.join(benchDir, 'subjects', 'core-exports.ts'), 'utf8');
  await Promise.all([
    // As if that module stood at the root, where the packages of the product are.
    esbuild.build({
      ...options,
      stdin: { contents: exported, resolveDir: root, loader: 'ts' },
      outfile: coreBundle,
      sourcemap: true,
    }),
    buildDictionary(dictionaryDir),
  ]);
}

export async function bundleServers() {
  const [esbuild, { buildAll }] = await Promise.all([loadEsbuild(), import('../../scripts/build.mjs')]);
  await Promise.all([
    buildAll(productDir, { minify: true }),
    esbuild.build({
      ...options,
      // As above: in bench/node_modules there is another vscode-languageserver, that of a peer.
      stdin: { contents: await readFile(path.join(benchDir, 'servers', 'floor.mjs'), 'utf8'), resolveDir: root },
      outfile: floorBundle,
      minify: true,
    }),
  ]);
  await rm(unsegmentedDir, { recursive: true, force: true });
  await cp(productDir, unsegmentedDir, {
    recursive: true,
    filter: (file) => !/^(segmentation-worker|dictionary)/.test(path.basename(file)),
  });
}

/** The server with names and a source map. @returns {Promise<string>} the file */
export async function bundleServerForProfile() {
  const esbuild = await loadEsbuild();
  const outfile = path.join(outDir, 'profiled', 'server.js');
  await esbuild.build({ ...options, entryPoints: ['server/src/main.ts'], outfile, sourcemap: true });
  return outfile;
}

/** On a fresh clone esbuild is installed only after this file has been loaded. */
const loadEsbuild = () => import('esbuild');
