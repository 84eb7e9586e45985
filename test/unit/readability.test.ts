import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isGarbled } from '../../server/src/core/text/garbled';
import { ReportDocument } from '../../server/src/documents';

const piece = fc.constantFrom(
  '的',
  '，',
  '全市',
  '\ufffd',
  '\ufffd\ufffd\ufffd',
  '锛',
  '銆鐨',
  'abc',
  '全市生产总值增长。',
);
const edit = fc.record({ at: fc.nat(60), length: fc.constantFrom(0, 0, 0, 1, 8), insert: piece });

it('a document is found garbled after any edits just when its text is', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.array(edit, { maxLength: 12 }), (start, edits) => {
      let text = start.join('');
      const document = new ReportDocument('file:///report.txt', 'plaintext', 1, text);
      expect(document.isGarbled).toBe(isGarbled(text));
      for (const { at, length, insert } of edits) {
        const from = Math.min(at, text.length);
        const to = Math.min(from + length, text.length);
        text = text.slice(0, from) + insert + text.slice(to);
        const range = { start: { line: 0, character: from }, end: { line: 0, character: to } };
        document.apply([{ range, text: insert }], 2);
        expect(document.isGarbled).toBe(isGarbled(text));
      }
    }),
    { numRuns: 300 },
  );
});
