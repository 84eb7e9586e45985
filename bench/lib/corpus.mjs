// Real reports, and larger texts made of them. The same files always give the same texts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from '../../scripts/lib/setup.mjs';

/** Lines that are kept together when a text is shuffled: about a paragraph of hard-wrapped text. */
const BLOCK_LINES = 8;

/**
 * Every .txt and .md below a folder, in the order of their names.
 * @param {string} directory
 * @returns {{name: string, text: string}[]}
 */
export function readCorpus(directory) {
  const names = existsSync(directory)
    ? readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(txt|md)$/.test(name))
    : [];
  if (names.length === 0) {
    throw new SetupError(
      `The bench measures on real reports, and there are none in ${directory}.\nName another folder with --docs DIR.`,
    );
  }
  return names
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(directory, name), 'utf8').replace(/^\ufeff/, '') }));
}

/**
 * Whole reports one after another, again from the first when they do not suffice, cut at the last line end that fits.
 * @param {readonly {text: string}[]} docs
 * @param {number} bytes size as a UTF-8 file
 */
export function concatenate(docs, bytes) {
  return fill(bytes, () => docs.flatMap(({ text }) => [text.endsWith('\n') ? text : `${text}\n`]));
}

/**
 * The blocks of all reports in a shuffled order, a new order for each time through.
 * @param {readonly {text: string}[]} docs
 * @param {number} bytes size as a UTF-8 file
 */
export function shuffle(docs, bytes) {
  const blocks = docs.flatMap(({ text }) => {
    const lines = text.split(/(?<=\n)/);
    return Array.from({ length: Math.ceil(lines.length / BLOCK_LINES) }, (_, i) => {
      const block = lines.slice(i * BLOCK_LINES, (i + 1) * BLOCK_LINES).join('');
      return block.endsWith('\n') ? block : `${block}\n`;
    });
  });
  const random = randomNumbers(1);
  return fill(bytes, () => {
    const order = [...blocks];
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  });
}

/** @param {number} bytes @param {() => string[]} more */
function fill(bytes, more) {
  const pieces = [];
  for (let size = 0; size < bytes;) {
    for (const piece of more()) {
      pieces.push(piece);
      size += Buffer.byteLength(piece);
      if (size >= bytes) break;
    }
  }
  const buffer = Buffer.from(pieces.join(''));
  const end = buffer.lastIndexOf(0x0a, bytes - 1) + 1;
  // A line longer than the text wanted: cut inside it, between two characters.
  return buffer.toString('utf8', 0, end || bytes).replace(/\ufffd+$/, '');
}

/** mulberry32. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
