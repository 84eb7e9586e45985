import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../../server/src/core/checks/finding';
import { withoutSilenced } from '../../../server/src/core/checks/silence';
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
  .record({ start: at, length: at, codes: fc.option(fc.array(code)) })
  .map(({ start, length, codes }): Suppression => ({
    start,
    end: start + length,
    codes,
    reason: null,
    comment: { start, end: start },
  }));

it('leaves out exactly what some suppression covers', () => {
  fc.assert(
    fc.property(fc.array(finding), fc.array(suppression), (found, suppressions) => {
      const findings = [...found].sort((a, b) => a.start - b.start);
      const kept = findings.filter(
        ({ start, code }) =>
          !suppressions.some((s) => s.start <= start && start < s.end && (s.codes === null || s.codes.includes(code))),
      );
      expect(withoutSilenced(findings, suppressions)).toEqual(kept);
    }),
  );
});
