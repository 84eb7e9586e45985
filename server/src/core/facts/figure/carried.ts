import type { Figure } from '../../figures/figure';
import type { Reference } from './indicator';
import { lastIndicatorIn } from '../known-indicators';
import { behindIncrement } from './name-before';

/**
 * Names that a figure's own clause gives only in part, and that an earlier figure or sentence completes.
 */

/** Words that narrow an indicator and name none: in 其中，城镇增长5% the indicator stands before. */
const MODIFIERS: ReadonlySet<string> = new Set(
  '城镇 农村 城市 乡村 城镇居民 农村居民 男性 女性 境内 境外 进口 出口'.split(' '),
);

/** To be asked first: a set has to read the whole name. */
const LONGEST_PART = 4;

export function isModifier(name: string): boolean {
  return name.length <= LONGEST_PART && MODIFIERS.has(name);
}

/** The indicator that a bare modifier narrows: the one named last before it, in the sentence before at the furthest. */
export function earlierHead(text: string, earlier: readonly Reference[], i: number, from: number): string | null {
  const named = lastIndicatorIn(text, Math.max(0, from - 60), from);
  if (named !== null) return named.replace(/^(?:城镇|农村|城乡)/, '');
  return earlier[i - 1]?.indicator ?? null;
}

/** 货物进出口总值 and 出口: 货物出口总值. */
export function combineHead(modifier: string, head: string): string {
  if (/^[进出]口$/.test(modifier) && head.includes('进出口')) return head.replace('进出口', modifier);
  return modifier + head;
}

/** Heads that belong to what the figure before counted: 规上工业企业发展到33户、⟦总产值⟧达到85亿元. */
const BARE_HEADS: ReadonlySet<string> = new Set(
  '总数 总量 总产值 年产值 产值 总产量 年产量 产量 总投资 总投资额 总面积 营业收入 营收 销售额 增加值'.split(' '),
);

export function isBareHead(name: string): boolean {
  return name.length <= LONGEST_PART && BARE_HEADS.has(name);
}

/** A total belongs to what the figure before counted: 新登记经营主体6800户，总量达5.2万户. */
const TOTAL = /^总(?:数|量)$/;

/** 新登记经营主体 and their total: 经营主体总量. */
export function totalOf(name: string): string {
  return name.slice(behindIncrement(name)) + '总量';
}

/** What a field yields, and what tells of the field: 蔬菜面积12万亩，产量48万吨，产值31亿元. */
const YIELD = /^[总年]?产[量值]$/;
const OF_CROP = /^(?!.*(?:建筑|占地|用地|绿地|水域)).{2,}(?:面积|产量)$/;

export function earlierOwner(
  subject: string,
  text: string,
  earlier: readonly Reference[],
  figures: readonly Figure[],
  i: number,
  floor: number,
): string | null {
  for (let back = i - 1; back >= 0 && figures[back]!.start >= floor; back--) {
    const name = earlier[back]!.indicator;
    if (name === null) continue;
    if (TOTAL.test(subject)) return figures[back]!.classified ? name.slice(behindIncrement(name)) : null;
    // Only what owns a value: things counted in the same breath (33户、总产值…), or the crop of an area (播种面积…，总产量…，产值…).
    const owns = figures[back]!.classified && text.charAt(figures[back]!.hedgedEnd) === '、';
    const crop = /(?:播种|种植)面积$/.test(name) || (YIELD.test(subject) && OF_CROP.test(name));
    return owns || crop ? name.replace(/(?:播种面积|种植面积|面积|[总年]?产量|数量)$/, '') : null;
  }
  return null;
}

/** …重点项目19个，年内完成投资6.5亿元: the investment in what was counted before. */
export function ownSpending(subject: string, earlier: readonly Reference[], i: number): string | null {
  if (!/投资$/.test(subject)) return null;
  const before = earlier[i - 1]?.indicator ?? null;
  return before !== null && /(?:项目|工程)$/.test(before) ? before + '投资' : null;
}
