import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../server/src/core/checks/finding';
import { sectionCount } from '../../../server/src/core/checks/section-count';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { chineseNumeral } from '../../../server/src/core/tokens/chinese-numeral';
import { apply, confirmed, detect as detectBy } from './detect';

const detect = (text: string): Finding[] => detectBy(sectionCount, text);

describe('fixes', () => {
  it.each(sectionCount.invalid.map(({ text, note }) => [note, text.replace(/[⟦⟧]/g, '')] as const))(
    'leave a text with nothing to report: %s',
    (_, text) => {
      const [finding] = detect(text);
      expect(finding!.fixes).toHaveLength(1);
      expect(detect(apply(text, finding!.fixes[0]!.edits))).toEqual([]);
    },
  );
});

describe('messages', () => {
  const text = '重点做好四个方面工作：\n（一）做强产业。\n（二）扩大内需。\n（三）改善民生。';

  it('say what is announced and what follows, in both languages', () => {
    const [finding] = detect(text);
    expect(wordingIn('zh')(finding!.message)).toBe(
      '项数不符：文中称“四个方面工作”，其后编号为“（一）”至“（三）”，共3项，不是4项。',
    );
    expect(wordingIn('en')(finding!.message)).toBe(
      'The number does not match: the text says “四个方面工作”, and the items behind it run from “（一）” to “（三）”: 3, not 4.',
    );
  });

  it('point at the first and the last item', () => {
    const [finding] = detect(text);
    expect(finding!.related.map(({ start, end }) => text.slice(start, end))).toEqual(['（一）', '（三）']);
  });
});

describe('confirmations', () => {
  it('bind the count, and the one that takes it up again', () => {
    const text =
      '重点做好两个方面工作：\n（一）做强产业。\n（二）扩大内需。\n全县上下要在这两个方面持续发力，久久为功。';
    expect(confirmed(sectionCount, text)).toEqual([['两个'], ['两个', '两个']]);
  });
});

const styles: readonly ((n: number) => string)[] = [
  (n) => `（${chineseNumeral(n)}）`,
  (n) => `${chineseNumeral(n)}是`,
  (n) => `${n}.`,
  (n) => `（${n}）`,
];
const leads: readonly ((count: number) => string)[] = [
  (count) => `今年，要重点抓好${chineseNumeral(count)}个方面工作：`,
  (count) => `一年来，主要做了以下${count}项工作。`,
  (count) => `落实中要着力把握${chineseNumeral(count)}个方面：`,
];

describe('any series', () => {
  const model = fc.tuple(fc.integer({ min: 4, max: 12 }), fc.constantFrom(...styles), fc.constantFrom(...leads));
  const items = (count: number, style: (n: number) => string): string =>
    Array.from(
      { length: count },
      (_, i) => `${style(i + 1)}推动云溪县第二轮建设取得实效。全年完成各类任务，群众满意。`,
    ).join('\n');

  it('of the announced length is silent, and a tick', () => {
    fc.assert(
      fc.property(model, ([count, style, lead]) => {
        const text = `${lead(count)}\n${items(count, style)}`;
        expect(detect(text)).toEqual([]);
        expect(confirmed(sectionCount, text)).toHaveLength(1);
      }),
    );
  });

  it('of another length is found once, at the count', () => {
    fc.assert(
      fc.property(model, fc.constantFrom(-1, 1), ([count, style, lead], off) => {
        const text = `${lead(count + off)}\n${items(count, style)}`;
        const found = detect(text);
        expect(found).toHaveLength(1);
        expect(found[0]!.end).toBeLessThan(text.indexOf('\n'));
      }),
    );
  });
});
