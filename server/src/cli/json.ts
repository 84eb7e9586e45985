import type { Analysis, Placed, PlacedFigure } from '../core/analysis';
import type { Finding, Message } from '../core/checks/finding';
import type { Numeral } from '../core/figures/figure';
import type { Heading } from '../core/outline/heading';
import type { Slogan } from '../core/slogans/slogan';

/** Turns what a check found into a sentence. */
export type Wording = (message: Message) => string;

/**
 * One document as `inspect` prints it: figures, slogans, headings and findings with absolute offsets in UTF-16 code units.
 * @param file the path as the user gave it
 * @param findings those that are shown
 */
export function inspected(file: string, analysis: Analysis, findings: readonly Finding[], wording: Wording): object {
  const { text } = analysis;
  return {
    file,
    figures: analysis.figures.map((figure) => figureJson(figure, text)),
    slogans: analysis.slogans.map((slogan) => sloganJson(slogan, text)),
    outline: analysis.outline.map(headingJson),
    diagnostics: findings.map((finding) => findingJson(finding, wording)),
  };
}

function figureJson({ item, facts, span }: PlacedFigure, text: string): object {
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    kind: item.kind,
    value: item.fraction === null ? valueOf(item.numeral) : item.fraction.numerator / item.fraction.denominator,
    valueMax: valueOf(item.numeralMax),
    unit: item.unit,
    bound: item.bound,
    indicator: facts.indicator,
    measure: facts.measure,
    status: facts.status,
    period: facts.period,
    region: facts.region,
  };
}

/**
 * The number with its magnitude multiplied out. The language's own reading of a decimal literal is the double nearest to the exact
 * product, where a multiplication of doubles would not be (95.28 * 1e8 = 9528000000.000002).
 */
export function valueOf(numeral: Numeral | null): number | null {
  return numeral === null ? null : Number(`${numeral.digits}e${numeral.magnitude}`);
}

function sloganJson({ item, span }: Placed<Slogan>, text: string): object {
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    canonical: item.canonical,
    parts: item.parts.map(({ count, head }) => ({ count, head })),
  };
}

function headingJson({ start, end, level, number, title, form }: Heading): object {
  return { start, end, level, number, title, form };
}

/** A finding as `inspect` and `check` print it, worded. */
export function findingJson({ start, end, code, severity, message, related }: Finding, wording: Wording): object {
  return {
    start,
    end,
    code,
    severity,
    message: wording(message),
    related: related.map((place) => ({ start: place.start, end: place.end, message: wording(place.message) })),
  };
}
