import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInvalid } from '../../../server/src/core/checks/date-invalid';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { foundings } from '../../../server/src/lexicon/foundings';
import { planPeriods } from '../../../server/src/lexicon/plan-periods';
import { confirmed, detect, mended } from './detect';

function said(text: string, language: 'zh' | 'en' = 'zh'): string[] {
  return detect(dateInvalid, text).map(({ message }) => wordingIn(language)(message));
}

describe('what is said', () => {
  it.each([
    [
      '2025年6月31日完工。',
      '6月只有30天，没有这一天：2025年6月31日。',
      'Month 6 has 30 days, so there is no 2025年6月31日.',
    ],
    [
      '2026年2月29日完工。',
      '2026年不是闰年，2月只有28天：2026年2月29日。',
      '2026 is no leap year, so February has 28 days: 2026年2月29日.',
    ],
    [
      '2026年是中国共产党成立104周年。',
      '中国共产党成立：中国共产党第一次全国代表大会，1921年7月。2026 − 1921 = 105，2026年是105周年，文中写104周年。',
      '中国共产党成立: 中国共产党第一次全国代表大会，1921年7月. 2026 − 1921 = 105, so 2026 is anniversary 105; the text says 104.',
    ],
    [
      '2025年是“十五五”收官之年。',
      '“十五五”是2026—2030年，“收官之年”是2030年；文中说的是2025年，即“十四五”第五年。',
      'The plan “十五五” runs from 2026 to 2030, so its “收官之年” is 2030; the text speaks of 2025 (“十四五”第五年).',
    ],
  ])('%s', (text, zh, en) => {
    expect(said(text)).toEqual([zh]);
    expect(said(text, 'en')).toEqual([en]);
  });

  it('leaves no placeholder in either language', () => {
    for (const { text } of dateInvalid.invalid) {
      for (const language of ['zh', 'en'] as const) {
        const sentences = said(text.replace(/[⟦⟧]/g, ''), language);
        expect(sentences.length).toBeGreaterThan(0);
        expect(sentences.join('')).not.toMatch(/[{}]|date\/invalid/);
      }
    }
  });
});

describe('fixes', () => {
  it.each([
    ['2025年10月8日（星期四）通车。', ['2025年10月8日（星期三）通车。']],
    ['2025年10月8日(周四)通车。', ['2025年10月8日(周三)通车。']],
    ['2025年是“十五五”收官之年。', ['2025年是“十四五”收官之年。', '2030年是“十五五”收官之年。']],
    ['2026年是“十五五”第二年。', ['2026年是“十五五”第一年。', '2027年是“十五五”第二年。']],
    ['“十四五”（2021—2026年）期间。', ['“十四五”（2021—2025年）期间。']],
    ['2026年是中国共产党成立104周年。', ['2026年是中国共产党成立105周年。']],
    ['2021年是中国共产党成立九十九周年。', ['2021年是中国共产党成立一百周年。']],
  ])('%s', (text, fixed) => {
    expect(mended(dateInvalid, text)).toEqual(fixed);
    for (const clean of fixed) expect(detect(dateInvalid, clean)).toEqual([]);
  });

  it('names both places of a section title at odds with the report', () => {
    const text = '2026年云溪县政府工作报告\n一、2025年工作回顾\n全县稳中有进。\n二、2025年重点工作\n抓好产业。';
    const [found] = detect(dateInvalid, text);
    expect(text.slice(found!.start - 2, found!.end + 5)).toBe('二、2025年重点工作'.slice(0, 11));
    expect(found!.related.map(({ start, end }) => text.slice(start, end))).toEqual(['2026', '2025']);
    expect(mended(dateInvalid, text)[0]).toContain('二、2026年重点工作');
  });
});

describe('ticks', () => {
  it.each([
    ['2025年10月8日（星期三）通车。', ['2025年10月8日（星期三']],
    ['2026年是中国共产党成立105周年。', ['中国共产党成立105周年']],
    ['“十四五”（2021—2025年）期间。', ['“十四五”（2021—2025年']],
    ['2023年是全面贯彻党的二十大精神的开局之年。', ['二十大精神的开局之年']],
  ])('%s', (text, spans) => {
    expect(confirmed(dateInvalid, text)).toEqual([spans]);
  });
});

const WEEKDAYS = '日一二三四五六';

describe('texts from a random calendar', () => {
  const day = fc.date({
    min: new Date(Date.UTC(1990, 0, 1)),
    max: new Date(Date.UTC(2060, 11, 31)),
    noInvalidDate: true,
  });
  const written = (date: Date): string => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;

  it('are silent with the right weekday, and flagged once with another', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), (date, shift) => {
        const right = date.getUTCDay();
        const text = (weekday: number): string => `${written(date)}（星期${WEEKDAYS.charAt(weekday)}）通车。`;
        expect(detect(dateInvalid, text(right))).toEqual([]);
        const wrong = text((right + shift) % 7);
        expect(detect(dateInvalid, wrong)).toHaveLength(1);
        expect(mended(dateInvalid, wrong)).toEqual([text(right)]);
      }),
    );
  });

  it('know every last day of a month', () => {
    for (let month = 1; month <= 12; month++) {
      for (const year of [2023, 2024]) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(detect(dateInvalid, `${year}年${month}月${last}日完工。`)).toEqual([]);
        expect(detect(dateInvalid, `${year}年${month}月${last + 1}日完工。`)).toHaveLength(1);
      }
    }
  });

  it('are silent with the right anniversary, and flagged once with another', () => {
    const founding = fc.constantFrom(...foundings.filter(({ phrases }) => phrases[0]!.length > 2));
    fc.assert(
      fc.property(founding, fc.integer({ min: 5, max: 150 }), fc.integer({ min: 1, max: 30 }), (event, age, off) => {
        const text = (count: number): string => `${event.year + age}年是${event.phrases[0]!}${count}周年。`;
        if (event.year + age < 1950 || event.year + age > 2099) return;
        expect(detect(dateInvalid, text(age))).toEqual([]);
        expect(detect(dateInvalid, text(age + off))).toHaveLength(1);
        expect(mended(dateInvalid, text(age + off))).toEqual([text(age)]);
      }),
    );
  });

  it('know the years of the plans', () => {
    for (const { name, from } of planPeriods.filter(({ name }) => name.length === 3)) {
      for (let nth = 1; nth <= 5; nth++) {
        const role = nth === 1 ? '开局之年' : nth === 5 ? '收官之年' : `第${WEEKDAYS.charAt(nth)}年`;
        for (let year = from - 1; year <= from + 5; year++) {
          expect(detect(dateInvalid, `${year}年是“${name}”${role}。`)).toHaveLength(year === from + nth - 1 ? 0 : 1);
        }
      }
    }
  });
});
