import type { Passage } from '../../facts/passage';
import { shareGroups, type ShareGroup } from '../../facts/shares/share-groups';
import { isDisjoint, middle, shareOf } from '../../figures/arithmetic';
import { Decimal } from '../../figures/decimal';
import { shortForm } from '../../figures/plain-words';
import { rewriteFigure } from '../../figures/written';
import { NO_OUTCOMES, type Outcome } from '../check';
import { exactShare, shownShare, statedShare, written } from '../share';

const CODE = 'share/mismatch';

/** Parts of one whole that all but one agree about. */
export function groupOutcomes(passage: Passage): readonly Outcome[] {
  const groups = shareGroups.of(passage);
  return groups.length === 0 ? NO_OUTCOMES : groups.flatMap((group) => outcomeOf(passage, group) ?? []);
}

function outcomeOf(passage: Passage, { members, odd, implied, stated }: ShareGroup): Outcome | null {
  const others = members.filter((member) => member !== odd);
  const spans = others.flatMap(({ part, share }) => [part.statement.figure, share.figure]);
  const total = middle(implied);
  const whole =
    stated !== null
      ? written(passage, stated.statement)
      : shortForm(total === null ? new Decimal(0) : total.prec(4)) + members[0]!.part.base;
  const args = { count: others.length, whole };
  if (odd === null) return { code: CODE, spans, message: { key: `${CODE}.group.hold`, args } };
  const computed = shareOf(odd.part.interval, implied);
  const claimed = statedShare(odd.share);
  if (computed === null || claimed === null || !isDisjoint(claimed, computed)) return null;
  const { share, part } = odd;
  const value = exactShare(computed, share);
  const rewriting = value === null ? null : rewriteFigure(passage.text, share.figure, value);
  const said = {
    ...args,
    part: written(passage, part.statement),
    share: written(passage, share),
    value: shownShare(computed, share).value,
  };
  const { start, end } = share.figure;
  return {
    code: CODE,
    severity: 'warning',
    start,
    end,
    message: { key: `${CODE}.group`, args: said },
    related: [
      ...(stated === null
        ? []
        : [
            {
              start: stated.statement.figure.start,
              end: stated.statement.figure.end,
              message: { key: `${CODE}.whole`, args },
            },
          ]),
      ...others.map((other) => ({
        start: other.share.figure.start,
        end: other.share.figure.end,
        message: {
          key: `${CODE}.group.other`,
          args: { part: written(passage, other.part.statement), share: written(passage, other.share) },
        },
      })),
    ],
    fixes:
      rewriting === null
        ? []
        : [
            {
              title: { key: `${CODE}.fix`, args: { text: rewriting.shown } },
              edits: [{ start: rewriting.start, end: rewriting.end, newText: rewriting.newText }],
              safe: false,
            },
          ],
  };
}
