import type { Finding, Fix } from '../finding';
import type { Slip, SlipKind } from './slip';

const CODE = 'figure/broken';
/** What is shown of a slip: its number is seldom longer. */
const SHOWN = 40;

/** Fixes of these kinds change nothing but the wrong character, with one reading: they can be applied all at once. */
const SAFE: ReadonlySet<SlipKind> = new Set(['letter', 'yearLetter', 'mixedWidth']);

/** A slip as a finding of its paragraph's text. */
export function toFinding(text: string, slip: Slip): Finding {
  return {
    code: CODE,
    severity: slip.severity,
    start: slip.start,
    end: slip.end,
    message: {
      key: `${CODE}.${slip.kind}`,
      args: {
        text: shown(text.slice(slip.start, slip.end)),
        wrong: shown(slip.wrong),
        reading: shown(slip.readings[0] ?? ''),
      },
    },
    related: [],
    fixes: slip.readings.map((reading) => toFix(slip, reading)),
  };
}

function toFix({ start, end, kind, readings }: Slip, reading: string): Fix {
  return {
    title: { key: `${CODE}.fix`, args: { text: shown(reading) } },
    edits: [{ start, end, newText: reading }],
    safe: readings.length === 1 && SAFE.has(kind),
  };
}

function shown(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
