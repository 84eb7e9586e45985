import { readList } from '../../facts/counts/lists';
import type { Slogan } from '../../slogans/slogan';
import type { Span } from '../../text/span';
import { countsIn } from './counted-heads';

/** What is said of one numeral of a formula by itself: “四级”为省、市、县、乡; “六横”指六个…; “2”即甲、乙两个驱动. */
export interface Equation extends Span {
  /** As written, without marks: 四级. */
  readonly part: string;
  readonly expected: number;
  /** The term in its quotation marks. */
  readonly term: Span;
  /** How many the words behind it say or list; null when they leave it open. */
  readonly said: { readonly count: number; readonly span: Span; readonly listed: boolean } | null;
}

const NUMERALS: readonly string[] = ['', '一1', '两双二2', '三3', '四4', '五5', '六6', '七7', '八8', '九9', '十'];
const LINK = /^”(?:(?:就是|是指|指的是|即为|即|为|是|指|包括)|[：:])/;

/** The equations of a formula's parts in a stretch of text. */
export function equationsOf(text: string, { start, end }: Span, { parts, canonical }: Slogan): readonly Equation[] {
  const found: Equation[] = [];
  for (const { count, head } of parts) {
    const renamed = head === null || count === null ? null : renamedTerm(text, start, end, head, count);
    if (renamed !== null && renamed.part !== canonical) found.push(renamed);
    if (count === null || count < 2 || NUMERALS[count] === undefined) continue;
    for (const numeral of NUMERALS[count]!) {
      const part = `${numeral}${head ?? ''}`;
      if (part === canonical) continue;
      const at = text.indexOf(`“${part}”`, start);
      if (at < 0 || at >= end) continue;
      const close = at + part.length + 1;
      const link = LINK.exec(text.slice(close, close + 5));
      if (link === null) continue;
      const from = close + link[0].length;
      const length = text.slice(from, end).search(/[；。）]|，“|，(?=[^、]*$)/);
      const to = length < 0 ? end : from + length;
      const term = { start: at, end: close + 1 };
      found.push({ start: at, end: to, part, expected: count, term, said: readSaid(text, from, to, count) });
    }
  }
  return found;
}

/** A part explained under another number: “四口”指… in the entry of 三口两站. Null where the formula's own number stands too. */
function renamedTerm(text: string, start: number, end: number, head: string, expected: number): Equation | null {
  const own = NUMERALS[expected] ?? '';
  let found: Equation | null = null;
  for (let at = text.indexOf(`${head}”`, start); at >= 0 && at < end; at = text.indexOf(`${head}”`, at + 1)) {
    const close = at + head.length;
    if (text.charAt(at - 2) !== '“' || !LINK.test(text.slice(close, close + 5))) continue;
    const numeral = text.charAt(at - 1);
    const count = NUMERALS.findIndex((written) => written.includes(numeral));
    if (own.includes(numeral)) return null;
    const term = { start: at - 2, end: close + 1 };
    const said = { count, span: { start: at - 1, end: at }, listed: false };
    if (count > 0) found ??= { start: at - 2, end: close + 1, part: numeral + head, expected, term, said };
  }
  return found;
}

function readSaid(text: string, start: number, end: number, expected: number): Equation['said'] {
  // 一个领导干部 is any one, no number.
  const counts = countsIn(text, { start, end }).filter(({ value }) => value > 1);
  const values = new Set(counts.map(({ value }) => value));
  const [first] = counts;
  // 六个…，包括…6个工程 says one number twice; two numbers are of two things.
  if (first !== undefined) return values.size === 1 ? { count: first.value, span: first, listed: false } : null;
  if (!text.slice(start, end).includes('、') || /等$/.test(text.slice(start, end))) return null;
  const list = readList(text, start, end);
  // Only names, no sentences: 省、市、县、乡.
  if (list.open || text.slice(start, end).includes('，')) return null;
  const count = list.lengths.has(expected) ? expected : list.fewest > expected ? list.fewest : list.most;
  return { count, span: { start, end }, listed: true };
}
