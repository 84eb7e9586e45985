// The figure that begins a change: a level, an earlier level, a transition, or a change whose level follows.

import { CharSet } from '../../text/char-set';
import type { Passage, Statement } from '../passage';
import { isRowGap } from '../rows';
import { readTimeBase, TIME_BASE } from '../time/time-base';
import { emptyChain, partKind, type Chain } from './change-chain';
import { comparedLevel } from './change-links';
import type { Transition } from './transition';
import { valueOf, type Value } from './values';

export function fromTransition(passage: Passage, transition: Transition): Chain {
  const chain = emptyChain(subjectBefore(passage, transition.start), transition.end);
  chain.level = transition.after;
  chain.before = transition.before;
  chain.time = transition.from;
  chain.transition = transition;
  chain.base = transition.from;
  return chain;
}

const NET = /净(增|减)(?:加|少|长)?[^，。；、：\d]{0,14}$/;
const OWN_BASE = new RegExp(`^([^，。；、\\d]{2,8}?)([是为比较]|相当于)(${TIME_BASE})的?$`);

/** What stands in every one. */
const HAS_BASE = new CharSet('是为比较于');

const BASE_IN = new RegExp(`[比较](${TIME_BASE}|“[^”，。]{1,10}”)`);
const BASE_LAST = new RegExp(`[比较](${TIME_BASE}|“[^”，。]{1,10}”)[^，。；、]{0,4}$`);

const RATE_BASE = new RegExp(`^[，、,][比较]${TIME_BASE}的?[（(]?$`);

/** 城镇化率58.6%，比2020年的⟦53.1%⟧提高…: a rate with an earlier one that it is compared with. */
function isComparedRate({ text, statements }: Passage, { figure, index }: Statement): boolean {
  const next = statements[index + 1]?.figure.kind === 'date' ? statements[index + 2] : statements[index + 1];
  if (figure.kind !== 'percent' || next?.figure.kind !== 'percent') return false;
  const gap = next.figure.hedgedStart - figure.hedgedEnd;
  return (
    gap > 3 && gap < 24 && RATE_BASE.test(text.slice(figure.hedgedEnd, next.figure.hedgedStart).replace(/\s+/g, ''))
  );
}

/** 研发投入⟦是“十三五”末的⟧2.3倍、较“十三五”末增长130%: a multiple first. */
function openRatio(chain: Chain, statement: Statement): Chain | null {
  const named = RATIO_LAST.exec(chain.subject);
  const base = named === null ? null : readTimeBase(named[1]!);
  if (base === null) return null;
  chain.parts.push({ kind: 'ratio', statement, direction: 'up', average: false, real: false, years: null, base });
  chain.base = base;
  return chain;
}

const RATIO_LAST = new RegExp(`(?:[是为]|达到?|相当于)(${TIME_BASE})的$`);

/** A figure that begins something new: a level, an earlier level, or a change whose level follows. */
export function openChain(passage: Passage, statement: Statement): Chain | null {
  const { text, statements } = passage;
  const { figure, reference } = statement;
  const { predicate } = reference;
  if (predicate.respectively || predicate.kind === 'comparison' || predicate.kind === 'share') return null;
  const before = statements[statement.index - 1];
  if (before !== undefined && isRowGap(text, before.figure.hedgedEnd, figure.hedgedStart)) return null;
  const isBare = figure.kind !== 'quantity' && figure.unit !== '倍';
  if (isBare && predicate.kind !== 'change' && !isComparedRate(passage, statement)) return null;
  const subject = subjectBefore(passage, figure.hedgedStart);
  const chain = emptyChain(subject, figure.hedgedEnd);
  if (predicate.kind === 'change') return openChange(passage, chain, statement);
  if (figure.unit === '倍') return openRatio(chain, statement);
  const value = figure.kind === 'quantity' || figure.kind === 'percent' ? valueOf(passage, statement) : null;
  if (value === null || value.base === '') return null;
  const compared = comparedLevel(text, subject, figure);
  if (compared !== null) {
    chain.before = value;
    chain.time = compared.base;
    chain.base = compared.base;
    chain.end = compared.end;
    return chain;
  }
  if (predicate.kind === 'departure') {
    chain.before = value;
    chain.time = readTimeBase(subject);
    return chain;
  }
  const net = subject.includes('净') ? NET.exec(subject) : null;
  if (net !== null) {
    const direction = net[1] === '增' ? 'up' : 'down';
    chain.parts.push({ kind: 'increment', statement, direction, average: false, real: false, years: null, base: null });
    return chain;
  }
  const own = HAS_BASE.isIn(subject, 0, subject.length) ? OWN_BASE.exec(subject) : null;
  const level = own === null ? null : levelNamed(passage, statement, own[1]!, value.base);
  if (level === null) {
    chain.level = value;
    return chain;
  }
  chain.level = level;
  chain.before = value;
  chain.time = readTimeBase(own![3]!);
  chain.base = chain.time;
  chain.awaitsRatio = !/[比较]/.test(own![2]!);
  return chain;
}

/** 从业人员增长29.8%、达到1876.8万人: a rate first. */
function openChange(passage: Passage, chain: Chain, statement: Statement): Chain | null {
  const { figure, reference } = statement;
  const { direction, start } = reference.predicate;
  if (direction === null || figure.kind === 'points') return null;
  const own = passage.text.slice(start, figure.hedgedStart);
  if (/年均|年平均/.test(own)) return null;
  const link = { kind: 'change', direction, average: false, real: false, years: null, base: null } as const;
  const kind = partKind(passage, chain, statement, link);
  if (kind === null) return null;
  const named = /[比较]/.test(chain.subject) ? (BASE_IN.exec(own) ?? BASE_LAST.exec(chain.subject)) : null;
  const base = named === null ? null : (readTimeBase(named[1]!) ?? { kind: 'other' as const, words: named[1]! });
  chain.parts.push({ kind, statement, direction, average: false, real: false, years: null, base });
  chain.base = base;
  return chain;
}

/** 投资12.7亿元…，投资是上年4.1亿元的…: the amount that the same word stands directly before, in the same sentence. */
function levelNamed(passage: Passage, { index, reference }: Statement, name: string, base: string): Value | null {
  const { text, statements } = passage;
  for (let i = index - 1; i >= 0 && index - i <= 4; i--) {
    const other = statements[i]!;
    if (other.figure.start < reference.sentence.start) return null;
    if (!text.startsWith(name, other.figure.hedgedStart - name.length)) continue;
    const value = valueOf(passage, other);
    if (value !== null && value.base === base) return value;
  }
  return null;
}

/** The words of the clause before a place. */
function subjectBefore({ text }: Passage, at: number): string {
  return text.slice(ENDS_CLAUSE.behindLastIn(text, Math.max(0, at - LONGEST_SUBJECT), at), at);
}

const ENDS_CLAUSE = new CharSet('，。；：！？,;:');
const LONGEST_SUBJECT = 48;
