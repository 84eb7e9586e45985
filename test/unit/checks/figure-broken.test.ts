import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { figureBroken } from '../../../server/src/core/checks/figure-broken';
import { slipsOf } from '../../../server/src/core/checks/figure-broken/find';
import type { Finding } from '../../../server/src/core/checks/finding';
import { outcomesOfCheck } from '../../../server/src/core/checks/run';
import { apply, detect as detectBy, mended as mendedBy } from './detect';

const detect = (text: string): Finding[] => detectBy(figureBroken, text);
const mended = (text: string): string[] => mendedBy(figureBroken, text);

describe('fixes', () => {
  it.each(figureBroken.invalid.map(({ text, note }) => [note, text.replace(/[⟦⟧]/g, '')] as const))(
    'leave a text with nothing to report: %s',
    (_, text) => {
      for (const finding of detect(text))
        for (const fix of finding.fixes) expect(detect(apply(text, fix.edits))).toEqual([]);
    },
  );

  it.each([
    ['新铺设管网2O8公里。', ['新铺设管网208公里。']],
    ['消费年均增长7.I%。', ['消费年均增长7.1%。']],
    ['二O二六年一月', ['二〇二六年一月']],
    ['油料总产达4４.1万吨。', ['油料总产达44.1万吨。']],
    ['完成投资45..6亿元。', ['完成投资45.6亿元。']],
    ['到位投资128，5亿元。', ['到位投资128.5亿元。']],
    ['工业总产值1,23,456万元。', ['工业总产值123456万元。']],
    ['收入增长到213 80元。', ['收入增长到21380元。']],
    ['兑付补贴 270 万万元。', ['兑付补贴 270 万元。']],
    ['总产值达到38.2亿万元。', ['总产值达到38.2万亿元。', '总产值达到38.2亿元。', '总产值达到38.2万元。']],
    ['退耕还湿4.5亩万，', ['退耕还湿4.5万亩，']],
    ['民间投资增长12%%左右。', ['民间投资增长12%左右。']],
    ['投资增长6.4，消费增长3%。', ['投资增长6.4%，消费增长3%。']],
    ['厂房面积是上年的2.3。', ['厂房面积是上年的2.3倍。']],
    ['收入由18120元增加到23410，', ['收入由18120元增加到23410元，']],
    ['交易额26.6、增长9.3%。', []],
  ])('%s', (text, expected) => {
    expect(mended(text)).toEqual(expected);
  });

  it('need no judgement only where one character has one reading', () => {
    expect(detect('管网2O8公里。')[0]!.fixes).toMatchObject([{ safe: true }]);
    expect(detect('到位投资128，5亿元。')[0]!.fixes).toMatchObject([{ safe: false }]);
  });
});

describe('layout', () => {
  it('joins a figure that a line break splits', () => {
    expect(detect('收入增长到213\n80元，增速居前，\n好于预期。')).toEqual([]);
  });

  it('mends a slip across a line break without touching the break', () => {
    const text = '全县上下合力攻坚，完成投资45.\n.6亿元，增长3%。';
    const [finding] = detect(text);
    expect(text.slice(finding!.start, finding!.end)).toBe('45.\n.6亿元');
    expect(mended(text)).toEqual(['全县上下合力攻坚，完成投资45.\n6亿元，增长3%。']);
  });

  it('offers no fix that would have to take a line break out', () => {
    const text = '全县上下合力攻坚，工业总产值1,23\n,456万元，增长3%。';
    const [finding] = detect(text);
    expect(text.slice(finding!.start, finding!.end)).toBe('1,23\n,456万元');
    expect(finding!.fixes).toEqual([]);
  });

  it('counts from the start of the document', () => {
    const text = '一、概况\n全县平稳。\n\n二、交通\n新修公路1O8公里。\n';
    expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual(['1O8公里']);
  });

  it('reads again only the paragraphs that change', () => {
    const paragraphs = ['新修公路1O8公里。', '全县平稳。', '全县安宁。', '新修桥梁2O座。'];
    const text = paragraphs.join('\n\n');
    const before = Analysis.of(text);
    const found = before.readings.map(slipsOf);
    const at = text.indexOf('桥梁');
    const after = before.change(text.slice(0, at) + '大' + text.slice(at), { start: at, oldEnd: at, newEnd: at + 1 });
    expect(slipsOf(after.readings[0]!)).toBe(found[0]);
    expect(outcomesOfCheck(figureBroken, after).findings.map(({ start }) => start)).toEqual([
      4,
      text.indexOf('2O') + 1,
    ]);
  });
});

describe('odd texts', () => {
  const length = 200_000;
  it.each([
    ['digits', '1'],
    ['commas', ','],
    ['points', '1.'],
    ['numbers and commas', '1，6'],
    ['letters for digits', '1O'],
    ['magnitudes', '万'],
    ['doubled magnitudes', '亿亿 '],
    ['percent signs', '%'],
    ['blanks', '1 '],
    ['years', '年'],
    ['widths', '1１'],
    ['verbs', '增长，'],
    ['lone surrogates', '1\ud800%\udc00'],
  ])('one line of %s is read to its end', (_, unit) => {
    expect(detect(unit.repeat(Math.ceil(length / unit.length)))).toBeDefined();
  });
});

const bench = fileURLToPath(new URL('../../../../shared/bench/dev/', import.meta.url));
if (!existsSync(bench)) console.warn(`${bench} is absent: figure/broken is not tried on published reports`);

describe.skipIf(!existsSync(bench))('published reports', () => {
  const docs = existsSync(bench)
    ? readdirSync(`${bench}docs`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
    : [];

  it.each(docs)('%s has nothing broken', (name) => {
    const text = readFileSync(`${bench}docs/${name}`, 'utf8');
    expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it('shows every slip planted in them', () => {
    const cases = readFileSync(`${bench}cases.T22.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map(
        (line) =>
          JSON.parse(line) as { id: string; doc: string; edits: { find: string; replace: string }[]; at: string[] },
      );
    const missed = cases.filter(({ doc, edits, at }) => {
      const plain = readFileSync(`${bench}docs/${doc}`, 'utf8');
      const text = edits.reduce((t, { find, replace }) => t.replace(find, () => replace), plain);
      const [place] = at.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
      return !detect(text).some(({ start, end }) => start < place!.end && place!.start < end);
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
