// The figures of one change as they are read one after another, and which figure goes on about those before it.

import type { Direction } from '../../../lexicon/words';
import { CharSet } from '../../text/char-set';
import type { Passage, Statement } from '../passage';
import { isRowGap } from '../rows';
import { readLink, type ChangeBase, type Link } from './change-links';
import type { Transition } from './transition';
import { valueOf, type Value } from './values';

/** One figure that says by how much something changed. */
export interface ChangePart {
  /**
   * `rate` in per cent, `increment` in the level's unit, `points` between percentages, `times` (增长3倍), `fold` (翻一番),
   * `ratio` (是上年的3倍).
   */
  readonly kind: 'rate' | 'increment' | 'points' | 'times' | 'fold' | 'ratio';
  readonly statement: Statement;
  readonly direction: Direction;
  /** 年均: a year on average. */
  readonly average: boolean;
  /** Over how many years, where said: 五年, “十四五”. */
  readonly years: number | null;
  /** Whether it is said to be real, comparable or adjusted. */
  readonly real: boolean;
  /** What it is counted from; null where neither its words nor those before it say. */
  readonly base: ChangeBase | null;
}

export interface Chain {
  subject: string;
  level: Value | null;
  before: Value | null;
  time: ChangeBase | null;
  transition: Transition | null;
  readonly parts: ChangePart[];
  /** Where its last figure ends, hedges included. */
  end: number;
  /** Whether its last figure is an earlier level that a ratio follows: 是上年4.1亿元的⟦3.1倍⟧. */
  awaitsRatio: boolean;
  base: ChangePart['base'];
}

export function emptyChain(subject: string, end: number): Chain {
  return {
    subject,
    level: null,
    before: null,
    time: null,
    transition: null,
    parts: [],
    end,
    awaitsRatio: false,
    base: null,
  };
}

/** Adds a figure that goes on about the chain; false where it does not. */
export function extendChain(passage: Passage, chain: Chain, statement: Statement): boolean {
  const { figure } = statement;
  // 其中企业6万户、增长18%，净增1万户: behind a comma the whole may be meant again.
  const returns = chain.parts.length > 0 && chain.subject.startsWith('其中');
  if (returns && COMMAS.isIn(passage.text, chain.end, figure.hedgedStart)) return false;
  const ratioHere =
    chain.awaitsRatio && figure.unit === '倍' && passage.text.slice(chain.end, figure.hedgedStart).trim() === '的';
  const link: Link | null = ratioHere ? { kind: 'ratio', base: chain.time } : readLink(passage, chain.end, statement);
  if (link === null || !add(passage, chain, statement, link)) return false;
  chain.end = link.kind === 'before' ? link.end : figure.hedgedEnd;
  return true;
}

const COMMAS = new CharSet('，,');

function add(passage: Passage, chain: Chain, statement: Statement, link: Link): boolean {
  switch (link.kind) {
    case 'aside':
      return true;
    case 'level': {
      const value = valueOf(passage, statement);
      if (value === null || statement.figure.kind !== 'quantity' || !fits(chain, value)) return false;
      // 首次突破2万元、达到20793元: the first is a mark that was passed.
      if (chain.level !== null && chain.level.statement?.figure.bound !== 'atLeast') return false;
      chain.level = value;
      return true;
    }
    case 'before': {
      const value = valueOf(passage, statement);
      if (value === null || chain.before !== null || !fits(chain, value)) return false;
      chain.before = value;
      chain.time = link.base;
      chain.base = link.base;
      chain.awaitsRatio = link.ratio;
      return true;
    }
    default: {
      if (speaksOfYield(chain, statement)) return false;
      const kind = partKind(passage, chain, statement, link);
      if (kind === null) return false;
      const change =
        link.kind === 'change' ? link : { direction: 'up' as const, average: false, real: false, years: null };
      const direction = change.direction ?? chain.transition?.direction ?? null;
      if (direction === null) return false;
      const { average, real, years } = change;
      chain.parts.push({ kind, statement, direction, average, real, years, base: link.base ?? chain.base });
      if (link.base !== null) chain.base = link.base;
      return true;
    }
  }
}

/** 面积扩大到18万亩，增产20%: 增产 is said of what is produced, 增收 of what is earned. */
function speaksOfYield({ subject }: Chain, { reference }: Statement): boolean {
  const { verb } = reference.predicate;
  return (verb.endsWith('产') && !/[产粮]/.test(subject)) || (verb.endsWith('收') && !/[收税]/.test(subject));
}

export function partKind(passage: Passage, chain: Chain, statement: Statement, link: Link): ChangePart['kind'] | null {
  const { kind, unit } = statement.figure;
  if (kind === 'multiple')
    return unit === '番' ? 'fold' : unit !== '倍' ? null : link.kind === 'ratio' ? 'ratio' : 'times';
  if (link.kind === 'ratio') return null;
  if (kind === 'percent') return 'rate';
  if (kind === 'points') return 'points';
  const value = valueOf(passage, statement);
  return value !== null && value.base !== '' && fits(chain, value) ? 'increment' : null;
}

/** Whether an amount is in the unit of all the others. */
function fits(chain: Chain, value: Value): boolean {
  const { level, before } = chain;
  return (level === null || level.base === value.base) && (before === null || before.base === value.base);
}

/** …增长5.6%、6.1%: a row of which the chain took the first. */
export function endsInRow({ text }: Passage, chain: Chain, statement: Statement): boolean {
  const last = chain.parts[chain.parts.length - 1]?.statement.figure;
  if (last === undefined || last.hedgedEnd !== chain.end || last.kind !== statement.figure.kind) return false;
  return isRowGap(text, chain.end, statement.figure.hedgedStart);
}
