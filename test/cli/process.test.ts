// What only the built program can show: how it starts, ends, and bears large input and closed pipes.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { MAX_ANALYSED_LENGTH } from '../../server/src/core/limits';
import { folderOf } from './support/command-line';

const root = path.resolve(import.meta.dirname, '..', '..');
const program = path.join(root, 'dist', 'cli.js');

function run(args: readonly string[], input: string | Uint8Array = '') {
  const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };
  return spawnSync(process.execPath, [program, ...args], {
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 100_000,
  });
}

describe('dist/cli.js', () => {
  it('prints its version and help', () => {
    expect(run(['--version']).stdout.trim()).toBe(version);
    const help = run(['check', '--help']);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('--severity');
  });

  it('ends with the exit code', () => {
    expect(run(['check', '-'], '没有问题。').status).toBe(0);
    expect(run(['check', '-'], '（一）甲\n（二）乙\n（四）丙\n').status).toBe(1);
    expect(run(['check', 'absent.txt']).status).toBe(2);
    expect(run(['check']).status).toBe(2);
  });

  it('finds files by glob and reads GB18030', () => {
    const { status, stdout } = run(['inspect', '--format', 'jsonl', path.join(root, 'samples', '*.gb18030.txt')]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).figures.length).toBeGreaterThan(50);
  });

  it('has a first line that says what runs it', () => {
    expect(readFileSync(program, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'inspect', '--format', 'jsonl', path.join(root, 'samples')]);
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('prints the same every time', () => {
    const once = () => run(['inspect', '--format', 'jsonl', path.join(root, 'samples')]).stdout;
    expect(once()).toBe(once());
  });
});

describe('large input', () => {
  it('a file of 50 MB is analysed up to the limit, which is said', () => {
    const folder = folderOf({});
    const file = path.join(folder, 'large.txt');
    const paragraph = '　　规上工业增加值增长8.1%，净增规上工业企业38户；实施5000万元以上项目268个，竣工投产96个。\n';
    const megabyte = Buffer.from(paragraph.repeat(Math.ceil((1 << 20) / Buffer.byteLength(paragraph))));
    const descriptor = openSync(file, 'w');
    for (let i = 0; i < 50; i++) writeSync(descriptor, megabyte);
    closeSync(descriptor);

    const { status, stdout, stderr } = run(['check', file]);
    expect(status).toBe(0);
    expect(stdout).toContain('检查了 1 个文件');
    const analysed = Number(/只分析了开头 ([\d,]+) 个字符/.exec(stderr)![1]!.replaceAll(',', ''));
    expect(analysed).toBeGreaterThan(MAX_ANALYSED_LENGTH * 0.99);
    expect(analysed).toBeLessThanOrEqual(MAX_ANALYSED_LENGTH);
    // Whole lines only.
    expect(analysed % paragraph.length).toBe(0);
  }, 120_000);

  it('a line of 1 MB is analysed whole', () => {
    const { status, stdout } = run(['inspect', '--format', 'jsonl', '-'], '投资增长5%，收入增长6%。'.repeat(30_000));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).figures.length).toBe(60_000);
  }, 120_000);
});

describe('lsp --stdio', () => {
  it('serves the Language Server Protocol', async () => {
    const child = spawn(process.execPath, [program, 'lsp', '--stdio']);
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let out = '';
    const answered = new Promise<void>((resolve) =>
      child.stdout.on('data', (chunk) => {
        out += chunk;
        if (out.includes('"id":1')) resolve();
      }),
    );
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await answered;
    expect(out).toContain('"hoverProvider"');
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });
});
