import { describe, expect, it } from 'vitest';
import type { Check, Example } from '../../../server/src/core/checks/check';
import { checks } from '../../../server/src/core/checks/registry';
import { detect } from './detect';

/** An example without its marks, and the spans that they enclosed. */
function unmark({ text }: Example): { text: string; spans: string[] } {
  const spans: string[] = [];
  let plain = '';
  let open = -1;
  for (const char of text) {
    if (char === '⟦') open = plain.length;
    else if (char === '⟧') spans.push(`${open}-${plain.length} ${plain.slice(open)}`);
    else plain += char;
  }
  return { text: plain, spans };
}

function findings(check: Check, text: string): string[] {
  return detect(check, text).map(({ start, end }) => `${start}-${end} ${text.slice(start, end)}`);
}

describe.each(checks.map((check) => [check.code, check] as const))('%s', (code, check) => {
  it('has at least thirty examples, of both kinds', () => {
    expect(check.invalid.length + check.valid.length).toBeGreaterThanOrEqual(30);
    expect(check.invalid.length).toBeGreaterThanOrEqual(10);
    expect(check.valid.length).toBeGreaterThanOrEqual(10);
  });

  it.each(check.invalid.map((example) => [example.note ?? example.text, example] as const))(
    'finds exactly what is marked: %s',
    (_, example) => {
      const { text, spans } = unmark(example);
      expect(spans.length).toBeGreaterThan(0);
      expect(findings(check, text)).toEqual(spans);
    },
  );

  it.each(check.valid.map((example) => [example.note ?? example.text, example] as const))(
    'is silent: %s',
    (_, example) => {
      const { text, spans } = unmark(example);
      expect(spans).toEqual([]);
      expect(findings(check, text)).toEqual([]);
    },
  );

  it('reports with its own code only', () => {
    const codes = check.invalid.flatMap((example) => detect(check, unmark(example).text)).map((f) => f.code);
    expect(new Set(codes)).toEqual(new Set([code]));
  });
});
