import { isAscii } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

const OPENING = '(function (exports, require, module, __filename, __dirname) { ';
const CLOSING = '\n})';

/** Length of each of the two checksums before the compiled code: the bundle's, and the code's own. */
const CHECKSUM = 4;

/**
 * Runs a CommonJS bundle like `require`, but keeps what V8 compiled of it in a file beside it, as Node 22 does by
 * `module.enableCompileCache`: compiling is a third of the time that a server takes to start. The file is written when a
 * process ends that found none, and is told apart by the version of V8 and the bundle's checksum. Where the folder cannot
 * be written, or V8 refuses the file, nothing is lost but the time.
 * @param setFlags gives V8 the flags again that it has now: it refuses code that was written under others
 */
export function requireCompiled(file: string, setFlags: () => void): void {
  // For the same reason a debugged or profiled process, which has flags of its own, goes without. So does Node before
  // 20.15, which has no checksums.
  if (process.execArgv.length > 0 || typeof crc32 !== 'function') {
    createRequire(file)(file);
    return;
  }
  const bundle = readFile(file, OPENING, CLOSING);
  const checksum = checksumOf(bundle.bytes);
  // A packaged bundle is ASCII throughout, which is taken over twice as fast as it is decoded, in half the memory.
  const source = bundle.bytes.toString(isAscii(bundle.bytes) ? 'latin1' : 'utf8');
  bundle.free();
  const kept = `${file}.${process.versions.v8}-${process.arch}.compiled`;
  const compiled = readCompiled(kept, checksum);
  const script = new Script(source, {
    filename: file,
    columnOffset: -OPENING.length,
    ...(compiled !== null && { cachedData: compiled.bytes }),
  });
  compiled?.free();
  const isNew = compiled === null || script.cachedDataRejected === true;
  if (isNew) {
    process.once('exit', () => {
      setFlags();
      writeCompiled(kept, checksum, script.createCachedData());
    });
  }
  run(script, file);
}

function run(script: Script, file: string): void {
  const module = { exports: {} };
  const body = script.runInThisContext() as (...args: unknown[]) => void;
  body.call(module.exports, module.exports, createRequire(file), module, file, __dirname);
}

/** A file's content. It is some megabytes, which would stay until a full collection: `free` gives them back at once. */
interface Content {
  readonly bytes: Buffer;
  /** To be called when the bytes have been used. */
  readonly free: () => void;
}

/** Read between two texts, which joined as strings would have it copied twice. */
function readFile(file: string, before = '', behind = ''): Content {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const length = before.length + size + behind.length;
    // Of what may be resized V8 gives the pages back when it shrinks.
    const memory = new ArrayBuffer(length, { maxByteLength: length });
    const bytes = Buffer.from(memory);
    bytes.write(before);
    readSync(descriptor, bytes, before.length, size, 0);
    bytes.write(behind, before.length + size);
    return { bytes, free: () => memory.resize(0) };
  } finally {
    closeSync(descriptor);
  }
}

/** Tells apart what differs by accident. Not a digest, since Node's cryptography would take 3 ms to load. */
function checksumOf(bytes: Buffer): Buffer {
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32LE(crc32(bytes));
  return checksum;
}

/** The compiled code of just this source, undamaged, or null. */
function readCompiled(kept: string, checksum: Buffer): Content | null {
  try {
    const { bytes, free } = readFile(kept);
    if (!bytes.subarray(0, CHECKSUM).equals(checksum)) return null;
    // V8 trusts what it is given: a damaged file must not come to it.
    const code = bytes.subarray(2 * CHECKSUM);
    return bytes.subarray(CHECKSUM, 2 * CHECKSUM).equals(checksumOf(code)) ? { bytes: code, free } : null;
  } catch {
    return null;
  }
}

/** Under another name first: servers of two windows may end at once, and none is to read half a file. */
function writeCompiled(kept: string, checksum: Buffer, code: Buffer): void {
  const unfinished = `${kept}.${process.pid}`;
  try {
    writeFileSync(unfinished, Buffer.concat([checksum, checksumOf(code), code]));
    renameSync(unfinished, kept);
  } catch {
    // An extension's folder may be read-only.
  }
}
