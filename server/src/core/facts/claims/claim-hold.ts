import type { IndicatorEntry } from '../../../lexicon/indicators';
import type { Figure } from '../../figures/figure';
import { CharSet } from '../../text/char-set';
import { clauseStart } from '../clause';
import type { Passage, Statement } from '../passage';

/** What narrows a value: whether it is one or a limit, how it was counted, and what it is a part of. */

/** How a claim holds its value against the time it speaks of. */
export type Hold =
  /** The value itself. */
  | 'value'
  /** 稳定在850亿斤以上: never less in any year of the period. */
  | 'floor'
  /** 突破5000亿元: passed by the end of the period. */
  | 'passed';

/** 稳定在, 连续五年保持在: what holds in each of several years. */
export const FLOOR = /(?:稳定|保持|维持|连续.{0,8}|连年)(?:稳定|保持)?[在于]?[^，。；]{0,4}$/;
const PASSED = /(?:突破|超过?|跨[越上过]|[迈站]上|迈[过入]|跃上|过|逾|达到?)[^，。；]{0,2}$/;

/** 跨过1100亿元、1200亿元台阶, 迈上120亿元台阶: marks, whatever the hedge. */
const MARK_BEHIND = /^(?:[、和]\d[\d.]*[百千万亿]*元?)*(?:的?新?(?:大?台阶|大关|关口|门槛))/;
/** What it may begin with. */
const OPENS_MARK = new CharSet('、和的新大台关门');

export function holdOf(text: string, { figure, reference }: Statement): Hold {
  if (
    OPENS_MARK.has(text.charCodeAt(figure.hedgedEnd)) &&
    MARK_BEHIND.test(text.slice(figure.hedgedEnd, figure.hedgedEnd + 48))
  )
    return 'passed';
  if (figure.bound !== 'atLeast' || figure.open) return 'value';
  const before = text.slice(Math.max(reference.sentence.start, figure.hedgedStart - 16), figure.start);
  if (FLOOR.test(before)) return 'floor';
  return PASSED.test(before) ? 'passed' : 'value';
}

const BASIS =
  /同口径|全口径|可比口径|新口径|老口径|名义|实际|扣除|剔除|不含|还原|可比价|不变价|现价|当年价|现行价|决算|调整预算|预算调整|年初预算|最终核[实算]/;

/** 扣除房地产后，投资增长9.3%: in the clause before. */
const LEFT_OUT = /(?:扣除|剔除|不含|不包括)[^，。；]{1,16}[，,]$/;
/** 按现价计算，…; 按美元计价，…; 经最终核实，…; 决算数显示，…: how the sentence counts, as its first words. */
const COUNTED_BY =
  /^(?:[按以据经依]照?[^，。；、]{1,10}?(?:口径|计价|计算|计|价格?|核[实算])|[^，。；、]{0,8}决算)[^，。；、]{0,6}[，,]/;
/** Prices of one year: how a statistic that is always told in them is counted anyway. */
const CONSTANT_PRICES = /可比价|不变价/;

/** Every word of both has one, which few sentences have. */
const NAMES_BASIS = new CharSet('径义际除含原括价算核计美');

/** 名义增长5.6%、实际增长5.4%; 收入（同口径）完成3亿元; 增长3.2%（同口径增长5.6%): two ways of counting one thing. */
export function basisOf(
  text: string,
  { figure, reference }: Statement,
  { constantPrice }: Pick<IndicatorEntry, 'constantPrice'>,
): string {
  const { start } = reference.sentence;
  if (!NAMES_BASIS.isIn(text, start, figure.hedgedEnd + 9)) return '';
  const from = clauseStart(text, start, figure.hedgedStart);
  const behind = /^[（(][^（）()]{0,8}/.exec(text.slice(figure.hedgedEnd, figure.hedgedEnd + 9))?.[0] ?? '';
  const own = (BASIS.exec(text.slice(from, figure.hedgedStart)) ?? BASIS.exec(behind))?.[0] ?? '';
  const lead = text.slice(start, from);
  const counted = COUNTED_BY.exec(lead)?.[0] ?? (own === '' ? (LEFT_OUT.exec(lead)?.[0] ?? '') : '');
  const basis = counted + own || currencyIn(lead, figure);
  return constantPrice === true && CONSTANT_PRICES.test(basis) ? '' : basis;
}

/** 进出口总额54亿美元，增长7.1%: a growth of amounts in another currency, which the rates of exchange move. */
function currencyIn(lead: string, { kind }: Figure): string {
  return kind === 'percent' && lead.includes('美元') ? '美元' : '';
}

/** What the figure before 其中 in the same sentence measures. */
export function wholeOf({ text, statements }: Passage, { figure, reference, index }: Statement): string | null {
  const mark = text.slice(reference.sentence.start, figure.start).lastIndexOf('其中');
  if (mark < 0) return null;
  const at = reference.sentence.start + mark;
  for (let i = index - 1; i >= 0; i--) {
    const before = statements[i]!;
    if (before.figure.start < reference.sentence.start) return null;
    if (before.figure.hedgedEnd <= at) return before.facts.indicator;
  }
  return null;
}
