import { Analysis } from '../../../server/src/core/analysis';
import type { Check } from '../../../server/src/core/checks/check';
import type { Finding, TextEdit } from '../../../server/src/core/checks/finding';
import { outcomesOfCheck } from '../../../server/src/core/checks/run';

/** What a check finds in a text, in order. */
export function detect(check: Check, text: string): Finding[] {
  return [...outcomesOfCheck(check, Analysis.of(text)).findings].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a check confirms in a text, each as the texts that it binds together. */
export function confirmed(check: Check, text: string): string[][] {
  return outcomesOfCheck(check, Analysis.of(text)).confirmations.map(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  );
}

/** A text after edits that do not overlap. */
export function apply(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

/** The text after each fix of its first finding. */
export function mended(check: Check, text: string): string[] {
  return (detect(check, text)[0]?.fixes ?? []).map((fix) => apply(text, fix.edits));
}
