// What the text says of levels and how they changed.

import { Memo } from '../../versions/memo';
import type { Passage, Statement } from '../passage';
import { endsInRow, extendChain, type Chain, type ChangePart } from './change-chain';
import type { ChangeBase } from './change-links';
import { fromTransition, openChain } from './change-opening';
import { transitions, type Transition } from './transition';
import type { Value } from './values';

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
      if (current?.level?.statement?.figure.unit === figure.unit) extendChain(passage, current, statement);
      continue;
    }
    if (current !== null && extendChain(passage, current, statement)) continue;
    if (current !== null && endsInRow(passage, current, statement)) current.parts.pop();
    close();
    chain = isFollowed(statements, statement) ? openChain(passage, statement) : null;
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
