import { isAsciiDigit, isFullWidthDigit } from '../../text/chars';
import { isGlued, toHalfWidth, type WrittenNumber } from './numbers';
import type { Slip } from './slip';
import { readTail } from './tail';

/** Half- and full-width digits in one number: 4４6.1亿斤. A number wholly in full-width digits is a matter of style. */
export function findMixedWidth(text: string, numbers: readonly WrittenNumber[], i: number): Slip | null {
  const { start, end } = numbers[i]!;
  let half = false;
  let full = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiDigit(code)) half = true;
    else if (isFullWidthDigit(code) && full.length < 8) full += text.charAt(at);
  }
  if (!half || full === '' || isGlued(text, start)) return null;
  const tail = readTail(text, end);
  return {
    kind: 'mixedWidth',
    severity: 'warning',
    start,
    end: tail?.end ?? end,
    wrong: full,
    readings: [toHalfWidth(text.slice(start, end)) + text.slice(end, tail?.end ?? end)],
  };
}
