// What `npm run package` puts into the .vsix.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { zipEntries } from './zip';

const root = path.resolve(__dirname, '..', '..');

/** Everything the archive may hold. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package(\.nls(\.[a-z-]+)?)?\.json$/,
  /^extension\/(readme|README\.zh-CN|changelog)\.md$/,
  /^extension\/(LICENSE|ThirdPartyNotices)\.txt$/,
  /^extension\/dist\/(client|server|cli|segmentation-worker)\.js$/,
  /^extension\/dist\/dictionary\/[a-z]+\.(utf8|json)$/,
  /^extension\/syntaxes\/[a-z-]+\.json$/,
  /^extension\/language-configuration\.json$/,
  /^extension\/l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
  /^extension\/docs\/checks\/([a-z-]+\/)?[a-z-]+(\.zh-CN)?\.md$/i,
  /^extension\/(docs\/)?images\/[a-z-]+\.png$/i,
  /^extension\/node_modules\/nodejieba\/(index\.js|package\.json|LICENSE|build\/Release\/nodejieba\.node)$/,
];

describe('the .vsix', () => {
  let entries: string[] = [];
  beforeAll(async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [path.join(root, 'scripts', 'package.mjs')], {
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
        'extension/dist/segmentation-worker.js',
        'extension/dist/dictionary/main.utf8',
        'extension/node_modules/nodejieba/build/Release/nodejieba.node',
      ]),
    );
  });
});
