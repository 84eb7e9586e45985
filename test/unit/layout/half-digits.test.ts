import { expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { layOut } from '../../../server/src/core/layout/layout';
import { withHalfDigits } from '../../../server/src/core/layout/half-digits';

it.each([
  ['２０２５年粮食９５．２８亿斤', '2025年粮食95.28亿斤'],
  ['投资１,２８６万元', '投资1,286万元'],
  ['总产4４6.1亿斤', '总产4４6.1亿斤'],
  ['１．工作回顾', '1．工作回顾'],
  ['新建3座', '新建3座'],
])('%s is read as %s', (written, read) => {
  expect(withHalfDigits(written)).toBe(read);
});

it('shows a heading as it is written', () => {
  const [heading] = Analysis.of('１．修路３条\n今年修路三条，架桥两座。\n２．架桥\n今年架桥。').outline;
  expect(heading).toMatchObject({ number: '１．', title: '修路３条' });
});

it('keeps digits in code', () => {
  expect(layOut('```\n１\n```')[0]?.written).toBe(layOut('```\n１\n```')[0]?.text);
});
