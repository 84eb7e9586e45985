import { hedges, type Hedge } from '../../lexicon/hedges';
import { skipBlanks, skipBlanksBack } from '../text/blanks';
import { codeAt } from '../text/chars';
import { TermIndex } from '../tokens/terms';
import type { ReadUnit } from '../tokens/unit';
import type { Bound } from './figure';

const after = hedgesAt('after');
const before = hedgesAt('before');

function hedgesAt(position: Hedge['position']): TermIndex<Hedge> {
  return new TermIndex((add) => {
    for (const hedge of hedges) if (hedge.position === position) add(hedge.text, hedge);
  });
}

const TURN = '翻'.charCodeAt(0);

/** A hedge beside a figure, with its place: for hover and highlighting. */
export interface HedgeMention {
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
}

/** A figure's bound, and where it begins and ends with its hedges. */
export interface Hedged {
  readonly bound: Bound;
  readonly start: number;
  readonly end: number;
}

/**
 * The bound that the words around a figure give it. A word behind the figure says more than one before it: 控制在5.5%左右
 * is about 5.5%, 突破300万人次以上 at least. 余 and 多 inside the number come last.
 */
export function readHedges(text: string, start: number, end: number, open: boolean, unit: ReadUnit | null): Hedged {
  const dimension = unit?.dimension;
  const preceding = hedgeBefore(text, start, dimension === 'calendarTime' || dimension === 'time');
  const following = hedgeAfter(text, end, unit?.text ?? null);
  const bound = following?.bound ?? preceding?.bound ?? (open ? 'atLeast' : 'exact');
  return { bound, start: preceding?.start ?? start, end: following?.end ?? end };
}

export function hedgeAfter(text: string, end: number, unit: string | null): HedgeMention | null {
  const at = skipBlanks(text, end);
  const found = after.match(text, at);
  if (found === null) return null;
  const { onlyAfterUnits } = found.value;
  if (onlyAfterUnits !== undefined && (unit === null || !onlyAfterUnits.includes(unit))) return null;
  // 三年多 is a hedge, 三年多来 too, but 5元多功能… is not: what follows must not make another word of 多.
  if (found.text.startsWith('多') && /^多[功种元样个项方次边民层余]/.test(text.slice(at, at + 2))) return null;
  return { start: at, end: at + found.text.length, bound: found.value.bound };
}

export function hedgeBefore(text: string, start: number, isTime: boolean): HedgeMention | null {
  // 接近翻一番: the verb 翻 stands between the hedge and its number.
  const end = skipBlanksBack(text, codeAt(text, start - 1) === TURN ? start - 1 : start);
  const found = before.matchEndingAt(text, end);
  if (found === null || found.value.onlyBeforeMagnitude === true) return null;
  // 近3年最好成绩: 近 before a time means "the last", not "almost".
  if (isTime && found.text === '近') return null;
  return { start: end - found.text.length, end, bound: found.value.bound };
}
