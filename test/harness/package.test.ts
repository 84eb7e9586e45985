// What `npm run package` puts into the .vsix.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { zipEntries } from './zip';

const root = path.resolve(__dirname, '..', '..');
const run = promisify(execFile);

/** Everything the archive may hold. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package(\.nls(\.[a-z-]+)?)?\.json$/,
  /^extension\/(readme|README\.zh-CN|changelog)\.md$/,
  /^extension\/(LICENSE|ThirdPartyNotices)\.txt$/,
  /^extension\/dist\/(client|server|language-server|glossary|project-file|cli|segmentation-(client|worker))\.js$/,
  /^extension\/dist\/dictionary\/[a-z]+\.(utf8|json)$/,
  /^extension\/syntaxes\/[a-z-]+\.tmLanguage\.json$/,
  /^extension\/language-configuration\.json$/,
  /^extension\/l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
  /^extension\/docs\/checks\/([a-z-]+\/)?[a-z-]+(\.zh-CN)?\.md$/i,
  /^extension\/docs\/suppressing\.md$/,
  /^extension\/(docs\/)?images\/[a-z-]+\.png$/i,
  /^extension\/node_modules\/nodejieba\/(index\.js|package\.json|LICENSE|build\/Release\/nodejieba\.node)$/,
];

describe('the .vsix', () => {
  let entries: string[] = [];
  beforeAll(async () => {
    const { stdout } = await run(process.execPath, [path.join(root, 'scripts', 'package.mjs')], {
      cwd: root,
    });
    entries = zipEntries(readFileSync(stdout.trim().split('\n').at(-1) ?? ''));
  }, 120_000);

  it('holds nothing that is not on the list', () => {
    expect(entries.filter((entry) => !allowed.some((pattern) => pattern.test(entry)))).toEqual([]);
  });

  it('holds what the extension needs to run', () => {
    expect(entries).toEqual(
      expect.arrayContaining([
        'extension/package.json',
        'extension/dist/client.js',
        'extension/dist/server.js',
        'extension/dist/language-server.js',
        'extension/dist/glossary.js',
        'extension/dist/project-file.js',
        'extension/dist/segmentation-client.js',
        'extension/dist/segmentation-worker.js',
        'extension/dist/dictionary/main.utf8',
        'extension/node_modules/nodejieba/build/Release/nodejieba.node',
      ]),
    );
  });

  it('segments words as the checkout does, with nothing else around it', async () => {
    // What was packed, somewhere that no package of the checkout is found from.
    const dir = mkdtempSync(path.join(os.tmpdir(), 'policy text '));
    try {
      cpSync(path.join(root, 'out', 'package'), dir, { recursive: true });
      const inspect = (cli: string) =>
        run(process.execPath, [cli, 'inspect', '--format', 'jsonl', path.join(root, 'samples')], {
          maxBuffer: 64 * 1024 * 1024,
        });
      const packed = await inspect(path.join(dir, 'dist', 'cli.js'));
      expect(packed.stderr).toBe('');
      expect(packed.stdout).not.toBe('');
      expect(packed.stdout).toBe((await inspect(path.join(root, 'dist', 'cli.js'))).stdout);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
