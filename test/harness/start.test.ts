// `npm start` up to the window: the summary, and what is handed to a VS Code.
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(__dirname, '..', '..');

function start(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const script = path.join(root, 'scripts', 'start.mjs');
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, VSCODE: '', INIT_CWD: root, POLICY_TEXT_BUILT: '1', ...env } };
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

describe('npm start', () => {
  let dir = '';
  let reports = '';
  let given = '';
  let code = '';
  beforeAll(() => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'policy text '));
    reports = path.join(dir, '报告 集');
    mkdirSync(reports);
    writeFileSync(
      path.join(reports, '甲镇工作总结.txt'),
      '甲镇工作总结\n\n一、工作回顾\n\n新建水渠12公里，粮食产量3万吨。\n',
    );
    // Stands for VS Code: writes its arguments down, and ends as told.
    given = path.join(dir, 'given.json');
    const script = path.join(dir, 'code.js');
    writeFileSync(
      script,
      `require('fs').writeFileSync(${JSON.stringify(given)}, JSON.stringify(process.argv.slice(2)));
       process.exit(Number(process.env.FAKE_CODE));`,
    );
    const windows = process.platform === 'win32';
    code = path.join(dir, windows ? 'code.cmd' : 'code');
    writeFileSync(
      code,
      windows
        ? `@"${process.execPath}" "${script}" %*\r\n@exit /b %errorlevel%\r\n`
        : `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`,
    );
    chmodSync(code, 0o755);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('prints what is found in each report of the folder', async () => {
    const { code: exit, stdout } = await start([reports, '--no-open']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/figures +slogans +headings +findings/);
    expect(stdout).toMatch(/甲镇工作总结\.txt +2 +0 +\d+ +0\n/);
    expect(stdout).toMatch(/1 report +2 /);
  });

  it('opens the folder in the VS Code that is named, with this extension', async () => {
    const { code: exit, stderr } = await start([reports, '--vscode', code], { FAKE_CODE: '0' });
    expect({ exit, stderr }).toMatchObject({ exit: 0 });
    const args = JSON.parse(readFileSync(given, 'utf8')) as string[];
    expect(args).toContain(`--extensionDevelopmentPath=${root}`);
    expect(args).toContain(reports);
    expect(args.at(-1)).toBe(path.join(reports, '甲镇工作总结.txt'));
  });

  it('opens the `code` on PATH where none is named', async () => {
    rmSync(given, { force: true });
    const { code: exit } = await start([reports], {
      FAKE_CODE: '0',
      PATH: `${dir}${path.delimiter}${process.env['PATH']}`,
    });
    expect(exit).toBe(0);
    expect(JSON.parse(readFileSync(given, 'utf8'))).toContain(reports);
  });

  it('says so when the named VS Code does not open', async () => {
    const { code: exit, stderr } = await start([reports, '--vscode', code], { FAKE_CODE: '3' });
    expect(exit).toBe(1);
    expect(stderr).toContain('exit code 3');
  });

  it.each([
    [['nowhere'], 'is not a folder'],
    [['--vscode', 'nowhere'], 'is not there'],
    [['--nothing'], 'Usage:'],
  ])('refuses %j without doing anything', async (args, complaint) => {
    const { code: exit, stdout, stderr } = await start(args);
    expect(exit).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(complaint);
  });
});
