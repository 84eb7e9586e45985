import type { Analysis } from '../../analysis';
import { readDocumentYear, type DocumentYear, type YearSign } from '../../facts/time/document-year';
import { Gathering } from '../../versions/gathering';
import type { Reading } from '../../reading';
import { skipBlanks } from '../../text/blanks';
import type { Span } from '../../text/span';
import type { Outcome } from '../check';
import { finding, related, replace, say, type Located } from './located';

/** How many other places have to agree on the report's year before one of them is called wrong. */
const WITNESSES = 2;

/** A title or lead-in whose year is not the one that all others give: 三、2025年主要工作 in a report of 2026. */
export function* yearSlips(analysis: Analysis): Iterable<Outcome> {
  const { year, signs } = readDocumentYear(analysis.asRead);
  yield* titlesApart(analysis, signs);
  yield* openings(analysis, signs);
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

type PlacedSign = DocumentYear['signs'][number];

/** 一、2023年工作回顾 and 二、2025年工作安排 in a report whose year nothing else tells: one of them is wrong. */
function* titlesApart(analysis: Analysis, signs: readonly PlacedSign[]): Iterable<Outcome> {
  // Most reports tell their year elsewhere, and need not be asked for their headings.
  if (signs.length < 2 || signs.some(({ sign }) => sign.kind !== 'section')) return;
  const titles = signs.filter(({ index, sign }) => isClaim(analysis, index, sign));
  const [review, plan] = titles;
  if (titles.length !== 2 || review!.sign.distance !== -1 || plan!.sign.distance !== 0) return;
  if (review!.sign.year === plan!.sign.year) return;
  const args = { reviewed: review!.sign.year - 1, planned: plan!.sign.year };
  yield finding(analysis, { index: review!.index, span: review!.sign }, 'warning', say('titlesApart', args), {
    related: [related(analysis, { index: plan!.index, span: plan!.sign }, say('titlesApart', args))],
  });
}

/** 2025年是极不平凡的一年 as the first words below a title. */
const OPENING = /^\s*((?:19|20)\d\d)\s?年[，,]?是(?:(?!“)[^。；]){2,60}(?:的一年|之年)/;

const ZERO = '0'.charCodeAt(0);

/** The years with which paragraphs open. */
const openingYears = new Gathering<Reading, Span & { readonly year: number }>(({ paragraph: { text } }) => {
  const century = text.charCodeAt(skipBlanks(text, 0)) - ZERO;
  const opening = century === 1 || century === 2 ? OPENING.exec(text) : null;
  if (opening === null) return null;
  const start = opening[0].indexOf(opening[1]!);
  return { start, end: start + 4, year: Number(opening[1]) };
});

/** The year with which a part opens against the one in its title: 2024年是… below 一、2025年工作回顾. */
function* openings(analysis: Analysis, signs: readonly PlacedSign[]): Iterable<Outcome> {
  const { indexes, values } = openingYears.of(analysis.asRead);
  for (let i = 0; i < values.length; i++) {
    const index = indexes[i]! - 1;
    const sign = signs.find((place) => place.index === index && place.sign.kind === 'section')?.sign;
    if (sign === undefined) continue;
    const titled = sign.year + sign.distance;
    const { start, end, year: claimed } = values[i]!;
    // 2021年和“十四五”时期工作回顾 may begin with the plan's first year; below 2026年工作安排, a look back may come first.
    const behind = analysis.readings[index]!.paragraph.text.slice(sign.end);
    if (claimed === titled || /时期|以来|五年|“/.test(behind) || (sign.distance === 0 && claimed < titled)) continue;
    // Asked last: for most reports the outline is then not needed to tell.
    if (!isClaim(analysis, index, sign)) continue;
    const place: Located = { index: index + 1, span: { start, end } };
    yield finding(analysis, place, 'warning', say('openingYear', { titled, claimed }), {
      related: [related(analysis, { index, span: sign }, say('reportYear', { year: sign.year }))],
      fixes: replace(analysis, place, String(titled), say('change', { shown: `${titled}年` })),
    });
  }
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
  return (
    sign.kind === 'section' &&
    sign.distance === 0 &&
    sign.year === year - 1 &&
    !/安排|打算|部署|任务|建议|思路|要求|目标/.test(text)
  );
}

function isReportTitle({ readings }: Analysis, index: number): boolean {
  return readings.findIndex(({ paragraph }) => paragraph.text.trim() !== '') === index;
}
