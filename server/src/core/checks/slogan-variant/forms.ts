import type { Analysis } from '../../analysis';
import { sentenceStart } from '../../facts/time/year-reference';
import { isHan } from '../../text/chars';
import type { Span } from '../../text/span';

/** Where a form stands: the paragraph, and the span in it without its marks. */
export interface Use {
  readonly index: number;
  readonly span: Span;
}

/** A form in quotation marks, and where it stands. */
export interface Form {
  readonly phrase: string;
  readonly uses: Use[];
}

/** Forms that one sentence sets side by side are two: 由“三横两纵”拓展为“四横两纵”. */
export function shareSentence({ readings }: Analysis, a: Form, b: Form): boolean {
  return a.uses.some((use) =>
    b.uses.some((other) => {
      if (use.index !== other.index) return false;
      const [first, second] = use.span.start < other.span.start ? [use, other] : [other, use];
      return sentenceStart(readings[use.index]!.paragraph.text, second.span.start) <= first.span.start;
    }),
  );
}

/** Most characters compared. */
const CONTEXT = 6;

/** The longest run of characters behind the closing marks of both forms that is the same: 防灾体系 behind “1351” and “1531”. */
export function contextInCommon(analysis: Analysis, a: Form, b: Form): number {
  return longestInCommon(analysis, a, b, ({ end }) => end + 1, 1);
}

/** The longest run of characters before the opening marks of both forms that is the same. */
export function contextBefore(analysis: Analysis, a: Form, b: Form): number {
  return longestInCommon(analysis, a, b, ({ start }) => start - 2, -1);
}

/** The longest run of the same Han characters from a place of each use on, forward or back. */
function longestInCommon(
  { readings }: Analysis,
  a: Form,
  b: Form,
  startOf: (span: Span) => number,
  step: 1 | -1,
): number {
  let longest = 0;
  for (const use of a.uses) {
    const x = readings[use.index]!.paragraph.text;
    const from = startOf(use.span);
    for (const other of b.uses) {
      const y = readings[other.index]!.paragraph.text;
      const to = startOf(other.span);
      let run = 0;
      while (run < CONTEXT && isHan(x.charCodeAt(from + run * step)) && x[from + run * step] === y[to + run * step])
        run++;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
