// A Neovim without a screen, with one of our configurations and nothing of the user's.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';

const root = path.resolve(import.meta.dirname, '../../..');
const session = path.join(import.meta.dirname, 'session.lua');
export const cli = path.join(root, 'dist', 'cli.js');

/** A place as Neovim counts: lines from 0, bytes of UTF-8 from 0. */
export interface Place {
  readonly line: number;
  readonly byte: number;
}

/** A diagnostic as Neovim shows it. */
export interface Shown {
  readonly code: string;
  readonly source: string;
  /** 1 error, 2 warning, 3 information, 4 hint. */
  readonly severity: number;
  readonly message: string;
  readonly start: Place;
  readonly end: Place;
  /** The buffer's text under it; null if its place is outside the buffer. */
  readonly covers: string | null;
}

export interface Buffer {
  readonly lines: string[];
  readonly filetype: string;
  readonly encoding: string;
  /** `unix` or `dos`. */
  readonly format: string;
}

export interface Client {
  readonly name: string;
  /** How many clients are running in all. */
  readonly running: number;
  readonly positions: string;
  /** Whether the server offers this client to pull diagnostics. */
  readonly pulls: boolean;
  /** How often diagnostics have been pushed to it. */
  readonly pushes: number;
}

type Answer = { readonly result: unknown } | { readonly error: string };

export class Editor {
  readonly #waiting: { resolve: (result: never) => void; reject: (error: Error) => void }[] = [];
  readonly #exited: Promise<number | null>;
  #stderr = '';

  private constructor(
    private readonly home: string,
    private readonly process: ChildProcessWithoutNullStreams,
  ) {
    createInterface({ input: process.stdout }).on('line', (line) => {
      const answer = JSON.parse(line) as Answer;
      const { resolve, reject } = this.#waiting.shift()!;
      if ('error' in answer) reject(new Error(`${answer.error}\n${this.#logged()}\n${this.#stderr}`));
      else resolve(answer.result as never);
    });
    process.stderr.setEncoding('utf8').on('data', (chunk: string) => (this.#stderr += chunk));
    this.#exited = new Promise((resolve) => {
      process.once('close', (code) => {
        resolve(code);
        for (const { reject } of this.#waiting) reject(new Error(`Neovim ended with ${code}\n${this.#stderr}`));
      });
      process.once('error', (error) => (this.#stderr += error.message));
    });
  }

  /** @param configuration the user's init.lua */
  static start(command: string, configuration: string): Editor {
    const home = mkdtempSync(path.join(os.tmpdir(), 'policy-text-neovim-'));
    const init = path.join(home, 'init.lua');
    writeFileSync(init, configuration);
    // `policy-text` on PATH, as npm installs it.
    const bin = path.join(home, 'bin');
    mkdirSync(bin);
    symlinkSync(cli, path.join(bin, 'policy-text'));
    const env = {
      ...process.env,
      PATH: [bin, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
      ...Object.fromEntries(['CONFIG', 'DATA', 'STATE', 'CACHE'].map((kind) => [`XDG_${kind}_HOME`, home])),
      POLICY_TEXT_SESSION: session,
    };
    const act = 'lua dofile(vim.env.POLICY_TEXT_SESSION)';
    const child = spawn(command, ['--headless', '--clean', '-u', init, '-c', act], { cwd: home, env });
    return new Editor(home, child);
  }

  edit(file: string): Promise<Buffer> {
    return this.#ask('edit', file);
  }

  buffer(): Promise<Buffer> {
    return this.#ask('buffer');
  }

  client(): Promise<Client> {
    return this.#ask('client');
  }

  /** The diagnostics, once they have these severities and cover these texts; rejects if that does not come about. */
  diagnostics(expected: readonly Pick<Shown, 'severity' | 'covers'>[]): Promise<Shown[]> {
    return this.#ask(
      'diagnostics',
      expected.map(({ severity, covers }) => ({ severity, covers })),
    );
  }

  outline(): Promise<DocumentSymbol[]> {
    return this.#ask('outline');
  }

  /** What is shown on hovering over the first character of `text`. */
  hover(text: string): Promise<string> {
    return this.#ask('hover', text);
  }

  /** The lines listed as mentioning the same as what stands at `text`. */
  references(text: string): Promise<string[]> {
    return this.#ask('references', text);
  }

  /** Replaces the first occurrence of a text that stands on one line. */
  replace(text: string, by: string): Promise<void> {
    return this.#ask('replace', { text, by });
  }

  command(command: string): Promise<void> {
    return this.#ask('command', command);
  }

  /** Takes the first code action on `text`; resolves with the titles of all. */
  fix(text: string): Promise<string[]> {
    return this.#ask('fix', text);
  }

  stop(): Promise<void> {
    return this.#ask('stop');
  }

  /** What went wrong in Neovim or between it and the server, in their words; empty if nothing did. */
  complaints(): string {
    const wrong = /\[ERROR\]|\bE\d+:|\bError\b|stack traceback|exit code/;
    const lines = `${this.#logged()}\n${this.#stderr}`.split('\n');
    return lines.filter((line) => wrong.test(line)).join('\n');
  }

  /** What Neovim's client has logged; where, differs between versions. */
  #logged(): string {
    return readdirSync(this.home, { recursive: true, encoding: 'utf8' })
      .filter((name) => path.basename(name) === 'lsp.log')
      .map((name) => readFileSync(path.join(this.home, name), 'utf8'))
      .join('\n');
  }

  /** Quits, as at the end of input; resolves with the exit code. Neovim is killed if it does not. */
  async quit(): Promise<number | null> {
    const killing = setTimeout(() => this.process.kill('SIGKILL'), 10_000);
    this.process.stdin.end();
    const code = await this.#exited;
    clearTimeout(killing);
    return code;
  }

  /** Removes what Neovim left behind. */
  clear(): void {
    rmSync(this.home, { recursive: true, force: true });
  }

  #ask<R>(action: string, argument?: unknown): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.process.stdin.write(`${JSON.stringify({ action, argument })}\n`);
    });
  }
}
