import type { IndicatorEntry, IndicatorUnit } from '../../../lexicon/indicators';
import type { Figure } from '../../figures/figure';
import { annualAverageWords } from '../../../lexicon/words';
import type { ClaimSubject } from './claim-subject';
import { dimensionOf } from '../known-indicators';
import type { Passage, Statement } from '../passage';

/** Which quantity of a statistic a figure states: its value, or how fast it grows. */

/** What of an indicator a claim is about. */
export type IndicatorQuantity =
  /** Its value. */
  | 'level'
  /** Its growth over the year before, in per cent, falls negative. */
  | 'growth'
  /** Its average growth a year over several years. */
  | 'averageGrowth';

/** Comparisons other than with the year before, which 同比 means too: 比2020年增长, 较“十三五”末提高, 累计增长, 五年增长. */
const OTHER_BASE =
  /(?:较|(?<!同|环)比)(?!上年|去年|同期|上一年)[^，。；、]{1,12}$|累计$|[一二三四五六七八九十]年来?$|翻/;
const OTHER_PLACE = /[高低快慢多少]于|[高低快慢多]出|位次|贡献|拉动|占/;

const ANNUAL = new RegExp(annualAverageWords.join('|'));
const ANNUAL_LAST = new RegExp(`(?:${annualAverageWords.join('|')})$`);

/** Over which time a percentage of change grows: the year before, a year on average; null for any other base. */
export function rateQuantity({ text }: Passage, { figure, reference }: Statement): 'growth' | 'averageGrowth' | null {
  const { predicate, sentence } = reference;
  const words = text.slice(predicate.start, figure.start);
  const lead = text.slice(Math.max(sentence.start, predicate.start - 16), predicate.start);
  if (ANNUAL.test(words) || ANNUAL_LAST.test(lead)) return 'averageGrowth';
  // 两年平均增长5.1%: of years that the figure's period does not tell.
  if (words.startsWith('平均')) return null;
  return OTHER_BASE.test(lead) || OTHER_BASE.test(words) ? null : 'growth';
}

/** What a figure says of its subject; null for anything but its value or growth. */
export function quantityOf(
  passage: Passage,
  statement: Statement,
  { entry, growth }: ClaimSubject,
): IndicatorQuantity | null {
  const { text } = passage;
  const { figure, facts, reference } = statement;
  const { predicate } = reference;
  const words = text.slice(predicate.start, figure.start);
  // 涨幅由2.1%回落到0.6%: only the later one is the year's.
  if (predicate.kind === 'departure' || (words !== '' && OTHER_PLACE.test(words))) return null;
  // 增速达6.2%: what a growth has come to.
  if (facts.measure === 'change' || growth || (figure.kind === 'percent' && /^(?:增速|增幅|涨幅)/.test(words))) {
    if (figure.kind !== 'percent') return null;
    const rate = rateQuantity(passage, statement);
    const isGrowth =
      growth || (predicate.kind === 'change' && !SPEEDS.test(predicate.verb)) || /(?:价格|物价|涨幅)$/.test(entry.name);
    return rate === 'averageGrowth' || isGrowth ? rate : null;
  }
  if (isSaidOfNation(statement) && !RATES.has(entry.unit)) return 'growth';
  if (facts.measure === 'share' && entry.unit !== 'percent') return null;
  if (facts.measure !== 'level' && facts.measure !== 'count' && facts.measure !== 'share') return null;
  if (predicate.kind === 'share' || predicate.kind === 'change') return null;
  // 新增, 净增: another quantity than the stock; 年均: no year's value.
  const before = text.slice(Math.max(reference.sentence.start, figure.start - 24), figure.start);
  if (ANNUAL.test(before) && ANNUAL.test(before.replace(MEAN_OF_YEAR, ''))) return null;
  if (words !== '' && /人均|日均|每|[增减][加少长]达/.test(words)) return null;
  return fitsUnit(figure, entry) ? 'level' : null;
}

/** PM2.5年均浓度: a mean of the year's days, not of several years. */
const MEAN_OF_YEAR = /年平?均(?=浓度)/;

/** 增速加快1.6个百分点: verbs of growth rates, not of what grows. */
const SPEEDS = /加快|放缓|回落|收窄/;

const RATES: ReadonlySet<IndicatorUnit> = new Set(['percent', 'permille']);

/** 社会消费品零售总额增长3.9%，全国为3.7%: the same growth of the nation. */
function isSaidOfNation({ figure, facts, reference }: Statement): boolean {
  return (
    figure.kind === 'percent' && reference.inherited && reference.predicate.kind === 'attain' && facts.region === '全国'
  );
}

/** Whether a figure can be the indicator's level: a percentage for a rate, 元 for money, 人次 for visits. */
function fitsUnit({ kind, dimension, unit }: Figure, entry: IndicatorEntry): boolean {
  if (RATES.has(entry.unit)) return kind === 'percent';
  if (kind !== 'quantity' || unit === null) return false;
  const expected = dimensionOf(entry);
  if (expected !== null) return dimension === expected;
  if (entry.unit === 'people') return unit === '人';
  if (entry.unit === 'visits') return unit === '人次';
  if (entry.unit === 'days') return unit === '天' || unit === '日';
  // 24微克 is short for 24微克/立方米.
  if (entry.unit === 'concentration') return dimension === 'concentration' || dimension === 'mass';
  return dimension === null || dimension === 'count';
}

/**
 * 高新技术企业由215家增加到682家, 经营主体总量达52万户: of things whose name alone says nothing (高新技术企业12家 may be any
 * twelve), how many there are in all.
 */
export function isStock({ text }: Passage, { figure, facts, reference }: Statement, { entry }: ClaimSubject): boolean {
  if (entry.kind !== 'stock' || facts.status !== 'result' || figure.kind !== 'quantity') return false;
  const { kind, start, respectively } = reference.predicate;
  if (respectively || reference.sentence.start < figure.start - 80) return false;
  const before = text.slice(Math.max(reference.sentence.start, start - 24), figure.hedgedStart);
  if (/新增|净增|新[登设]|其中|培育|引进|入驻|引育|支持|服务|累计|共有/.test(before)) return false;
  return kind === 'arrival' || /总[量数](?:规模)?(?:已|首次)?(?:突破|超过?|达到?|为)?$|[^累]达到$/.test(before);
}
