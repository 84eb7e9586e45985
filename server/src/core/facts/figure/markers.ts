import {
  ambiguousScopes,
  expectedExceptions,
  expectedMarkers,
  partsOfYear,
  relativeYears,
  wholeScopes,
} from '../../../lexicon/words';
import { planPeriods } from '../../../lexicon/plan-periods';
import { CharSet } from '../../text/char-set';
import { TermIndex } from '../../tokens/terms';

export type MarkerKind =
  'plan' | 'severalYears' | 'target' | 'expected' | 'past' | 'scope' | 'year' | 'part' | 'neutral';

/** A word that says of the figures behind it when, where or whether they hold. */
export interface Marker {
  readonly at: number;
  readonly kind: MarkerKind;
  readonly text: string;
}

/** Words that by themselves make a figure a target, whatever section it stands in. */
// prettier-ignore
const TARGETS = [
  '力争', '争取达到', '预期目标', '奋斗目标', '目标是', '确保', '计划投资', '计划完成', '计划建设', '计划融资', '计划新增', '计划实施', '计划引进',
  '拟投资', '拟新建', '拟引进', '拟安排', '拟按', '拟发行', '拟建', '拟实施', '拟完成', '拟下达',
];
const PAST = ['去年', '上年', '过去一年'];

const NUMERALS = ['两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Words for the years before the report's, and how many they are. */
export const yearsSaid: ReadonlyMap<string, number> = new Map([
  ...NUMERALS.flatMap((numeral, i) => [`${numeral}年来`, `过去${numeral}年`].map((text) => [text, i + 2] as const)),
  ...['五年累计', '五年间', '五年年均'].map((text) => [text, 5] as const),
]);
/** Longer words that contain a marker and are none. */
// prettier-ignore
const NEUTRAL = [
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

function* terms(): Iterable<readonly [string, MarkerKind]> {
  for (const text of NEUTRAL) yield [text, 'neutral'];
  for (const text of expectedExceptions) if (!TARGETS.includes(text)) yield [text, 'neutral'];
  for (const text of TARGETS) yield [text, 'target'];
  for (const text of expectedMarkers) if (text !== '可达' && text !== '测算') yield [text, 'expected'];
  for (const { name } of planPeriods) {
    for (const behind of ['”时期', '”期间', '”以来', '时期', '期间', '以来']) yield [name + behind, 'plan'];
  }
  for (const text of yearsSaid.keys()) yield [text, 'severalYears'];
  for (const text of PAST) yield [text, 'past'];
  for (const text of [...Object.keys(wholeScopes), ...ambiguousScopes]) yield [text, 'scope'];
  for (const text of Object.keys(relativeYears)) if (!PAST.includes(text)) yield [text, 'year'];
  for (const text of Object.keys(partsOfYear)) yield [text, 'part'];
}

const index = new TermIndex<MarkerKind>(terms());
/** One look-up turns away nearly every character. */
const STARTS_TERM = new CharSet([...terms()].map(([text]) => text.charAt(0)).join(''));

/** All markers of a text in order. */
export function readMarkers(text: string): readonly Marker[] {
  const found: Marker[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!STARTS_TERM.has(text.charCodeAt(at))) continue;
    const term = index.match(text, at);
    if (term === null) continue;
    if (term.value !== 'neutral') found.push({ at, kind: term.value, text: term.text });
    at += term.text.length - 1;
  }
  return found;
}

/** The last marker of one of the kinds in `[from, to)`, or null. */
export function lastMarker(
  markers: readonly Marker[],
  from: number,
  to: number,
  ...kinds: readonly MarkerKind[]
): Marker | null {
  for (let i = markers.length - 1; i >= 0; i--) {
    const marker = markers[i]!;
    if (marker.at < from) return null;
    if (marker.at < to && kinds.includes(marker.kind)) return marker;
  }
  return null;
}
