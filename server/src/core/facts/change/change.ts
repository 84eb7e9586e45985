import type { Direction } from '../../../lexicon/words';
import { CharSet } from '../../text/char-set';
import { Memo } from '../../versions/memo';
import { comparedLevel, readLink, type ChangeBase, type Link } from './change-links';
import type { Passage, Statement } from '../passage';
import { isRowGap } from '../rows';
import { readTimeBase, TIME_BASE } from '../time/time-base';
import { transitions, type Transition } from './transition';
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

/**
 * What a sentence says of one level and how it changed: 粮食产量达到871.6亿斤、比上年增加18.4亿斤、增长2.2%. Each figure
 * goes on about the one before, with no subject of its own between them.
 */
export interface Change {
  /** The words before the first figure of it, back to the clause's start: what it is all about. */
  readonly subject: string;
  readonly level: Value | null;
  /** The earlier level, where stated: 由…, 较上年的…, （上年为…）. */
  readonly before: Value | null;
  /** When that was, where said. */
  readonly time: ChangeBase | null;
  /** Where the two levels are of one transition. */
  readonly transition: Transition | null;
  readonly parts: readonly ChangePart[];
}

interface Chain {
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

/** Changes with at least one part, in order. */
export const changes = new Memo<Passage, readonly Change[]>((passage) => {
  const { statements } = passage;
  const told = transitions.of(passage);
  if (told.length === 0 && !statements.some(isChangeLike)) return NONE;
  const arrivals = told.length === 0 ? NO_ARRIVALS : arrivalsOf(told);
  const departures = told.length === 0 ? NO_DEPARTURES : new Set(told.map(({ before }) => before.statement));
  const found: Change[] = [];
  let chain: Chain | null = null;
  const close = (): void => {
    if (chain !== null && chain.parts.length > 0) found.push(chain);
    chain = null;
  };
  for (const statement of statements) {
    const { figure } = statement;
    if (figure.kind === 'date' || departures.has(statement)) continue;
    const arrival = arrivals.get(statement);
    if (arrival !== undefined) {
      const parts = announced(passage, chain, arrival);
      if (parts.length > 0) chain = null;
      close();
      chain = fromTransition(passage, arrival);
      chain.parts.push(...parts);
      continue;
    }
    const current: Chain | null = chain;
    if (figure.dimension === 'calendarTime' || figure.dimension === 'time') {
      // 由79天缩短到33天、缩短46天; other times say nothing of a level.
      if (current?.level?.statement?.figure.unit === figure.unit) extend(passage, current, statement);
      continue;
    }
    if (current !== null && extend(passage, current, statement)) continue;
    if (current !== null && endsInRow(passage, current, statement)) current.parts.pop();
    close();
    chain = isFollowed(statements, statement) ? open(passage, statement) : null;
  }
  close();
  return found.length === 0 ? NONE : found;
});

const NONE: readonly Change[] = [];
const NO_ARRIVALS: ReadonlyMap<Statement | null, Transition> = new Map();
const NO_DEPARTURES: ReadonlySet<Statement | null> = new Set();

function arrivalsOf(told: readonly Transition[]): ReadonlyMap<Statement | null, Transition> {
  return new Map(told.filter(({ comparable }) => comparable).map((t) => [t.after.statement, t]));
}

/** Whether a figure stands near enough behind to go on about this one: the last figure of a sentence opens nothing. */
function isFollowed(statements: readonly Statement[], { index, figure, reference }: Statement): boolean {
  const next = statements[index + 1]?.figure;
  return next !== undefined && next.start < reference.sentence.end && next.start - figure.hedgedEnd <= FARTHEST_LINK;
}

/** 规上企业净增36家，由上年的182家增加到218家: the increment first, with nothing but a comma before the two levels. */
function announced({ text }: Passage, chain: Chain | null, { start, after, from }: Transition): readonly ChangePart[] {
  if (chain === null || chain.level !== null || chain.before !== null || chain.parts.length !== 1) return NO_PARTS;
  const [part] = chain.parts as [ChangePart];
  const isOne = part.kind === 'increment' && part.statement.figure.unit === after.statement?.figure.unit;
  // 净增36家，由2020年的182家…: of the last year alone.
  return isOne && part.base === null && from?.kind !== 'year' && /^\s*[，,、]\s*$/.test(text.slice(chain.end, start))
    ? chain.parts
    : NO_PARTS;
}

const NO_PARTS: readonly ChangePart[] = [];

/** Characters between two figures of one change, at most. */
const FARTHEST_LINK = 48;

function isChangeLike({ figure, reference }: Statement): boolean {
  return figure.kind === 'multiple' || reference.predicate.kind === 'change';
}

function fromTransition(passage: Passage, transition: Transition): Chain {
  const chain = empty(subjectBefore(passage, transition.start), transition.end);
  chain.level = transition.after;
  chain.before = transition.before;
  chain.time = transition.from;
  chain.transition = transition;
  chain.base = transition.from;
  return chain;
}

function empty(subject: string, end: number): Chain {
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
function extend(passage: Passage, chain: Chain, statement: Statement): boolean {
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

function partKind(passage: Passage, chain: Chain, statement: Statement, link: Link): ChangePart['kind'] | null {
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
function endsInRow({ text }: Passage, chain: Chain, statement: Statement): boolean {
  const last = chain.parts[chain.parts.length - 1]?.statement.figure;
  if (last === undefined || last.hedgedEnd !== chain.end || last.kind !== statement.figure.kind) return false;
  return isRowGap(text, chain.end, statement.figure.hedgedStart);
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
function open(passage: Passage, statement: Statement): Chain | null {
  const { text, statements } = passage;
  const { figure, reference } = statement;
  const { predicate } = reference;
  if (predicate.respectively || predicate.kind === 'comparison' || predicate.kind === 'share') return null;
  const before = statements[statement.index - 1];
  if (before !== undefined && isRowGap(text, before.figure.hedgedEnd, figure.hedgedStart)) return null;
  const isBare = figure.kind !== 'quantity' && figure.unit !== '倍';
  if (isBare && predicate.kind !== 'change' && !isComparedRate(passage, statement)) return null;
  const subject = subjectBefore(passage, figure.hedgedStart);
  const chain = empty(subject, figure.hedgedEnd);
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
