// A Chromium driven by Playwright, both from npm, kept in the cache folder.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedTool, Unavailable } from './cached-tools.mjs';
import { onPath } from './desktop-vscode.mjs';

// The newest @sparticuz/chromium that runs on Node 20, and the playwright-core made for that Chromium (147).
const chromiumVersion = '147.0.0';
const playwrightVersion = '1.59.1';

const args = [
  // A container seldom has another user than root, and gives little shared memory; the page only ever reaches 127.0.0.1.
  ...['--no-sandbox', '--disable-dev-shm-usage'],
  ...['--disable-gpu', '--disable-background-networking', '--no-first-run', '--lang=en-US'],
];

/** @returns {Promise<import('playwright-core').Browser>} whoever opens it closes it; Playwright ends it with this process */
export async function openBrowser() {
  const own = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'].map(onPath).find(Boolean);
  // @sparticuz/chromium holds a Linux x64 binary; elsewhere a Chrome or Edge on the machine has to do.
  const bundled = !own && process.platform === 'linux' && process.arch === 'x64';
  const dir = bundled
    ? await cachedTool(
        `browser-${playwrightVersion}-${chromiumVersion}`,
        [`playwright-core@${playwrightVersion}`, `@sparticuz/chromium@${chromiumVersion}`],
        unpackChromium,
      )
    : await cachedTool(`playwright-${playwrightVersion}`, [`playwright-core@${playwrightVersion}`]);
  const { chromium } = createRequire(path.join(dir, 'package.json'))('playwright-core');
  const executablePath = bundled ? path.join(dir, unpacked, 'chromium') : own;
  try {
    return executablePath
      ? await chromium.launch({ executablePath, args })
      : await chromium.launch({ channel: process.platform === 'win32' ? 'msedge' : 'chrome', args });
  } catch (error) {
    throw new Unavailable(`no browser could be started: ${error.message.split('\n').slice(0, 6).join('\n')}`);
  }
}

const unpacked = 'unpacked';

/** The package unpacks its binary into the temporary folder on each machine's first use; here that is done once, for good. */
async function unpackChromium(dir, detail) {
  detail('unpacking Chromium');
  const { TMPDIR } = process.env;
  process.env.TMPDIR = path.join(dir, unpacked);
  mkdirSync(process.env.TMPDIR);
  try {
    const entry = createRequire(path.join(dir, 'package.json')).resolve('@sparticuz/chromium');
    const { default: packaged } = await import(pathToFileURL(entry).href);
    await packaged.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
