import { foundings, type Founding } from '../../../lexicon/foundings';
import type { Reading } from '../../reading';
import type { Span } from '../../text/span';
import { readNumeral } from '../../tokens/numeral';
import { ANNIVERSARY, dateSigns } from './date-signs';
import { sentenceStart } from './year-reference';

/** An anniversary as a paragraph writes it: 中国共产党成立105周年. Offsets are the paragraph's. */
export interface Anniversary extends Span {
  /** 105. */
  readonly count: number;
  /** The number alone. */
  readonly number: Span;
  /** The event where its year is known, or null. */
  readonly founding: Founding | null;
  /** 自治区成立: the region that the document is about. */
  readonly ownRegion: boolean;
  /** The year that the words themselves give the event: 1936年红军…会师90周年; null when they do not. */
  readonly eventYear: (Span & { readonly value: number }) | null;
  /** The words of the event as far as they identify it in the document: 撤县建区. */
  readonly event: string;
  /** 迎接…, 筹备…: the day itself may lie ahead. */
  readonly ahead: boolean;
}

const NONE: readonly Anniversary[] = [];
const MARK = '周年';
const NUMBER = /[0-9０-９〇零一二三四五六七八九十百]{1,6}\s?$/;
/** Behind the number: what was said or made at the time, which later reports quote (…周年大会上的讲话). */
const QUOTED_LATER = /^[^，。；]{0,14}(?:讲话|贺信|致辞|精神|宣言|决定|白皮书)|^时[，、]|^之际实现/;
/** A day yet to come, of which reports speak years before. */
const FAR_AHEAD = /(?:到|至|本世纪中叶|届时)[^，。；]{0,16}$/;
const AHEAD = /(?:迎接|喜迎|筹备|筹办|谋划|准备|献礼|迎庆)[^。；]{0,24}$/;
/** What a short name of an event may follow: 庆祝建党, not 某国建国. */
const OPENS = /(?:^|[，。；、：“”（—\s]|庆祝|迎接|喜迎|纪念|隆重|热烈|是|在|逢|为|和|及|与|以|年|向|的)$/;
const EVENT_START =
  /^.*(?:庆祝|迎接|喜迎|纪念|出席|举行|举办|办好|组织好|隆重|热烈|恰逢|正值|是|和|及|与|为|在|逢|以|\d年)/;

type ByLast = ReadonlyMap<string, readonly { readonly phrase: string; readonly founding: Founding }[]>;

let byLast: ByLast | null = null;

/** The events by the last character of their names. Made for the first anniversary. */
function foundingsByLast(): ByLast {
  if (byLast !== null) return byLast;
  const made = new Map<string, { phrase: string; founding: Founding }[]>();
  for (const founding of foundings) {
    for (const phrase of founding.phrases) {
      const last = phrase.charAt(phrase.length - 1);
      made.set(last, [...(made.get(last) ?? []), { phrase, founding }]);
    }
  }
  return (byLast = made);
}

/** The anniversaries of a paragraph, in order. */
export function anniversaries(reading: Reading): readonly Anniversary[] {
  if ((dateSigns.of(reading) & ANNIVERSARY) === 0) return NONE;
  const { text } = reading.paragraph;
  let found: Anniversary[] | null = null;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 2)) {
    const read = readAnniversary(text, at);
    if (read !== null) (found ??= []).push(read);
  }
  return found ?? NONE;
}

function readAnniversary(text: string, mark: number): Anniversary | null {
  const written = NUMBER.exec(text.slice(Math.max(0, mark - 8), mark));
  if (written === null) return null;
  const start = mark - written[0].length;
  const numeral = readNumeral(text, start);
  if (numeral === null || numeral.open || numeral.end > mark || numeral.hasMagnitude) return null;
  const count = Number(numeral.numeral.digits);
  if (!Number.isInteger(count) || count < 1 || count > 300) return null;
  if (QUOTED_LATER.test(text.slice(mark + 2, mark + 22))) return null;
  const sentence = sentenceStart(text, start);
  const before = text.slice(sentence, start);
  if (FAR_AHEAD.test(before) || isTitleOfWork(before)) return null;
  const known = foundingBefore(before);
  const clause = before.slice(before.search(/[^，。；、：！]*$/));
  const yearBefore = /((?:1[89]|20)\d\d)\s?年(?![是，,来以末底])[^，。；]*$/.exec(clause);
  const event = clause
    .slice(clause.search(/[\u4e00-\u9fff“”]*$/))
    .replace(/^年/, '')
    .replace(EVENT_START, '');
  return {
    start: start - Math.min(clause.length, known?.phrase.length ?? Math.min(event.length, 12)),
    end: mark + 2,
    count,
    number: { start, end: numeral.end },
    founding: known?.founding ?? null,
    ownRegion: known === null && /(?:^|[^\u4e00-\u9fff]|[祝接席贺是])自治区成立$/.test(before),
    eventYear:
      yearBefore === null || yearBefore[1]! + '' === ''
        ? null
        : spanOf(sentence + before.length - clause.length + yearBefore.index, Number(yearBefore[1])),
    event: event.slice(-10),
    ahead: AHEAD.test(before),
  };
}

function spanOf(start: number, value: number): Span & { readonly value: number } {
  return { start, end: start + 4, value };
}

/** Inside 《…》 the number belongs to a title. */
function isTitleOfWork(before: string): boolean {
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

function foundingBefore(before: string): { phrase: string; founding: Founding } | null {
  const candidates = foundingsByLast().get(before.charAt(before.length - 1));
  if (candidates === undefined) return null;
  let best: { phrase: string; founding: Founding } | null = null;
  for (const candidate of candidates) {
    const { phrase } = candidate;
    if (!before.endsWith(phrase) || (best !== null && best.phrase.length >= phrase.length)) continue;
    if (phrase.length <= 2 && !OPENS.test(before.slice(0, -phrase.length))) continue;
    best = candidate;
  }
  return best;
}
