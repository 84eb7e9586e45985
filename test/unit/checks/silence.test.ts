import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../../server/src/core/checks/finding';
import { setSilencedApart } from '../../../server/src/core/checks/silence';
import type { Suppression } from '../../../server/src/core/checks/suppressions';

const code = fc.constantFrom('a/a', 'b/b', 'c/c');
const at = fc.nat(30);
const finding = fc.record({ start: at, code }).map(({ start, code }): Finding => ({
  code,
  start,
  end: start + 1,
  severity: 'warning',
  message: { key: '', args: {} },
  related: [],
  fixes: [],
}));
const suppression = fc
  .record({ start: at, length: at, codes: fc.option(fc.array(code)), reason: fc.string() })
  .map(({ start, length, codes, reason }): Suppression => ({
    start,
    end: start + length,
    codes,
    reason,
    comment: { start, end: start },
  }));

it('leaves out exactly what some suppression covers', () => {
  fc.assert(
    fc.property(fc.array(finding), fc.array(suppression), (found, suppressions) => {
      const findings = [...found].sort((a, b) => a.start - b.start);
      const covers = ({ start, code }: Finding, s: Suppression): boolean =>
        s.start <= start && start < s.end && (s.codes === null || s.codes.includes(code));
      const verdict = setSilencedApart(findings, suppressions);
      expect(verdict.findings).toEqual(findings.filter((one) => !suppressions.some((s) => covers(one, s))));
      expect(verdict.silenced.map(({ finding }) => finding)).toEqual(
        findings.filter((one) => suppressions.some((s) => covers(one, s))),
      );
      for (const { finding, reason } of verdict.silenced) {
        expect(suppressions.some((s) => s.reason === reason && covers(finding, s))).toBe(true);
      }
    }),
  );
});
