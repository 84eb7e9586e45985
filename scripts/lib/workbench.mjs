// The real VS Code workbench served on 127.0.0.1, for machines that cannot have a desktop VS Code: VS Code's own server,
// as the npm package code-server ships it.
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cachedTool, npmInstall, Unavailable } from './cached-tools.mjs';
import { killTree, onExit, run, start } from './processes.mjs';

// The release of code-server that ships VS Code 1.100.3.
const codeServerVersion = '4.100.3';

/** @returns {Promise<string>} the server's entry point, installed on first use: about 310 MB */
async function serverMain() {
  const vscode = path.join('node_modules', 'code-server', 'lib', 'vscode');
  const dir = await cachedTool(
    `workbench-${codeServerVersion}`,
    [`code-server@${codeServerVersion}`],
    async (tool, detail) => {
      for (const [what, part] of [
        ["VS Code's packages", vscode],
        ["the built-in extensions' packages", path.join(vscode, 'extensions')],
      ]) {
        detail(what);
        await npmInstall(path.join(tool, part), ['--omit=dev']);
      }
    },
  );
  return path.join(dir, vscode, 'out', 'server-main.js');
}

const machineSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'git.enabled': false,
};

/**
 * @typedef {object} Workbench
 * @property {(options: { folder: string; extension?: string; tests?: string; open?: string; goto?: string }) => string} url
 *   the address that opens `folder` with the extension in `extension` under development, and runs `tests` where given
 * @property {string} origin
 * @property {() => string} log what the server has printed
 * @property {() => void} stop ends the server and everything it started
 */

/**
 * @param {object} [options]
 * @param {string} [options.dataDir] kept between runs; otherwise a temporary folder, removed at the end
 * @param {string[]} [options.vsix] extension archives to install first
 * @param {Record<string, unknown>} [options.settings] added to the machine's settings
 * @param {boolean} [options.automated] a program drives the workbench, not a person: tests may run in it, and it refuses
 *   to show dialogs
 * @param {boolean} [options.trusted] open every folder without asking whether it is trusted
 * @param {Record<string, string>} [options.env] added to the environment of the server and of the extension host
 * @returns {Promise<Workbench>}
 */
export async function startWorkbench({
  dataDir,
  vsix = [],
  settings = {},
  trusted = false,
  automated = false,
  env = {},
} = {}) {
  const main = await serverMain();
  const dir = dataDir ?? mkdtempSync(path.join(os.tmpdir(), 'ptx-'));
  const cleanUp = () => dataDir === undefined && rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  const forget = onExit(cleanUp);
  mkdirSync(path.join(dir, 'data', 'Machine'), { recursive: true });
  writeFileSync(
    path.join(dir, 'data', 'Machine', 'settings.json'),
    JSON.stringify({ ...machineSettings, ...settings }, null, 2),
  );

  const common = ['--server-data-dir', dir, '--accept-server-license-terms', '--telemetry-level', 'off'];
  for (const file of vsix) {
    const installed = await run(process.execPath, [main, ...common, '--install-extension', file], { timeout: 120_000 });
    // The command's exit code is 0 even when the archive is refused; what it says is what counts.
    if (!/successfully installed/i.test(installed.stdout)) {
      throw new Error(`VS Code does not install ${file}:\n${installed.stdout}\n${installed.stderr}`);
    }
  }

  // Whoever reaches the workbench has a terminal on this machine, so an address alone is not enough: it needs the token.
  const token = randomBytes(16).toString('hex');
  const address = ['--host', '127.0.0.1', '--port', '0', '--connection-token', token];
  const flags = [
    ...(automated ? ['--enable-smoke-test-driver'] : []),
    ...(trusted ? ['--disable-workspace-trust'] : []),
  ];
  const server = start(process.execPath, [main, ...address, ...common, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The extension host leaves sockets in the temporary folder when it is killed: in here they go with the rest.
    env: { ...process.env, ...(process.platform === 'linux' && { TMPDIR: dir }), ...env },
  });
  let output = '';
  const port = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Unavailable(`the VS Code server does not start:\n${output}`)), 60_000);
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        const listening = /Extension host agent listening on (\d+)/.exec(output);
        if (listening) {
          clearTimeout(late);
          resolve(listening[1]);
        }
      });
    }
    server.once('exit', (code) => {
      clearTimeout(late);
      reject(new Unavailable(`the VS Code server ended with code ${code}:\n${output}`));
    });
  });

  const host = `127.0.0.1:${port}`;
  const remote = (file) => `vscode-remote://${host}${encodeURI(file.replace(/\\/g, '/').replace(/^(?=[^/])/, '/'))}`;
  return {
    origin: `http://${host}`,
    log: () => output,
    url({ folder, extension, tests, open, goto }) {
      const payload = [];
      if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
      if (tests) payload.push(['extensionTestsPath', remote(tests)]);
      if (open) payload.push(goto ? ['openFile', `${remote(open)}:${goto}`] : ['openFile', remote(open)]);
      if (goto) payload.push(['gotoLineMode', 'true']);
      const query = new URLSearchParams({ tkn: token, folder: folder.replace(/\\/g, '/') });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://${host}/?${query}`;
    },
    ended: new Promise((resolve) => server.once('exit', resolve)),
    stop() {
      killTree(server);
      cleanUp();
      forget();
    },
  };
}
