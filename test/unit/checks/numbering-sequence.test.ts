import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../server/src/core/checks/finding';
import { numberingSequence } from '../../../server/src/core/checks/numbering-sequence';
import { findSlips } from '../../../server/src/core/checks/numbering/slips';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { chineseNumeral } from '../../../server/src/core/tokens/chinese-numeral';
import { apply, detect as detectBy } from './detect';

const detect = (text: string): Finding[] => detectBy(numberingSequence, text);

/** Paragraphs numbered as given: （一）…。 */
const numbered = (ordinals: readonly number[]): string =>
  ordinals.map((n) => `（${chineseNumeral(n)}）抓好一项工作。全县上下共同努力。`).join('\n');

describe('fixes', () => {
  it.each(numberingSequence.invalid.map(({ text, note }) => [note, text.replace(/[⟦⟧]/g, '')] as const))(
    'mend the text: %s',
    (_, text) => {
      const [finding] = detect(text);
      for (const fix of finding!.fixes) expect(detect(apply(text, fix.edits))).toEqual([]);
    },
  );

  it('renumber all items behind a repeated one, without asking', () => {
    const text = numbered([1, 2, 2, 3, 4]);
    const [finding, ...more] = detect(text);
    expect(more).toEqual([]);
    expect(finding!.fixes).toMatchObject([{ safe: true, edits: { length: 3 } }]);
    expect(apply(text, finding!.fixes[0]!.edits)).toBe(numbered([1, 2, 3, 4, 5]));
  });

  it('never close a gap without a person: a heading may be lost', () => {
    expect(detect(numbered([1, 2, 4, 5]))[0]!.fixes).toMatchObject([{ safe: false }]);
  });

  it('keep brackets, script and width', () => {
    const text = '（１）修路。改造三条。\n（２）架桥。新建两座。\n（２）通水。铺设四段。\n（４）通电。更换六台。';
    expect(apply(text, detect(text)[0]!.fixes[0]!.edits)).toBe(text.replace('（２）通水', '（３）通水'));
  });

  it('reach a number broken by the end of a line', () => {
    const text = '（一）修路。改造三条。\n（\n三）架桥。新建两座。\n（三）通水。铺设四段。';
    const [finding] = detect(text);
    expect(text.slice(finding!.start, finding!.end)).toBe('（\n三）');
    expect(apply(text, finding!.fixes[0]!.edits)).toContain('（\n二）架桥');
  });
});

describe('what is said', () => {
  it('names both neighbours and points at them', () => {
    const text = numbered([1, 2, 5, 4]);
    const [finding] = detect(text);
    expect(wordingIn('zh')(finding!.message)).toBe(
      '编号有误：前为“（二）”，后为“（四）”，此处应为“（三）”，文中写“（五）”。',
    );
    expect(wordingIn('en')(finding!.message)).toContain('it should be “（三）”');
    expect(finding!.related.map(({ start, end }) => text.slice(start, end))).toEqual(['（二）', '（四）']);
  });

  it('is an error only where a number stands twice and its successor follows', () => {
    expect(detect(numbered([1, 2, 2, 4]))[0]!.severity).toBe('error');
    expect(detect(numbered([1, 3, 3, 4]))[0]!.severity).toBe('error');
    expect(detect(numbered([1, 2, 2]))[0]!.severity).toBe('warning');
    expect(detect(numbered([1, 2, 4, 5]))[0]!.severity).toBe('warning');
  });
});

describe('findSlips', () => {
  const kinds = (...ordinals: number[]): string[] => findSlips(ordinals).map(({ kind, at }) => `${kind}@${at}`);
  it.each([
    [[1, 2, 3], []],
    [[1, 2, 4, 5], ['gap@2']],
    [[1, 2, 2, 4], ['repeated@2']],
    [[1, 2, 2, 3], ['repeated@2']],
    [[1, 3, 2, 4], ['swapped@1']],
    [[2, 2, 3], ['first@0']],
    [[5, 2, 3], ['first@0']],
    [[1, 2, 9, 4], ['wrong@2']],
    [[1, 2, 3, 2], ['order@3']],
    // Excerpts and columns.
    [[1, 3, 5, 7], []],
    [[1, 2, 5, 6, 3, 4], []],
    [[3, 4, 5], []],
    // Different lists.
    [[1, 2, 30], []],
  ])('%j', (ordinals, expected) => {
    expect(kinds(...ordinals)).toEqual(expected);
  });

  it('is silent on every run of numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30 }), (first, length) => {
        expect(kinds(...Array.from({ length }, (_, i) => first + i))).toEqual([]);
      }),
    );
  });

  it('finds one mistyped number among others, in its place, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 20 }),
        fc.nat(),
        fc.integer({ min: 2, max: 30 }),
        (length, place, typed) => {
          const at = 1 + (place % (length - 2));
          fc.pre(typed !== at + 1);
          const ordinals = Array.from({ length }, (_, i) => (i === at ? typed : i + 1));
          const slips = findSlips(ordinals);
          expect(slips).toHaveLength(1);
          expect(slips[0]).toMatchObject({ at, expected: at + 1 });
        },
      ),
    );
  });
});

it('never throws and never reports outside the text', () => {
  const piece = fc.constantFrom(
    '一、',
    '（二）',
    '3.',
    '（4）',
    '一是',
    '；二是',
    '①',
    '第三章',
    '# ',
    '\n',
    '。',
    '“',
    '”',
    '甲乙丙',
    '附件1\n',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end, related, fixes } of detect(text)) {
        for (const span of [{ start, end }, ...related, ...fixes.flatMap((fix) => fix.edits)]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
  );
});
