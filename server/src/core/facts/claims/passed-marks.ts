import { baseUnitOf } from '../../figures/conversion';
import { CharSet } from '../../text/char-set';
import { clauseStart } from '../clause';
import type { Passage, Statement } from '../passage';
import { claims } from './claims';

/** 营业额突破50亿元，达到48.7亿元: a mark and, directly behind it, where its passing has come to, of whatever is named. */
export interface PassedMark {
  readonly mark: Statement;
  readonly value: Statement;
  /** What passes it, as read for its figure. */
  readonly name: string;
}

const PASSED = /(?:突破|超过|超越|跨[越过]|迈[上过入]|跃上|站上|冲破)了?$/;
const ARRIVES = /^(?:元?(?:的?新?大?台阶|大关|关口|门槛))?[，,、](?:已|并)?达到?了?$/;
/** Every such word has one. */
const ARRIVAL = new CharSet('达');
/** Sums, means and parts whose clause the value behind need not go on with. */
const OTHER = /累计|[总共]计|年均|月均|日均|[人户村亩]均|每|平均|其中|分别|新增|净增|增加|增长|签约/;

/** Those of which one figure makes no claim: claims are compared by figure/conflict as mentions of their indicator. */
export function passedMarks(passage: Passage): readonly PassedMark[] {
  const { text, statements } = passage;
  if (statements.length < 2) return NONE;
  let found: PassedMark[] | null = null;
  for (let i = 1; i < statements.length; i++) {
    const value = statements[i]!;
    // Few figures are that near behind 达, and fewer behind a mark.
    const { figure } = value;
    if (!ARRIVAL.isIn(text, figure.hedgedStart - 3, figure.start)) continue;
    const mark = statements[i - 1]!;
    if (isPassed(passage, mark, value)) (found ??= []).push({ mark, value, name: mark.facts.indicator! });
  }
  if (found === null) return NONE;
  const claimed = new Set(claims.of(passage).map(({ statement }) => statement));
  return found.filter(({ mark, value }) => !claimed.has(mark) || !claimed.has(value));
}

const NONE: readonly PassedMark[] = [];

function isPassed({ text }: Passage, mark: Statement, value: Statement): boolean {
  const [a, b] = [mark.figure, value.figure];
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.bound !== 'atLeast' || b.bound !== 'exact') return false;
  if (b.numeralMax !== null || mark.facts.indicator === null || !mark.isAmount || !value.isAmount) return false;
  if (mark.facts.status !== 'result' || value.facts.status !== 'result') return false;
  const { sentence } = mark.reference;
  if (!ARRIVES.test(text.slice(a.end, b.start)) || baseUnitOf(a, '') !== baseUnitOf(b, '')) return false;
  const clause = text.slice(clauseStart(text, sentence.start, a.hedgedStart), a.start);
  return PASSED.test(clause) && !OTHER.test(clause);
}
