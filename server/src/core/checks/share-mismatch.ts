import { measured, type Measured } from '../facts/amounts';
import type { Passage, Statement } from '../facts/passage';
import { isPoint } from '../figures/interval';
import { shareClaims, type ShareClaim } from '../facts/shares/shares';
import { rewriteFigure } from '../figures/written';
import type { DocumentCheck, Outcome } from './check';
import type { Fix } from './finding';
import { exactShare, judge, shownShare, written, writtenHedged } from './share';
import { distantOutcomes } from './share-mismatch/distant';
import { invalid, valid } from './share-mismatch/examples';
import { groupOutcomes } from './share-mismatch/groups';
import { tableOutcomes } from './share-mismatch/tables';

const CODE = 'share/mismatch';

/** A share in per cent against its part and its whole. */
export const shareMismatch: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'error',
  invalid,
  valid,
  within: { needsFigures: true, detect: withinPassage },
  *detect(analysis) {
    yield* tableOutcomes(analysis.asRead);
    yield* distantOutcomes(analysis);
  },
};

function withinPassage(passage: Passage): readonly Outcome[] {
  const claims = shareClaims.of(passage);
  const groups = groupOutcomes(passage);
  if (claims.length === 0) return groups;
  return [...claims.flatMap((claim) => (isCountOfCount(claim) ? [] : (outcomeOf(passage, claim) ?? []))), ...groups];
}

/** 19个市（占全省21个的90.5%）: things counted among things counted are ratio/impossible's. */
export function isCountOfCount({ part, wholes, kind }: ShareClaim): boolean {
  return kind === 'stated' && isCount(part) && isCount(wholes[0]);
}

function isCount({ statement, interval }: Measured): boolean {
  return statement.figure.classified && isPoint(interval);
}

function outcomeOf(passage: Passage, { share, part, wholes, kind }: ShareClaim): Outcome | null {
  const judged = judge(share, part, wholes);
  if (judged === null) return null;
  const { whole, computed, holds } = judged;
  const { value, side } = shownShare(computed, share);
  const args = {
    part: written(passage, part.statement),
    whole: written(passage, whole.statement),
    share: writtenHedged(passage, share),
    value,
  };
  if (holds) {
    // Several amounts together have no place to be shown at.
    if (kind !== 'stated' && whole !== measured(passage, whole.statement)) return null;
    const spans = [whole.statement, part.statement, share].map(({ figure }) => figure);
    return { code: CODE, spans, message: { key: `${CODE}.holds`, args } };
  }
  // Aims are rounded freely, and a part that is more than its whole has another one.
  if (isAim(share) || part.interval.min?.gt(whole.interval.max ?? part.interval.min) === true) return null;
  return {
    code: CODE,
    severity: kind === 'total' || wholes.length > 1 ? 'warning' : 'error',
    start: share.figure.start,
    end: share.figure.end,
    message: { key: side === '' ? `${CODE}.wrong` : `${CODE}.wrong.${side}`, args },
    related: [
      { ...spanOf(whole.statement), message: { key: `${CODE}.whole`, args } },
      { ...spanOf(part.statement), message: { key: `${CODE}.part`, args } },
    ],
    fixes: fixOf(passage, share, computed),
  };
}

function isAim({ facts, figure }: Statement): boolean {
  return facts.status === 'target' && figure.bound !== 'exact';
}

function spanOf({ figure: { start, end } }: Statement): { start: number; end: number } {
  return { start, end };
}

function fixOf({ text }: Passage, share: Statement, computed: Parameters<typeof exactShare>[0]): Fix[] {
  const value = exactShare(computed, share);
  const rewriting = value === null ? null : rewriteFigure(text, share.figure, value);
  if (rewriting === null) return [];
  const { start, end, newText, shown } = rewriting;
  return [{ title: { key: `${CODE}.fix`, args: { text: shown } }, edits: [{ start, end, newText }], safe: false }];
}
