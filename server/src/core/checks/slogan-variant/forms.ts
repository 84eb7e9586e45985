import type { Analysis } from '../../analysis';
import { sentenceStart } from '../../facts/year-reference';
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
export function contextInCommon({ readings }: Analysis, a: Form, b: Form): number {
  let longest = 0;
  for (const use of a.uses) {
    const x = readings[use.index]!.paragraph.text;
    for (const other of b.uses) {
      const y = readings[other.index]!.paragraph.text;
      let behind = 0;
      while (
        behind < CONTEXT &&
        isHanAt(x, use.span.end + 1 + behind) &&
        x[use.span.end + 1 + behind] === y[other.span.end + 1 + behind]
      )
        behind++;
      longest = Math.max(longest, behind);
    }
  }
  return longest;
}

/** The longest run of characters before the opening marks of both forms that is the same. */
export function contextBefore({ readings }: Analysis, a: Form, b: Form): number {
  let longest = 0;
  for (const use of a.uses) {
    const x = readings[use.index]!.paragraph.text;
    for (const other of b.uses) {
      const y = readings[other.index]!.paragraph.text;
      let before = 0;
      while (
        before < CONTEXT &&
        isHanAt(x, use.span.start - 2 - before) &&
        x[use.span.start - 2 - before] === y[other.span.start - 2 - before]
      )
        before++;
      longest = Math.max(longest, before);
    }
  }
  return longest;
}

function isHanAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}
