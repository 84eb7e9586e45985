import {
  ambiguousScopes,
  expectedExceptions,
  expectedMarkers,
  partsOfYear,
  relativeYears,
  wholeScopes,
} from '../../../lexicon/words';
import { planPeriods } from '../../../lexicon/plan-periods';
import type { Figure } from '../../figures/figure';
import { CharSet } from '../../text/char-set';
import type { Span } from '../../text/span';
import { TermIndex } from '../../tokens/terms';

/** What markers say: a bit for each kind, so that several can be asked for at once. */
export const PLAN = 1;
export const SEVERAL_YEARS = 2;
export const PAST = 4;
export const YEAR = 8;
export const PART_OF_YEAR = 16;
export const TARGET = 32;
export const EXPECTED = 64;
export const SCOPE = 128;
/** A longer word that contains a marker and is none. */
const NEUTRAL = 0;

/** A word that says of the figures behind it when, where or whether they hold. */
export interface Marker {
  readonly at: number;
  /** One of the bits above. */
  readonly kind: number;
  readonly text: string;
}

/** Words that by themselves make a figure a target, whatever section it stands in. */
// prettier-ignore
const TARGET_WORDS = [
  '力争', '争取达到', '预期目标', '奋斗目标', '目标是', '确保', '计划投资', '计划完成', '计划建设', '计划融资', '计划新增', '计划实施', '计划引进',
  '拟投资', '拟新建', '拟引进', '拟安排', '拟按', '拟发行', '拟建', '拟实施', '拟完成', '拟下达',
];
const PAST_WORDS = ['去年', '上年', '过去一年'];

const NUMERALS = ['两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Words for the years before the report's, and how many they are. */
export const yearsSaid: ReadonlyMap<string, number> = new Map([
  ...NUMERALS.flatMap((numeral, i) => [`${numeral}年来`, `过去${numeral}年`].map((text) => [text, i + 2] as const)),
  ...['五年累计', '五年间', '五年年均'].map((text) => [text, 5] as const),
]);
// prettier-ignore
const NEUTRAL_WORDS = [
  '提前', '此前', '之前', '以前', '确保了', '上年同期', '今年同期', '同年度', '去年同期', '今年以来',
  // Records: 创十年来新高.
  ...NUMERALS.flatMap((numeral) => ['最', '新', '首'].map((record) => `${numeral}年来${record}`)),
  // Bases of a change say nothing of the figure's own time: 比去年增加4000亿元 in a plan is planned.
  '比去年', '较去年', '比上年', '较上年', '由上年', '从上年', '由去年', '从去年',
  // Names of bodies, titles and lists: 全国人大, 全国文明城市, 全省首个, 全市前三.
  ...['人大', '政协', '文明', '绿色', '示范', '先进', '重点', '百强', '首', '第', '唯一', '前', '统一', '人民代表大会', '平均', '最大', '最', '优秀', '知名'].flatMap(
    (name) => ['全国', '全省', '全市', '全县', '全区'].map((scope) => scope + name),
  ),
];

function list(add: (text: string, kind: number) => void): void {
  for (const text of NEUTRAL_WORDS) add(text, NEUTRAL);
  for (const text of expectedExceptions) if (!TARGET_WORDS.includes(text)) add(text, NEUTRAL);
  for (const text of TARGET_WORDS) add(text, TARGET);
  for (const text of expectedMarkers) if (text !== '可达' && text !== '测算') add(text, EXPECTED);
  for (const { name } of planPeriods) {
    for (const behind of ['”时期', '”期间', '”以来', '时期', '期间', '以来']) add(name + behind, PLAN);
  }
  for (const text of yearsSaid.keys()) add(text, SEVERAL_YEARS);
  for (const text of PAST_WORDS) add(text, PAST);
  for (const text of [...Object.keys(wholeScopes), ...ambiguousScopes]) add(text, SCOPE);
  for (const text of Object.keys(relativeYears)) if (!PAST_WORDS.includes(text)) add(text, YEAR);
  for (const text of Object.keys(partsOfYear)) add(text, PART_OF_YEAR);
}

const index = new TermIndex(list);
/** One look-up turns away nearly every character. */
const STARTS_TERM = new CharSet(firstCharacters());

function firstCharacters(): string {
  let characters = '';
  list((text) => (characters += text.charAt(0)));
  return characters;
}
/** No marker goes on over one of these, and none says anything of the figures behind it. */
const ENDS_SENTENCE = new CharSet('。！？!?');

const NONE: readonly Marker[] = [];

/**
 * The markers of a text in order that stand in the sentence of a figure before it: no others are asked for.
 *
 * @param sentences the sentence of each figure, which a semicolon may have begun; for dates any
 */
export function readMarkers(
  text: string,
  figures: readonly Figure[],
  sentences: readonly { readonly sentence: Span }[],
): readonly Marker[] {
  let found: Marker[] | null = null;
  let read = 0;
  for (let i = 0; i < figures.length; i++) {
    const { kind, start } = figures[i]!;
    if (kind === 'date') continue;
    let at = ENDS_SENTENCE.behindLastIn(text, read, Math.max(read, sentences[i]!.sentence.start));
    for (at = STARTS_TERM.firstIn(text, at, start); at < start; at = STARTS_TERM.firstIn(text, at, start)) {
      const term = index.match(text, at);
      if (term === null) {
        at++;
        continue;
      }
      if (term.value !== NEUTRAL) (found ??= []).push({ at, kind: term.value, text: term.text });
      at += term.text.length;
    }
    read = Math.max(read, at);
  }
  return found ?? NONE;
}
