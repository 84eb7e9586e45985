import { sentenceStart } from '../../facts/time/year-reference';
import { quotedPhrases } from '../../facts/slogans/quoted-phrases';
import { Memo } from '../../layout/memo';
import type { Reading } from '../../reading';
import { isHan } from '../../text/chars';
import type { Span } from '../../text/span';
import type { Paragraphs } from '../place';

/** Where a form stands: the nth paragraph of those with forms, and the span in it without its marks. */
export interface Use {
  readonly nth: number;
  readonly span: Span;
}

/** A form in quotation marks, and where it stands. */
export interface Form {
  readonly phrase: string;
  readonly uses: readonly Use[];
}

/** What forms are judged by: their paragraphs, `readings` and `starts`, and what the rest of the document says. */
export interface Report extends Paragraphs {
  /** All paragraphs of the document. */
  readonly everywhere: readonly Reading[];
  /** The document's year, or null. */
  readonly year: number | null;
}

/** A form in its paragraph. */
export interface NamedForm {
  readonly phrase: string;
  readonly span: Span;
}

/** The forms of one paragraph: short phrases in quotation marks; in other marks (‘三地一区’, "三地一区") formulas alone. */
export const namedForms = new Memo<Reading, readonly NamedForm[]>((reading) => {
  const phrases = quotedPhrases.of(reading);
  const { slogans } = reading;
  if (phrases.length === 0 && slogans.length === 0) return NONE;
  let found: NamedForm[] | null = null;
  for (let i = 0; i < phrases.length; i++) {
    const { phrase, start, end } = phrases[i]!;
    if (isForm(phrase)) (found ??= []).push({ phrase, span: { start, end } });
  }
  for (let i = 0; i < slogans.length; i++) {
    const { canonical, quoted, start, end } = slogans[i]!;
    if (!quoted || reading.paragraph.text.charCodeAt(start - 1) === QUOTE || !isForm(canonical)) continue;
    (found ??= []).push({ phrase: canonical, span: { start, end } });
  }
  return found ?? NONE;
});

function isForm({ length }: string): boolean {
  return length >= 2 && length <= 20;
}

const QUOTE = '“'.charCodeAt(0);
const NONE: readonly never[] = [];

/** Forms that one sentence sets side by side are two: 由“三横两纵”拓展为“四横两纵”. */
export function shareSentence({ readings }: Report, a: Form, b: Form): boolean {
  return a.uses.some((use) =>
    b.uses.some((other) => {
      if (use.nth !== other.nth) return false;
      const [first, second] = use.span.start < other.span.start ? [use, other] : [other, use];
      return sentenceStart(readings[use.nth]!.paragraph.text, second.span.start) <= first.span.start;
    }),
  );
}

/** Most characters compared. */
const CONTEXT = 6;

/** The longest run of characters behind the closing marks of both forms that is the same: 防灾体系 behind “1351” and “1531”. */
export function contextInCommon(report: Report, a: Form, b: Form): number {
  return longestInCommon(report, a, b, ({ end }) => end + 1, 1);
}

/** The longest run of characters before the opening marks of both forms that is the same. */
export function contextBefore(report: Report, a: Form, b: Form): number {
  return longestInCommon(report, a, b, ({ start }) => start - 2, -1);
}

/** The longest run of the same Han characters from a place of each use on, forward or back. */
function longestInCommon(
  { readings }: Report,
  a: Form,
  b: Form,
  startOf: (span: Span) => number,
  step: 1 | -1,
): number {
  let longest = 0;
  for (const use of a.uses) {
    const x = readings[use.nth]!.paragraph.text;
    const from = startOf(use.span);
    for (const other of b.uses) {
      const y = readings[other.nth]!.paragraph.text;
      const to = startOf(other.span);
      let run = 0;
      while (run < CONTEXT && isHan(x.charCodeAt(from + run * step)) && x[from + run * step] === y[to + run * step])
        run++;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
