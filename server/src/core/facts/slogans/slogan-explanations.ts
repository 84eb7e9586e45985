import type { Placed } from '../../analysis';
import { skipBlanks } from '../../text/blanks';
import { CharSet } from '../../text/char-set';
import { codeAt } from '../../text/chars';
import type { Span } from '../../text/span';
import type { Reading } from '../../reading';
import type { Slogan } from '../../slogans/slogan';
import { readFormula } from '../../slogans/formula';

/** A stretch of a paragraph that says what the numerals of a formula count. Offsets are those of paragraph `index`. */
export interface Explanation extends Span {
  readonly index: number;
  /** Behind the formula and introduced as what it means, or the list that stands directly before it. */
  readonly place: 'behind' | 'before';
  /** Whether words say that it is one (即, 是指, 分别是) or brackets hold it: all of it is then the list. */
  readonly said: boolean;
}

/** What a formula goes on to name before its explanation: “四向八廊”综合交通走廊：. */
const NOUN = /^[”’」』]?[\u4e00-\u9fff]{0,16}/;
const INTRODUCTION =
  /^(?:[（(](?:即|是?指|分别[是为]|包括)?|[：:](?:即|是?指|分别[是为]|主要?包括)?|[—―]{1,2}(?:即)?|[，,]?(?:即|也就是|是?指|是?指的是|分别是|分别为|具体为|主要包括|包括)[：:]?)/;
/** First characters of the above. */
const INTRODUCES = new CharSet('（(：:—―，,即也是指分具主包');
const CLOSING = new CharSet('”’」』');
/** Words that may stand within the noun and introduce all the same: “双千”计划是指…. */
const WITHIN = /(?<=^[”’」』])指(?![标导挥数引示南定令])|是指|指的是|分别是|分别为|包括/;
/** One of these stands in each. */
const IN_WITHIN = new CharSet('指分包');
/** In a paragraph below its term the explanation says that it is one. */
const BELOW = /^(?:是?指(?:的是)?|即|包括|主要包括|分别[是为])[：:]?/;
/** Characters of an explanation at most. */
const LONGEST = 400;

/** The places that may spell a formula out, nearest first. */
export function explanationsOf(
  readings: readonly Reading[],
  slogan: Pick<Placed<Slogan>, 'item' | 'index' | 'reading'>,
): readonly Explanation[] {
  const { item, index } = slogan;
  const { text } = slogan.reading.paragraph;
  const found: Explanation[] = [];
  // “两重”“两新”：…: what follows explains both.
  const paired = item.quoted && CLOSING.has(codeAt(text, item.start - 2));
  const behind = paired ? null : explanationBehind(readings, text, item.end, index);
  if (behind !== null) found.push(behind);
  if (item.quoted) {
    const end = item.start - 1;
    const start = clauseStart(text, end);
    if (end - start > 2) found.push({ index, start, end, place: 'before', said: false });
  }
  return found;
}

/** The explanation behind a term that ends at `end`, in its paragraph or, where that ends in a colon, in the next. */
export function explanationBehind(
  readings: readonly Reading[],
  text: string,
  end: number,
  index: number,
): Explanation | null {
  const noun = NOUN.exec(text.slice(end, end + 18))![0];
  const within = IN_WITHIN.isIn(noun, 0, noun.length) ? WITHIN.exec(noun) : null;
  let at = end + (within === null ? noun.length : within.index);
  if (!INTRODUCES.has(codeAt(text, at))) return null;
  const introduction = INTRODUCTION.exec(text.slice(at, at + 8))?.[0];
  if (introduction === undefined) return null;
  at += introduction.length;
  if (skipBlanks(text, at) >= text.length)
    return /[：:]$/.test(introduction) ? explanationBelow(readings, index + 1) : null;
  const rest = text.slice(at, at + LONGEST);
  const stop = rest.search(/^[（(]/.test(introduction) ? /[）)]/ : /[。！？]/);
  const said = !/^(?:[：:—―]+|[，,]?主?要?包括)$/.test(introduction);
  return stop === 0 ? null : { index, start: at, end: at + (stop < 0 ? rest.length : stop), place: 'behind', said };
}

function explanationBelow(readings: readonly Reading[], index: number): Explanation | null {
  const paragraph = readings[index]?.paragraph;
  if (paragraph?.kind !== 'text') return null;
  const start = BELOW.exec(paragraph.text)?.[0].length ?? 0;
  if (start === 0) return null;
  const rest = paragraph.text.slice(start, start + LONGEST);
  const stop = rest.search(/[。！？]/);
  return { index, start, end: start + (stop < 0 ? rest.length : stop), place: 'behind', said: true };
}

const STARTS_CLAUSE = new CharSet('，。；：！？（“,;:!?(');

function clauseStart(text: string, end: number): number {
  let at = end;
  const floor = Math.max(0, end - 200);
  while (at > floor && !STARTS_CLAUSE.has(text.charCodeAt(at - 1))) at--;
  return at;
}

const PLUS = new CharSet('+＋');

/** A formula that heads an entry of a glossary without quotation marks: 21.5+2就业之家：…. Offsets are the paragraph's. */
export function unquotedEntry({ paragraph: { text, kind } }: Reading): Slogan | null {
  if (kind !== 'text' || !PLUS.isIn(text, 0, 12)) return null;
  const match = /^(?:[（(\[]?\d{1,2}[）)\]]?[.．、]?\s?)?(\d[+＋]\d(?:[+＋]\d)*)(?=[\u4e00-\u9fff]{1,14}[：:])/.exec(
    text,
  );
  if (match === null) return null;
  const parts = readFormula(match[1]!);
  const start = match.index + match[0].length - match[1]!.length;
  return parts === null ? null : { start, end: start + match[1]!.length, canonical: match[1]!, quoted: false, parts };
}
