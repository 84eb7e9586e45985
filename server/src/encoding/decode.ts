/**
 * Bytes of a report → text. Reports come as UTF-8 (with or without a byte order mark), UTF-16 with one, or GB18030, of which
 * GBK and GB2312 are subsets. The decoders are the runtime's own (`TextDecoder`, which follows the WHATWG Encoding standard).
 */

import { isGarbled } from '../core/text/garbled';

/** A text and the name of the encoding it was read in. The byte order mark is removed. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Bytes that mean nothing in the encoding and became U+FFFD; only where the encoding was named by the user. */
  readonly damaged: number;
}

/** Why bytes could not be read as text. */
export type DecodeFailure =
  | { readonly reason: 'binary' }
  /** Nearly all of it is UTF-8, but not the byte at `offset`. */
  | { readonly reason: 'damagedUtf8'; readonly offset: number }
  | { readonly reason: 'damagedUtf16'; readonly encoding: string }
  /** The text was read in a wrong encoding and saved that way; what it said cannot be had back. */
  | { readonly reason: 'garbled' }
  /** What comes out in the encoding that the user named is no text; `guess` is what the bytes look like, where that is known. */
  | { readonly reason: 'wrongEncoding'; readonly encoding: string; readonly guess: string | null }
  /** `guess` is what the bytes look like, where that is known. */
  | { readonly reason: 'unknownEncoding'; readonly guess: string | null };

export type DecodeResult = Decoded | DecodeFailure;

export function isDecoded(result: DecodeResult): result is Decoded {
  return 'text' in result;
}

/** The canonical name of an encoding, or null when the runtime does not know it. `gb2312` and `ansi` mean what Windows means by them in China. */
export function encodingNamed(name: string): string | null {
  const label = name
    .trim()
    .toLowerCase()
    .replace(/^utf(8|16)/, 'utf-$1')
    .replace(/^(ansi|cp936)$/, 'gb18030');
  try {
    const { encoding } = new TextDecoder(label);
    // GB18030 reads everything that GBK does, and the characters added since.
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

/**
 * Decodes in a named encoding (as `encodingNamed` gives it). Bytes that mean nothing in it become U+FFFD: who names an encoding
 * wants the text, damaged or not. But where hardly anything of it is text, the name was wrong, and what would be read of it
 * would be made up. `cut` says that the bytes may end inside a character.
 */
export async function decodeAs(bytes: Uint8Array, encoding: string, cut = false): Promise<DecodeResult> {
  const strict = decodeStrictly(bytes, encoding, cut);
  const text = strict ?? new TextDecoder(encoding).decode(bytes, { stream: cut });
  if (isGarbled(text)) {
    const other = await recognise(bytes, cut);
    const guess = isDecoded(other) ? other.encoding : other.reason === 'unknownEncoding' ? other.guess : null;
    return guess === encoding ? { reason: 'garbled' } : { reason: 'wrongEncoding', encoding, guess };
  }
  return { text, encoding, damaged: strict === null ? count(text, '\ufffd') : 0 };
}

/** Decodes bytes whose encoding is not known. */
export async function decode(bytes: Uint8Array, cut = false): Promise<DecodeResult> {
  const decoded = await recognise(bytes, cut);
  return isDecoded(decoded) && isGarbled(decoded.text) ? { reason: 'garbled' } : decoded;
}

async function recognise(bytes: Uint8Array, cut: boolean): Promise<DecodeResult> {
  const marked = encodingByMark(bytes);
  if (marked !== null) {
    const text = decodeStrictly(bytes, marked, cut);
    if (text !== null) return { text, encoding: marked, damaged: 0 };
    return marked === 'utf-8' ? damagedUtf8(bytes) : { reason: 'damagedUtf16', encoding: marked };
  }

  const utf8 = decodeStrictly(bytes, 'utf-8', cut);
  if (utf8 !== null) return mostlyNul(bytes) ? { reason: 'binary' } : { text: utf8, encoding: 'utf-8', damaged: 0 };
  if (bytes.includes(0)) return { reason: 'binary' };
  if (nearlyUtf8(bytes)) return damagedUtf8(bytes);

  const gb = decodeStrictly(bytes, 'gb18030', cut);
  if (gb !== null && readsAsGb(bytes)) return { text: gb, encoding: 'gb18030', damaged: 0 };
  const guess = await guessEncoding(bytes);
  if (gb !== null && guess === 'gb18030') return { text: gb, encoding: guess, damaged: 0 };
  return { reason: 'unknownEncoding', guess: guess === 'gb18030' ? null : guess };
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string, cut: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return null;
  }
}

/** A few NULs in a text are damage to live with; one byte in ten is something else than text. */
function mostlyNul(bytes: Uint8Array): boolean {
  let nuls = 0;
  for (const byte of bytes) if (byte === 0) nuls++;
  return nuls * 10 > bytes.length;
}

/** How much of a file is looked at to tell what it is. */
const SAMPLE = 65_536;

/**
 * Whether the bytes are UTF-8 but for some damage. GB18030 pairs hardly ever form valid UTF-8 sequences of three bytes, so in
 * true GB18030 the broken sequences far outnumber the whole ones.
 */
function nearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE), { stream: true });
  const broken = count(text, '\ufffd');
  const whole = count(text, /[\u2014-\u2026\u3000-\u9fff\uff00-\uffef]/g);
  return whole > broken * 5;
}

function damagedUtf8(bytes: Uint8Array): DecodeFailure {
  // Bisection over prefixes: a prefix is sound when it decodes with its last, possibly cut, character left open.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodeStrictly(bytes.subarray(0, middle), 'utf-8', true) !== null) low = middle;
    else high = middle - 1;
  }
  return { reason: 'damagedUtf8', offset: low };
}

/** The name of the encoding that the byte statistics point to, or null. */
async function guessEncoding(bytes: Uint8Array): Promise<string | null> {
  const { analyse } = await import('chardet');
  const best = analyse(bytes.subarray(0, SAMPLE))[0];
  if (best === undefined || best.confidence < 30) return null;
  return encodingNamed(best.name);
}

/**
 * Whether the bytes read as everyday Chinese in GB18030. Nearly any bytes decode as some rare characters; true text keeps to
 * the 3,755 most used ones, which GB 2312-1980 puts in its rows 16–55 (lead bytes B0–D7), and to the signs of rows 1–3 (A1–A3).
 */
function readsAsGb(bytes: Uint8Array): boolean {
  let pairs = 0;
  let everyday = 0;
  for (let i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const trail = bytes[++i]!;
    pairs++;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) everyday++;
  }
  return pairs > 0 && everyday * 10 >= pairs * 8;
}

function count(text: string, what: string | RegExp): number {
  if (typeof what !== 'string') return text.match(what)?.length ?? 0;
  let found = 0;
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) found++;
  return found;
}
