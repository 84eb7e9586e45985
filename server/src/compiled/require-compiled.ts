import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

const OPENING = '(function (exports, require, module, __filename, __dirname) { ';
const CLOSING = '\n})';

/** Length of each of the two digests before the compiled code: the bundle's, and the code's own. */
const DIGEST = 32;

/**
 * Runs a CommonJS bundle like `require`, but keeps what V8 compiled of it in a file beside it, as Node 22 does by
 * `module.enableCompileCache`: compiling is a third of the time that a server takes to start. The file is written when a
 * process ends that found none, and is told apart by the version of V8 and the bundle's digest. Where the folder cannot
 * be written, or V8 refuses the file, nothing is lost but the time.
 * @returns whether the file will be written when this process ends, for which V8's flags must stay as they are
 */
export function requireCompiled(file: string): boolean {
  // V8 refuses code that was compiled under other flags: a debugged or profiled process goes without.
  if (process.execArgv.length > 0) {
    createRequire(file)(file);
    return false;
  }
  const bytes = readFileSync(file);
  const digest = digestOf(bytes);
  // One string at once: joined from three, it would be copied and take another megabyte of the heap. Bundles are ASCII
  // throughout, which is taken over twice as fast as it is decoded.
  const whole = Buffer.concat([Buffer.from(OPENING), bytes, Buffer.from(CLOSING)]);
  const source = whole.toString(isAscii(whole) ? 'latin1' : 'utf8');
  const kept = `${file}.${process.versions.v8}-${process.arch}.compiled`;
  const cachedData = readCompiled(kept, digest);
  const script = new Script(source, {
    filename: file,
    columnOffset: -OPENING.length,
    ...(cachedData !== null && { cachedData }),
  });
  const isNew = cachedData === null || script.cachedDataRejected === true;
  if (isNew) process.once('exit', () => writeCompiled(kept, digest, script.createCachedData()));
  run(script, file);
  return isNew;
}

function run(script: Script, file: string): void {
  const module = { exports: {} };
  const body = script.runInThisContext() as (...args: unknown[]) => void;
  body.call(module.exports, module.exports, createRequire(file), module, file, __dirname);
}

function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** The compiled code of just this source, undamaged, or null. */
function readCompiled(kept: string, digest: Buffer): Buffer | null {
  try {
    const found = readFileSync(kept);
    if (!found.subarray(0, DIGEST).equals(digest)) return null;
    // V8 trusts what it is given: a damaged file must not come to it.
    const code = found.subarray(2 * DIGEST);
    return found.subarray(DIGEST, 2 * DIGEST).equals(digestOf(code)) ? code : null;
  } catch {
    return null;
  }
}

/** Under another name first: servers of two windows may end at once, and none is to read half a file. */
function writeCompiled(kept: string, digest: Buffer, code: Buffer): void {
  const unfinished = `${kept}.${process.pid}`;
  try {
    writeFileSync(unfinished, Buffer.concat([digest, digestOf(code), code]));
    renameSync(unfinished, kept);
  } catch {
    // An extension's folder may be read-only.
  }
}
