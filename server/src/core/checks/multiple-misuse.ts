import { changes } from '../facts/change/change';
import { transitions } from '../facts/change/transition';
import type { Passage, Statement } from '../facts/passage';
import { writtenFigure } from '../figures/written';
import { relations, type Relation } from './change/relation';
import { report } from './change/report';
import { NO_OUTCOMES, type Outcome, type ParagraphCheck } from './check';
import type { Finding } from './finding';
import { doublings } from './multiple-misuse/doubled';
import { invalid, valid } from './multiple-misuse/examples';

const CODE = 'multiple/misuse';

/** 是…的N倍 against 增长N倍, 翻番 against the levels, and falls by whole multiples, which nothing can have. */
export const multipleMisuse: ParagraphCheck = {
  scope: 'paragraph',
  needsFigures: false,
  code: CODE,
  defaultSeverity: 'error',
  invalid,
  valid,
  detect(passage) {
    const told = hasMultiple(passage) || transitions.of(passage).length > 0;
    return told ? outcomesOf(passage) : NO_OUTCOMES;
  },
};

function hasMultiple({ figures }: Passage): boolean {
  return figures.some(({ kind }) => kind === 'multiple');
}

function* outcomesOf(passage: Passage): Iterable<Outcome> {
  // 翻番 without a number needs the two levels of a transition.
  yield* doublings(passage);
  if (!hasMultiple(passage)) return;
  for (const statement of passage.statements) {
    if (isFallByTimes(passage, statement)) yield fall(passage, statement);
  }
  const reported = new Set<object>();
  for (const relation of relations.of(passage)) {
    const { part, holds, change } = relation;
    if (!isOfMultiples(relation) || (part.kind === 'times' && part.direction === 'down')) continue;
    if (!holds && reported.has(change)) continue;
    if (!holds) reported.add(change);
    yield report(passage, relation, CODE);
  }
}

/** Whether a multiple is compared, or compared with; annual averages are growth/mismatch's. */
export function isOfMultiples({ part: { kind, average }, source }: Relation): boolean {
  return (source === 'multiple' && !average) || kind === 'times' || kind === 'ratio' || kind === 'fold';
}

/** 下降2.7倍: what falls cannot lose more than itself; 减少到原来的0.5倍 says where it has come to. */
function isFallByTimes({ text }: Passage, { figure, reference }: Statement): boolean {
  const { kind, direction, verb } = reference.predicate;
  if (figure.unit !== '倍' || kind !== 'change' || direction !== 'down') return false;
  // 增速放缓2倍 and 差距缩小1倍 count no more than themselves either; 减亏 may.
  return !/减亏|亏/.test(verb + text.slice(Math.max(0, reference.predicate.start - 6), reference.predicate.start));
}

function fall(passage: Passage, statement: Statement): Finding {
  const { figure, reference } = statement;
  const { text } = passage;
  const start = Math.min(figure.hedgedStart, reference.predicate.start);
  const levels = changes.of(passage).find(({ parts }) => parts.some((part) => part.statement === statement));
  const operands = [levels?.before, levels?.level].filter((value) => value != null);
  const args = { text: writtenFigure(text, { start, end: figure.end }), verb: reference.predicate.verb };
  return {
    code: CODE,
    severity: 'error',
    start: figure.start,
    end: figure.end,
    message: { key: `${CODE}.fall`, args },
    related: operands.map(({ start, end }) => ({
      start,
      end,
      message: { key: `${CODE}.operand`, args: { text: writtenFigure(text, { start, end }) } },
    })),
    fixes: [],
  };
}
