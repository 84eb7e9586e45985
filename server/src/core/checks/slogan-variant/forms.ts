import { sentenceStart } from '../../facts/time/year-reference';
import { quotedPhrases } from '../../facts/slogans/quoted-phrases';
import { Gathering } from '../../versions/gathering';
import type { Reading } from '../../reading';
import { isHan } from '../../text/chars';
import type { Span } from '../../text/span';

/** A form where it stands: in which paragraph, and the span in it without its marks. */
export interface Use {
  readonly phrase: string;
  readonly reading: Reading;
  readonly span: Span;
}

/** A form in quotation marks, and where it stands, in document order. */
export interface Form {
  readonly phrase: string;
  readonly uses: readonly Use[];
}

/** The forms of one paragraph: short phrases in quotation marks; in other marks (‘三地一区’, "三地一区") formulas alone. */
export const namedForms = new Gathering<Reading, readonly Use[]>((reading) => {
  const phrases = quotedPhrases.of(reading);
  const { slogans } = reading;
  if (phrases.length === 0 && slogans.length === 0) return null;
  let found: Use[] | null = null;
  for (let i = 0; i < phrases.length; i++) {
    const { phrase, start, end } = phrases[i]!;
    if (isForm(phrase)) (found ??= []).push({ phrase, reading, span: { start, end } });
  }
  for (let i = 0; i < slogans.length; i++) {
    const { canonical, quoted, start, end } = slogans[i]!;
    if (!quoted || reading.paragraph.text.charCodeAt(start - 1) === QUOTE || !isForm(canonical)) continue;
    (found ??= []).push({ phrase: canonical, reading, span: { start, end } });
  }
  return found;
});

function isForm({ length }: string): boolean {
  return length >= 2 && length <= 20;
}

const QUOTE = '“'.charCodeAt(0);

/** Forms that one sentence sets side by side are two: 由“三横两纵”拓展为“四横两纵”. */
export function shareSentence(a: Form, b: Form): boolean {
  return a.uses.some((use) =>
    b.uses.some((other) => {
      if (use.reading !== other.reading) return false;
      const [first, second] = use.span.start < other.span.start ? [use, other] : [other, use];
      return sentenceStart(use.reading.paragraph.text, second.span.start) <= first.span.start;
    }),
  );
}

/** Most characters compared. */
const CONTEXT = 6;

/** The longest run of characters behind the closing marks of both forms that is the same: 防灾体系 behind “1351” and “1531”. */
export function contextInCommon(a: Form, b: Form): number {
  return longestInCommon(a, b, ({ end }) => end + 1, 1);
}

/** The longest run of characters before the opening marks of both forms that is the same. */
export function contextBefore(a: Form, b: Form): number {
  return longestInCommon(a, b, ({ start }) => start - 2, -1);
}

/** The longest run of the same Han characters from a place of each use on, forward or back. */
function longestInCommon(a: Form, b: Form, startOf: (span: Span) => number, step: 1 | -1): number {
  let longest = 0;
  for (const use of a.uses) {
    const x = use.reading.paragraph.text;
    const from = startOf(use.span);
    for (const other of b.uses) {
      const y = other.reading.paragraph.text;
      const to = startOf(other.span);
      let run = 0;
      while (run < CONTEXT && isHan(x.charCodeAt(from + run * step)) && x[from + run * step] === y[to + run * step])
        run++;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
