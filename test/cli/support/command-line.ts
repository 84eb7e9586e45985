// Runs the command line inside the test's process, with streams that keep what is written to them.
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll } from 'vitest';
import type { Io, Output } from '../../../server/src/cli/io';
import { run } from '../../../server/src/cli/program';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The segmenter's dictionary; by default the one that was built. */
  readonly dictionaryDir?: string;
  /** Whether stdout and stderr are terminals. */
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
}

/** Runs `policy-text` with the given arguments. The locale is none, so that messages are Chinese. */
export async function policyText(args: readonly string[], world: World = {}): Promise<Outcome> {
  const stdout = new Sink(world.stdoutIsTerminal ?? false);
  const stderr = new Sink(world.stderrIsTerminal ?? false);
  const io: Io = {
    stdin: Readable.from(world.stdin === undefined ? [] : [Buffer.from(world.stdin)]),
    stdout,
    stderr,
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
    dictionaryDir: world.dictionaryDir ?? path.resolve('dist/dictionary'),
  };
  const code = await run(args, io);
  return { code, out: stdout.text, err: stderr.text };
}

export class Sink extends Writable implements Output {
  text = '';
  readonly columns = 100;

  constructor(readonly isTTY: boolean) {
    super({ decodeStrings: false });
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk;
    done();
  }
}

/** A folder with the given files, removed after the tests of the file. Names may hold folders. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'policy-text-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The objects that `inspect --format jsonl` printed. */
export function linesOf(out: string): Inspected[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Inspected);
}

export interface Inspected {
  readonly file: string;
  readonly figures: readonly InspectedFigure[];
  readonly slogans: readonly { readonly canonical: string }[];
  readonly outline: readonly { readonly title: string; readonly level: number }[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly start: number;
    readonly end: number;
    readonly message: string;
  }[];
}

export interface InspectedFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
}
