import type { Analysis } from '../../analysis';
import { readDocumentYear, type YearSign } from '../../facts/document-year';
import type { Outcome } from '../check';
import { finding, related, replace, say, type Located } from './located';

/** How many other places have to agree on the report's year before one of them is called wrong. */
const WITNESSES = 2;

/** A title or lead-in whose year is not the one that all others give: 三、2025年主要工作 in a report of 2026. */
export function* yearSlips(analysis: Analysis): Iterable<Outcome> {
  const { year, signs } = readDocumentYear(analysis.readings);
  const others = signs.filter(({ sign }) => sign.year !== year);
  const witnesses = signs.filter(({ sign }) => sign.year === year);
  if (others.length !== 1 || witnesses.length < WITNESSES) return;
  const { index, sign } = others[0]!;
  if (!isClaim(analysis, index, sign)) return;
  // The report's own title names what it reviews, too, and is no part of it.
  const reviewed = witnesses.some(
    ({ index: at, sign: witness }) => at < index && witness.distance === -1 && !isReportTitle(analysis, at),
  );
  if (mayLookBack(analysis, index, sign, year!) && !reviewed) return;
  const expected = year! + sign.distance;
  const place: Located = { index, span: sign };
  const args = { year: year!, claimed: sign.year + sign.distance, expected };
  yield finding(analysis, place, 'warning', say(sign.kind === 'past' ? 'pastYear' : 'titleYear', args), {
    related: witnesses
      .slice(0, 4)
      .map(({ index: at, sign: witness }) =>
        related(analysis, { index: at, span: witness }, say('reportYear', { year: year! })),
      ),
    fixes: replace(analysis, place, String(expected), say('change', { shown: `${expected}年` })),
  });
}

/**
 * Whether the sign speaks of this report for certain: 刚刚过去的2026年 does, a title where it heads a part of the text and no
 * link below it, the date of the session with it. A report may be titled by the year that it reviews.
 */
function isClaim(analysis: Analysis, index: number, { kind }: YearSign): boolean {
  const { text } = analysis.readings[index]!.paragraph;
  if (kind === 'past') return true;
  if (kind === 'date') return /^[—\s-]*(?:19|20)\d\d年.{3,30}会议上$/.test(text);
  if (kind !== 'section') return false;
  const start = analysis.starts[index]!;
  return analysis.outline.some((heading) => heading.start >= start && heading.start < start + text.length);
}

/**
 * 一、2024年主要工作 in a summary of 2024 that goes on to the plans for 2025: a title that says neither that it looks back nor
 * ahead is the review itself, unless a review of that year has come before.
 */
function mayLookBack(analysis: Analysis, index: number, sign: YearSign, year: number): boolean {
  const { text } = analysis.readings[index]!.paragraph;
  return sign.kind === 'section' && sign.year === year - 1 && !/安排|打算|部署|任务|建议|思路|要求|目标/.test(text);
}

function isReportTitle({ readings }: Analysis, index: number): boolean {
  return readings.findIndex(({ paragraph }) => paragraph.text.trim() !== '') === index;
}
