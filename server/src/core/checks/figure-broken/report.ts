import { toSourceSpan, type Paragraph } from '../../layout/paragraph';
import type { Finding, Fix } from '../finding';
import type { Slip, SlipKind } from './slip';

const CODE = 'figure/broken';
/** What is shown of a slip: its number is seldom longer. */
const SHOWN = 40;

/** Fixes of these kinds change nothing but the wrong character, with one reading: they can be applied all at once. */
const SAFE: ReadonlySet<SlipKind> = new Set(['letter', 'yearLetter', 'mixedWidth']);

/** A slip as a finding of the document; its paragraph starts at `base`. */
export function toFinding(paragraph: Paragraph, base: number, slip: Slip): Finding {
  const { text } = paragraph;
  return {
    code: CODE,
    severity: slip.severity,
    ...toSourceSpan(paragraph, base, slip),
    message: {
      key: `${CODE}.${slip.kind}`,
      args: {
        text: shown(text.slice(slip.start, slip.end)),
        wrong: shown(slip.wrong),
        reading: shown(slip.readings[0] ?? ''),
      },
    },
    related: [],
    fixes: slip.readings.map((reading) => toFix(paragraph, base, slip, reading)).filter((fix) => fix !== null),
  };
}

/** The smallest edit that makes the slip read so; null where a line break lies inside it. */
function toFix(paragraph: Paragraph, base: number, slip: Slip, reading: string): Fix | null {
  const written = paragraph.text.slice(slip.start, slip.end);
  const shorter = Math.min(written.length, reading.length);
  let head = 0;
  while (head < shorter && written.charCodeAt(head) === reading.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    written.charCodeAt(written.length - 1 - tail) === reading.charCodeAt(reading.length - 1 - tail)
  )
    tail++;
  const span = { start: slip.start + head, end: slip.end - tail };
  const source =
    span.end > span.start
      ? toSourceSpan(paragraph, base, span)
      : behind(toSourceSpan(paragraph, base, { start: span.start - 1, end: span.start }));
  if (source.end - source.start !== span.end - span.start) return null;
  return {
    title: { key: `${CODE}.fix`, args: { text: shown(reading) } },
    edits: [{ ...source, newText: reading.slice(head, reading.length - tail) }],
    safe: slip.readings.length === 1 && SAFE.has(slip.kind),
  };
}

/** The empty span where a span ends: an insertion belongs to the characters before it. */
function behind(span: { start: number; end: number }): { start: number; end: number } {
  return { start: span.end, end: span.end };
}

function shown(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
