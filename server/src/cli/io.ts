import type { Readable, Writable } from 'node:stream';

/** What the command line takes from and gives to the world; a test passes its own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Where the build put the segmenter's dictionary. */
  readonly dictionaryDir: string;
}

/** A stream to write to; on a terminal `isTTY` is set. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** 0: nothing to report. 1: findings. 2: wrong usage, or input that could not be read. */
export type ExitCode = 0 | 1 | 2;

/** Writes and waits while the reader is behind. A reader that has gone away (`| head`) is no error: the rest is dropped. */
export async function write(output: Output, text: string): Promise<void> {
  if (output.destroyed || output.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      output.off('drain', done).off('close', done).off('error', done);
      resolve();
    };
    output.on('drain', done).on('close', done).on('error', done);
  });
}
