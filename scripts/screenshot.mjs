// npm run screenshot -- FILE [options]: a picture of the real VS Code workbench with the extension at work on a report.
// `--help` lists the options. It is how the README's images are made, and how to look at a change without a desktop.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './lib/browser.mjs';
import { openWorkbenchPage } from './lib/host-suite.mjs';
import { onPath } from './lib/desktop-vscode.mjs';
import { root, startedIn } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';
import { build, install, runMain, SetupError } from './lib/setup.mjs';
import { startWorkbench } from './lib/workbench.mjs';

const usage = `npm run screenshot -- FILE [options]

  --at LINE:COL     put the cursor there (from 1) and show the hover
  --on TEXT         the same, on the first occurrence of TEXT
  --no-hover        only put the cursor there
  --fixes           show the quick fixes there, not the hover
  --outline         show the Outline view
  --problems        show the Problems panel
  --filter TEXT     of them only those with TEXT, such as the code of a check
  --language TAG    of the extension's answers, such as zh-cn; the workbench itself stays in English
  --theme NAME      a colour theme; light and dark stand for the default ones
  --size WxH        of the window; 1280x800 if not given
  --scale N         pixels to a CSS pixel; 2 if not given
  --font-size N     of the editor; 15 if not given
  --vsix FILE       the extension in an archive, not the one in this checkout
  --out PNG         out/screenshot.png if not given`;

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        at: { type: 'string' },
        on: { type: 'string' },
        'no-hover': { type: 'boolean', default: false },
        fixes: { type: 'boolean', default: false },
        outline: { type: 'boolean', default: false },
        problems: { type: 'boolean', default: false },
        filter: { type: 'string' },
        language: { type: 'string' },
        theme: { type: 'string', default: 'light' },
        size: { type: 'string', default: '1280x800' },
        scale: { type: 'string', default: '2' },
        'font-size': { type: 'string', default: '15' },
        vsix: { type: 'string' },
        out: { type: 'string', default: path.join(root, 'out', 'screenshot.png') },
      },
    });
    const [file] = positionals;
    if (!file) throw new Error('Which file?');
    const full = path.resolve(startedIn, file);
    if (!existsSync(full)) throw new Error(`${full} is not there.`);
    const size = /^(\d+)x(\d+)$/.exec(values.size);
    if (!size) throw new Error(`--size is WIDTHxHEIGHT, not ${values.size}`);
    return { ...values, file: full, width: Number(size[1]), height: Number(size[2]), at: place(full, values) };
  } catch (error) {
    throw new SetupError(`${error.message}\n\nUsage: ${usage}`);
  }
}

/** @returns {string | undefined} `line:column`, from 1 */
function place(file, { at, on }) {
  if (at !== undefined) {
    if (!/^\d+:\d+$/.test(at)) throw new Error(`--at is LINE:COL, not ${at}`);
    return at;
  }
  if (on === undefined) return undefined;
  const before = readFileSync(file, 'utf8').split(on, 2);
  if (before.length < 2) throw new Error(`${file} does not hold “${on}”`);
  const lines = before[0].split(/\r\n|\n|\r/);
  return `${lines.length}:${lines.at(-1).length + 1}`;
}

/** Without a Chinese font every character is the same empty box. */
async function needChineseFont() {
  if (process.platform !== 'linux') return;
  const fonts = onPath('fc-list') ? (await run('fc-list', [':lang=zh-cn', 'family'])).stdout.trim() : '';
  if (!fonts) throw new SetupError('No Chinese font is installed: on Debian or Ubuntu, apt-get install fonts-noto-cjk');
}

/** @param {import('playwright-core').Page} page */
async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  await input.waitFor({ state: 'hidden' });
}

/** Opens what is asked for around the editor, and gives it the room it deserves. */
async function arrange(page, options) {
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
  if (options.outline) {
    // The files give way to the outline.
    await page.locator('.explorer-folders-view').waitFor();
    await page.locator('.pane-header[aria-expanded="true"]').first().click();
    await runCommand(page, 'Explorer: Focus on Outline View');
    await page.locator('.outline-pane .monaco-list-row').first().waitFor({ timeout: 30_000 });
    await runCommand(page, 'Increase Current View Size');
  }
  if (options.problems) {
    await runCommand(page, 'Problems: Focus on Problems View');
    await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: 30_000 });
    if (options.filter) await page.locator('.viewpane-filter input').fill(options.filter);
    // A single finding with all its places needs more rows than two findings, and the rest of the window less.
    for (let times = options.filter ? 1 : 0; times < 2; times++) await runCommand(page, 'Decrease Current View Size');
  }
  await runCommand(page, 'View: Focus Active Editor Group');
  if (!options.at) return;
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input.input').fill(`:${options.at}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  if (options['no-hover']) return;
  if (options.fixes) return showFixes(page);
  // The server may not be there yet, and then there is nothing to show: ask again.
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasNotText: 'Loading...' }).first();
  for (let tries = 10; ; tries--) {
    await runCommand(page, 'Show or Focus Hover');
    try {
      return await hover.waitFor({ timeout: 3_000 });
    } catch (error) {
      if (tries === 0) throw error;
    }
  }
}

/** The menu is empty until the server has found something at the cursor: ask again. */
async function showFixes(page) {
  const fixes = page.locator('.action-widget .monaco-list-row.action');
  for (let tries = 10; ; tries--) {
    await page.keyboard.press('Control+.');
    try {
      return await fixes.first().waitFor({ timeout: 3_000 });
    } catch (error) {
      if (tries === 0) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

runMain(async () => {
  const options = readArguments();
  await needChineseFont();
  await install();
  if (!options.vsix) await build();
  const workbench = await startWorkbench({
    trusted: true,
    automated: true,
    ...(options.vsix && { vsix: [path.resolve(startedIn, options.vsix)] }),
    settings: {
      'workbench.colorTheme': themes[options.theme] ?? options.theme,
      'editor.fontSize': Number(options['font-size']),
      'editor.minimap.enabled': false,
      'editor.wordWrap': 'on',
      'workbench.layoutControl.enabled': false,
      'chat.commandCenter.enabled': false,
    },
  });
  const browser = await openBrowser();
  try {
    const page = await openWorkbenchPage(browser, workbench, {
      viewport: { width: options.width, height: options.height },
      deviceScaleFactor: Number(options.scale),
    });
    // Where the workbench notes its language; a language pack would set it, and there is none to be had offline.
    if (options.language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${options.language}'`);
    await page.goto(
      workbench.url({
        folder: path.dirname(options.file),
        open: options.file,
        ...(!options.vsix && { extension: root }),
      }),
    );
    await arrange(page, options);
    // Not over anything that would say what it is.
    await page.mouse.move(0, options.height / 2);
    // What the pointer rested on before goes away with a delay.
    await page.waitForTimeout(700);
    const out = path.resolve(startedIn, options.out);
    mkdirSync(path.dirname(out), { recursive: true });
    await page.screenshot({ path: out });
    console.log(out);
  } catch (error) {
    const page = browser.contexts()[0]?.pages()[0];
    await page?.screenshot({ path: path.join(root, 'out', 'screenshot-failed.png') });
    console.error(`What the window looked like: ${path.join(root, 'out', 'screenshot-failed.png')}`);
    throw error;
  } finally {
    await browser.close();
    workbench.stop();
  }
});
