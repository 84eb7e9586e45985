import { addsUp, totalOf, type ShareSet, type ShareTerm } from '../facts/shares/share-set';
import { shareSets } from '../facts/shares/share-sets';
import type { Passage } from '../facts/passage';
import { middle, sum } from '../figures/arithmetic';
import { Decimal } from '../figures/decimal';
import { rewriteFigure, writtenFigure } from '../figures/written';
import { NO_OUTCOMES, type Outcome, type ParagraphCheck } from './check';
import type { Fix } from './finding';
import { invalid, valid } from './shares-total/examples';

const CODE = 'shares/total';

/** Shares that are all of one whole and do not make up a hundred. */
export const sharesTotal: ParagraphCheck = {
  scope: 'paragraph',
  needsFigures: false,
  code: CODE,
  defaultSeverity: 'error',
  invalid,
  valid,
  detect(passage) {
    const sets = shareSets.of(passage);
    return sets.length === 0 ? NO_OUTCOMES : sets.map((set) => outcomeOf(passage, set));
  },
};

function outcomeOf(passage: Passage, { kind, terms }: ShareSet): Outcome {
  const { text } = passage;
  const shown = terms.map((term) => writtenFigure(text, term));
  const args = { terms: shown.join(' + '), total: shownTotal(terms) };
  if (addsUp(terms)) return { code: CODE, spans: terms, message: { key: `${CODE}.holds`, args } };
  const isRatio = terms[0]!.statement === null;
  const last = terms[terms.length - 1]!;
  const span = isRatio ? { start: terms[0]!.start, end: last.end } : { start: last.start, end: last.end };
  return {
    code: CODE,
    severity: kind === 'industries' ? 'error' : 'warning',
    ...span,
    message: { key: `${CODE}.${kind}`, args },
    related: isRatio
      ? []
      : terms.slice(0, -1).map(({ start, end }, i) => ({
          start,
          end,
          message: { key: `${CODE}.term`, args: { text: shown[i]! } },
        })),
    fixes: terms.flatMap((_, i) => fixOf(text, terms, i)),
  };
}

function shownTotal(terms: readonly ShareTerm[]): string {
  const total = totalOf(terms);
  return (middle(total) ?? new Decimal(0)).toFixed();
}

/** What one term has to be if the others are right. Of three or more only those that a slip of the digits explains. */
function fixOf(text: string, terms: readonly ShareTerm[], i: number): Fix[] {
  const others = middle(sum(terms.filter((_, k) => k !== i).map(({ interval }) => interval)));
  const term = terms[i]!;
  if (others === null || others.gte(100)) return [];
  const value = new Decimal(100).minus(others);
  const old = writtenFigure(text, term);
  if (term.statement === null) {
    const newText = value.toFixed(/\.(\d+)/.exec(old)?.[1]!.length ?? 0);
    return isSlip(old, newText) ? [fix(old, newText, { ...term, newText })] : [];
  }
  const rewriting = rewriteFigure(text, term.statement.figure, value);
  if (rewriting === null || (terms.length > 2 && !isSlip(old, rewriting.shown))) return [];
  return [fix(old, rewriting.shown, rewriting)];
}

function fix(old: string, text: string, { start, end, newText }: { start: number; end: number; newText: string }): Fix {
  return { title: { key: `${CODE}.fix`, args: { old, text } }, edits: [{ start, end, newText }], safe: false };
}

/** Whether one number is the other with digits swapped, or with one digit changed. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].filter((char, i) => char !== b.charAt(i)).length;
  return differing === 1 || (differing === 2 && [...a].sort().join('') === [...b].sort().join(''));
}
