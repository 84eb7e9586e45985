import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../server/src/core/layout/layout';
import { fromSource, toSource, toSourceSpan, type Paragraph } from '../../../server/src/core/layout/paragraph';
import { sourcePieces } from '../../../server/src/core/layout/pieces';

/** Pieces that decide where paragraphs begin and end and what their text leaves out. */
const PIECES = [
  '一、工作回顾',
  '（一）做强产业。全县规模以上工业增加值增长6.5%左右，',
  '新建便桥12座，新增学位3600个。',
  '主攻项目——',
  '增强后劲',
  '-3-',
  '12',
  '# 主要目标',
  '- 产值增长 **6%** 左右',
  '| 指标 | 数值 |',
  '指标          2024年      增长%',
  '```',
  '```js',
  '减负[3]2.4亿元[12]。',
  'open data',
  '\u200b\u00ad',
  '\ufeff县城',
  '\ud83c\udf3e\ud800',
  '１２家',
  '**',
  '附件1',
  '接待游客1.2',
  '万人次。',
];
const BREAKS = ['\n', '\n\n', '\r\n', '\r', '\n \t\n', '  \n', '\u3000\u3000', ' ', '\t'];

const document = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...BREAKS), fc.string({ maxLength: 4, unit: 'binary' })),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

/** Calls `visit` for each paragraph with the offset at which it starts. */
function eachParagraph(text: string, visit: (paragraph: Paragraph, base: number) => void): void {
  let base = 0;
  for (const paragraph of layOut(text)) {
    visit(paragraph, base);
    base += paragraph.length;
  }
  expect(base).toBe(text.length);
}

/** What may stand between the pieces of a paragraph's text: blanks, breaks, page numbers, marks that readers do not read. */
const LEFT_OUT = /^(?:[\s\u200b-\u200d\u2060\u00ad\ufeff]|\*\*|\[\d{1,3}\]|[-—–·•－]?\d{1,4}[-—–·•－]?)*$/;

describe('paragraphs', () => {
  it('tile the document: each offset belongs to one, and none is empty', () => {
    fc.assert(
      fc.property(document, (text) => {
        eachParagraph(text, ({ length }) => expect(length).toBeGreaterThan(0));
      }),
      { numRuns: 500 },
    );
  });

  it('own each character of the document in their text or leave it out as unread', () => {
    fc.assert(
      fc.property(document, (text) => {
        eachParagraph(text, (paragraph, base) => {
          if (paragraph.kind === 'code') return;
          const pieces = sourcePieces(paragraph, base, { start: 0, end: paragraph.text.length });
          let at = base;
          for (const { start, end } of [...pieces, { start: base + paragraph.length, end: 0 }]) {
            expect(text.slice(at, start)).toMatch(LEFT_OUT);
            at = Math.max(at, end);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('lead from their text to the same characters of the document, and back', () => {
    fc.assert(
      fc.property(document, (text) => {
        eachParagraph(text, (paragraph, base) => {
          let last = -1;
          for (let offset = 0; offset < paragraph.text.length; offset++) {
            const source = toSource(paragraph, offset);
            const isBlankForBreak = paragraph.text.charAt(offset) === ' ' && /\s/.test(text.charAt(base + source));
            if (!isBlankForBreak) expect(paragraph.written.charAt(offset)).toBe(text.charAt(base + source));
            expect(source).toBeGreaterThan(last);
            expect(source).toBeLessThan(paragraph.length);
            expect(fromSource(paragraph, source)).toBe(offset);
            last = source;
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('read as they are written but for the width of digits and marks', () => {
    const narrow = (text: string): string => text.normalize('NFKC');
    fc.assert(
      fc.property(document, (text) => {
        eachParagraph(text, (paragraph) => {
          expect(paragraph.text.length).toBe(paragraph.written.length);
          for (let i = 0; i < paragraph.text.length; i++) {
            expect(narrow(paragraph.text.charAt(i))).toBe(narrow(paragraph.written.charAt(i)));
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('lead from any place of the document to the character there or the next one behind it', () => {
    fc.assert(
      fc.property(document, (text) => {
        eachParagraph(text, (paragraph) => {
          let last = 0;
          for (let source = 0; source < paragraph.length; source++) {
            const offset = fromSource(paragraph, source);
            expect(offset).toBeGreaterThanOrEqual(last);
            expect(offset).toBeLessThanOrEqual(paragraph.text.length);
            if (offset < paragraph.text.length) expect(toSource(paragraph, offset)).toBeGreaterThanOrEqual(source);
            if (offset > 0) expect(toSource(paragraph, offset - 1)).toBeLessThan(source);
            last = offset;
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a span of a paragraph’s text', () => {
  const text = '前言。\n接待游客1.2\n\n万**人次**，收入[3]5亿元。\n';
  const [, paragraph] = layOut(text);
  const base = '前言。\n'.length;
  const spanOf = (written: string) => {
    const start = paragraph!.text.indexOf(written);
    return { start, end: start + written.length };
  };

  it('is without breaks and marks', () => {
    expect(paragraph!.text).toBe('接待游客1.2万人次，收入5亿元。');
  });

  it.each([
    ['1.2万人次', '1.2\n\n万**人次'],
    ['人次', '人次'],
    ['次，', '次**，'],
    ['收入', '收入'],
    ['5亿元', '5亿元'],
    ['入5', '入[3]5'],
  ])('%s covers the seams inside it and none at its edges', (written, source) => {
    const { start, end } = toSourceSpan(paragraph!, base, spanOf(written));
    expect(text.slice(start, end)).toBe(source);
  });

  it('is empty where it is', () => {
    const { start, end } = toSourceSpan(paragraph!, base, { start: 4, end: 4 });
    expect([start, end]).toEqual([base + 4, base + 4]);
  });

  it('has pieces without breaks', () => {
    const pieces = sourcePieces(paragraph!, base, spanOf('1.2万人次，'));
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['1.2', '万', '人次', '，']);
  });
});
