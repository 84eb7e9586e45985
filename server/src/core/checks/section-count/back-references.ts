import type { Analysis } from '../../analysis';
import { countClaimsIn, type CountClaim } from '../../facts/counts/count-claims';
import { Gathering } from '../../versions/gathering';
import type { Reading } from '../../reading';
import { firstFrom, itself } from '../../text/ordered';
import type { Span } from '../../text/span';
import type { Outcome } from '../check';
import { isNear } from '../counting/count';
import { countsSections, numberedCounts } from '../counting/numbered';
import { claimText, countFix } from '../counting/report';
import { placeIn } from '../place';

const CODE = 'section/count';
/** Paragraphs behind the last numbered item in which 这八个方面 still speaks of the items. */
const BEHIND = 3;

/** 在这八个方面发力: a count that takes up one given before, with its items, as against that count. Offsets are absolute. */
export function* backReferences(analysis: Analysis): Iterable<Outcome> {
  const { readings, asRead } = analysis;
  const { indexes, values } = references.of(asRead);
  if (values.length === 0) return;
  const announced = numberedCounts(asRead).filter(
    (counted) => counted.items.length === counted.claim.count && countsSections(readings, counted),
  );
  for (const { claim: first, index: from, items } of announced) {
    const last = items[items.length - 1]!.index + BEHIND;
    for (let nth = firstFrom(indexes, from + 1, itself); nth < values.length && indexes[nth]! <= last; nth++) {
      const i = indexes[nth]!;
      const { text } = readings[i]!.paragraph;
      for (const claim of values[nth]!) {
        const place = (span: Span): Span => placeIn(analysis, i, span);
        const announcement = placeIn(analysis, from, first.outer);
        const args = { claim: claimText(text, claim), count: claim.count, found: items.length };
        if (claim.count === items.length) {
          yield { code: CODE, spans: [place(claim), announcement], message: { key: `${CODE}.againHolds`, args } };
        } else if (isNear(claim.count, items.length)) {
          yield {
            code: CODE,
            severity: 'warning',
            ...place(claim),
            message: { key: `${CODE}.again`, args },
            related: [{ ...announcement, message: { key: `${CODE}.announced`, args } }],
            fixes: countFix(CODE, text, claim, items.length).map((fix) => ({
              ...fix,
              edits: fix.edits.map((edit) => ({ ...edit, ...place(edit) })),
            })),
          };
        }
      }
    }
  }
}

/** The counts of each paragraph that take up one given before. */
const references = new Gathering<Reading, readonly CountClaim[]>((reading) => {
  const { text } = reading.paragraph;
  const found = countClaimsIn(reading).filter((claim) => {
    const before = text.slice(Math.max(0, claim.start - 2), claim.start);
    const sections = /方面|工作|任务/.test(text.slice(claim.end - 2, claim.end + 3));
    return /(?:这|上述|以上)$/.test(before) && sections && !claim.quoted;
  });
  return found.length === 0 ? null : found;
});
