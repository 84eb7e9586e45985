import { distributionsIn, type Distribution, type DistributionTarget } from '../facts/counts/distribution';
import { isBelow } from '../figures/arithmetic';
import { intervalOf } from '../figures/interval';
import type { Span } from '../text/span';
import { NO_OUTCOMES, type Outcome, type ParagraphCheck } from './check';
import { invalid, valid } from './respectively-arity/examples';

const CODE = 'respectively/arity';
/** Where subjects and values differ by more, the subjects have been misread. */
const MOST_OFF = 2;

/** Subjects before 分别 against the values behind it: 猪、牛、羊饲养量分别增长2.4%、7.9%. */
export const respectivelyArity: ParagraphCheck = {
  scope: 'paragraph',
  needsFigures: true,
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  detect({ reading }) {
    const distributions = distributionsIn(reading);
    return distributions.length === 0 ? NO_OUTCOMES : outcomesOf(reading.paragraph.text, distributions);
  },
};

function* outcomesOf(text: string, distributions: readonly Distribution[]): Iterable<Outcome> {
  for (const distribution of distributions) {
    const outcome = subjectsAndValues(text, distribution);
    if (outcome !== null) yield outcome;
    if (distribution.target !== null) {
      const rows = sourceAndTarget(text, distribution, distribution.target);
      if (rows !== null) yield rows;
    }
    if (distribution.further !== null) yield twoRows(text, distribution.values, distribution.further);
  }
}

function subjectsAndValues(text: string, { subjects, named, lengths, open, values }: Distribution): Outcome | null {
  const count = values.length;
  // One value belongs to all of them: 分别下降2%.
  if (count < 2) return null;
  const args = { subjects: shown(text, subjects), named, values: count, row: shown(text, across(values)) };
  if (lengths.has(count)) {
    return {
      code: CODE,
      spans: [subjects, ...values],
      message: { key: `${CODE}.holds`, args: { ...args, named: count } },
    };
  }
  const nearest = [...lengths].reduce((best, n) => (Math.abs(n - count) < Math.abs(best - count) ? n : best));
  if (Math.abs(nearest - count) > MOST_OFF || (open && count > nearest)) return null;
  return finding(subjects, values, { key: `${CODE}.subjects`, args: { ...args, named: nearest } }, 'subjects', nearest);
}

/** 从209元、280元提高到217元: as many ends as beginnings, or one end that all of them can have reached. */
function sourceAndTarget(text: string, { values }: Distribution, target: DistributionTarget): Outcome | null {
  const [from, to] = [values.length, target.values.length];
  if (from === to || from < 2 || Math.abs(from - to) > MOST_OFF) return null;
  if (to === 1 && !goesBack(target)) return null;
  const args = { from, to, source: shown(text, across(values)), target: shown(text, across(target.values)) };
  return finding(across(values), target.values, { key: `${CODE}.rows`, args }, 'source', from);
}

/** 分别达20亿元、30亿元，增长5%、6%: one value for each subject again. */
function twoRows(text: string, first: readonly Span[], second: readonly Span[]): Outcome {
  const [from, to] = [first.length, second.length];
  const args = { from, to, source: shown(text, across(first)), target: shown(text, across(second)) };
  if (from === to) return { code: CODE, spans: [...first, ...second], message: { key: `${CODE}.furtherHolds`, args } };
  return finding(across(first), second, { key: `${CODE}.further`, args }, 'first', from);
}

/** Whether a value from which it rises lies above the one end, or the other way round. */
function goesBack({ figures: { from, to }, rises }: DistributionTarget): boolean {
  const end = to.length === 1 ? intervalOf(to[0]!) : null;
  return from.some((figure) => {
    const begin = figure.unit === to[0]!.unit ? intervalOf(figure) : null;
    return begin !== null && end !== null && (rises ? isBelow(end, begin) : isBelow(begin, end));
  });
}

function finding(
  subjects: Span,
  values: readonly Span[],
  message: { readonly key: string; readonly args: Readonly<Record<string, string | number>> },
  related: string,
  count: number,
): Outcome {
  return {
    code: CODE,
    severity: 'warning',
    ...across(values),
    message,
    related: [{ ...subjects, message: { key: `${CODE}.${related}Place`, args: { count } } }],
    fixes: [],
  };
}

function across(spans: readonly Span[]): Span {
  return { start: spans[0]!.start, end: spans[spans.length - 1]!.end };
}

function shown(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, '');
}
