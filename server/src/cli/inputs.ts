import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { MAX_ANALYSED_LENGTH, withinLimit } from '../core/limits';
import { decode, decodeAs, isDecoded, type DecodeFailure } from '../encoding/decode';
import type { Io } from './io';
import type { Texts } from './texts';

/** A file to read, or an argument that names none. */
export type Input =
  { readonly name: string; readonly file: string | 'stdin' } | { readonly name: string; readonly problem: string };

/** A report, read. `name` is the path as the user gave it. */
export interface Report {
  readonly name: string;
  readonly text: string;
  /** What the user should know about how it was read. */
  readonly notes: readonly string[];
}

export type ReadResult = Report | { readonly name: string; readonly problem: string };

/** What a folder is searched for. Notes about a folder are no reports; who wants them checked can name them. */
const REPORTS = ['**/*.{txt,md}', '!**/README*'];

/** The standard input, as an argument and in the output. */
const STDIN = '-';

/** The files that the arguments name, in their order; those of a folder or glob sorted; none twice. */
export async function findInputs(args: readonly string[], cwd: string, texts: Texts): Promise<Input[]> {
  const inputs: Input[] = [];
  const seen = new Set<string>();
  const add = (name: string): void => {
    const file = path.resolve(cwd, name);
    if (seen.has(file)) return;
    seen.add(file);
    inputs.push({ name, file });
  };
  for (const arg of args) {
    if (arg === STDIN) {
      if (!seen.has(STDIN)) inputs.push({ name: STDIN, file: 'stdin' });
      seen.add(STDIN);
      continue;
    }
    // A path that exists is meant as it stands, whatever brackets or stars its name has.
    const found = await stat(path.resolve(cwd, arg)).catch(() => null);
    if (found?.isDirectory()) {
      const names = await search(REPORTS, path.resolve(cwd, arg));
      if (names.length === 0) inputs.push({ name: arg, problem: texts.file.emptyFolder });
      for (const name of names) add(path.join(arg, name));
    } else if (found !== null) {
      add(arg);
    } else {
      const names = /[*?[\]{}()!]/.test(arg) ? await search([arg], cwd) : null;
      if (names === null) inputs.push({ name: arg, problem: texts.file.missing });
      else if (names.length === 0) inputs.push({ name: arg, problem: texts.file.noMatch });
      else names.forEach(add);
    }
  }
  return inputs;
}

/** Files that match, as native paths, in an order that does not depend on the file system. */
async function search(patterns: readonly string[], cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  // On Windows a backslash separates folders; elsewhere it escapes the character behind it.
  const portable = path.sep === '\\' ? patterns.map((pattern) => pattern.replaceAll('\\', '/')) : patterns;
  const absolute = patterns.some((pattern) => path.isAbsolute(pattern));
  const names = await glob(portable, { cwd, absolute, ignore: ['**/node_modules/**'], expandDirectories: false });
  return names.map(path.normalize).sort((a, b) => (a < b ? -1 : 1));
}

/** Reads and decodes one input. `encoding` as given by `encodingNamed`, or null to recognise it. Never throws. */
export async function readInput(input: Input, encoding: string | null, io: Io, texts: Texts): Promise<ReadResult> {
  if ('problem' in input) return input;
  const { name } = input;
  let bytes: Bytes;
  try {
    bytes = input.file === 'stdin' ? await readStream(io.stdin) : await readFile(input.file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { name, problem: missing ? texts.file.missing : texts.file.unreadable((error as Error).message) };
  }
  const decoded = await (encoding === null
    ? decode(bytes.bytes, bytes.cut)
    : decodeAs(bytes.bytes, encoding, bytes.cut));
  if (!isDecoded(decoded)) return { name, problem: explain(decoded, texts) };
  const text = withinLimit(decoded.text);
  const notes: string[] = [];
  if (decoded.damaged > 0) notes.push(texts.file.damaged(decoded.damaged, decoded.encoding));
  if (bytes.cut || text.length < decoded.text.length) notes.push(texts.file.truncated(text.length));
  return { name, text, notes };
}

function explain(failure: DecodeFailure, { file }: Texts): string {
  switch (failure.reason) {
    case 'binary':
      return file.binary;
    case 'damagedUtf8':
      return file.damagedUtf8(failure.offset);
    case 'damagedUtf16':
      return file.damagedUtf16(failure.encoding);
    case 'garbled':
      return file.garbled;
    case 'wrongEncoding':
      return file.wrongEncoding(failure.encoding, failure.guess);
    case 'unknownEncoding':
      return file.unknown(failure.guess);
  }
}

interface Bytes {
  readonly bytes: Uint8Array;
  /** Whether there was more. */
  readonly cut: boolean;
}

/** No encoding takes more than 4 bytes for a UTF-16 code unit, so what lies behind this many cannot be within the limit. */
const MAX_BYTES = 4 * MAX_ANALYSED_LENGTH;

async function readFile(file: string): Promise<Bytes> {
  const handle = await open(file, 'r');
  try {
    const stats = await handle.stat();
    // Pipes and devices do not know their size.
    if (!stats.isFile()) return await readStream(handle.createReadStream({ autoClose: false }));
    const bytes = Buffer.allocUnsafe(Math.min(stats.size, MAX_BYTES));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return { bytes: bytes.subarray(0, length), cut: stats.size > MAX_BYTES };
  } finally {
    await handle.close();
  }
}

async function readStream(stream: AsyncIterable<Buffer | string>): Promise<Bytes> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(buffer);
    length += buffer.length;
    if (length > MAX_BYTES) break;
  }
  const bytes = Buffer.concat(chunks);
  return { bytes: bytes.subarray(0, MAX_BYTES), cut: bytes.length > MAX_BYTES };
}
