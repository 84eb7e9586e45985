import type { IndicatorEntry } from '../../../lexicon/indicators';
import { Memo } from '../../versions/memo';
import { CharSet } from '../../text/char-set';
import { codeAt, isBlank } from '../../text/chars';
import { clauseStart } from '../clause';
import { findIndicator, knownIndicatorEndingAt } from '../known-indicators';
import type { Passage, Statement } from '../passage';

/** The statistical indicator that a figure's clause is about, as a whole: nothing before it narrows it to a part. */
export interface ClaimSubject {
  readonly entry: IndicatorEntry;
  /** Whether the name itself says that growth is meant: 经济增长, 增速, 涨幅. */
  readonly growth: boolean;
}

/** Characters before a figure in which its indicator is looked for. */
const FARTHEST = 48;

/** What may stand between the start of a clause and an indicator without narrowing it. */
const LEAD =
  /^(?:[\s、，和及与：:“”*-]|全年|年末|年底|年度|年(?!均)|预计|预期|力争|争取|确保|实现|完成|保持|我们|要|在|推动|带动|促进|使得?|将|把|围绕|其中全|主要|总体|经济社会发展|发展|的?目标(?:是|为|定为)?|今年的?|去年|上年|明年|\d{4}年的?|到\d{4}年的?|到?“[一二三四五十]+五”?末|末|全[省市县区州国旗镇乡]的?|我[省市县区州国]的?|实际)*$/;
/** What may stand between an indicator and the words that tie the figure to it. */
// prettier-ignore
const GAP_WORDS = [
  '总量', '规模', '总体', '接连', '连续', '连年', '在', '去年', '上年', '始终', '持续', '常年', '长期', '已经', '已',
  '将', '再', '首次', '历史性', '成功', '预期', '目标', '的', '全年', '年度', '年均', '主要', '设定', '定', '增长',
  '增速', '增长率', '涨幅', '增幅', '同比', '实际', '均', '也', '都', '由', '从',
];
const GAP = new RegExp(
  `^(?:[\\s“”]|${GAP_WORDS.join('|')}|[（(](?![^（）()]*(?:口径|不含|剔除|扣除))[^（）()]{0,12}[）)])*$`,
);
/** The characters of all of them: behind any other one the name is none of the figure's. */
const IN_GAP = new CharSet('“”' + GAP_WORDS.join(''));
const CLOSES = new CharSet('）)');
const GROWTH = /增长|增速|涨幅|增幅/;
/** 地区生产总值跨越五个千亿元台阶、达到1.5万亿元: what passed the steps is what is reached. */
const STEPS = /(?:台阶|大关|关口)[、，]?$/;
const ENDS_STEPS = new CharSet('阶关口、，');
/** Characters between two figures of one subject, at most. */
const LONGEST_LINK = 9;

/** The subject of a figure that is no date, or null where the text does not name a known one, or only a part of it. */
export function claimSubject(passage: Passage, statement: Statement): ClaimSubject | null {
  const known = subjects.of(passage);
  const found = known[statement.index];
  return found === undefined ? (known[statement.index] = readSubject(passage, statement)) : found;
}

/** By the statements' numbers, as far as they were asked for. */
const subjects = new Memo<Passage, (ClaimSubject | null | undefined)[]>(
  ({ figures }) => new Array<undefined>(figures.length),
);

function readSubject(passage: Passage, statement: Statement): ClaimSubject | null {
  const { text } = passage;
  const { figure, reference } = statement;
  if (reference.predicate.respectively) return ownShare(passage, statement);
  const floor = Math.max(reference.sentence.start, figure.start - FARTHEST);
  const end = Math.max(floor, Math.min(reference.predicate.start, figure.hedgedStart));
  return ownSubject(text, floor, end) ?? carriedSubject(passage, statement, floor) ?? goalSubject(text, statement);
}

/**
 * 城乡居民人均可支配收入分别增长6.5%和7%: the name that belongs to this value, if it is known as a whole. Where two values of
 * the row have one name, the phrase was not split into its subjects and no value's own is known.
 */
function ownShare({ statements }: Passage, { facts, index }: Statement): ClaimSubject | null {
  const shared = [statements[index - 1], statements[index + 1]].some(
    (other) => other?.facts.indicator === facts.indicator && other.reference.predicate.respectively,
  );
  const entry = facts.indicator === null || shared ? null : findIndicator(facts.indicator);
  return entry === null ? null : { entry, growth: false };
}

/** The subject named in the figure's own clause. */
function ownSubject(text: string, floor: number, end: number): ClaimSubject | null {
  // 经济增长7%, where the verb is already taken off.
  if (codeAt(text, end - 1) === ENDS_ECONOMY && /^经济增[长速]/.test(text.slice(end - 2, end + 2))) {
    const from = clauseStart(text, floor, end);
    if (LEAD.test(text.slice(from, end - 2))) return { entry: findIndicator('地区生产总值')!, growth: true };
  }
  // Where the clause starts is asked when it matters: no mark that may end one stands among the words of a gap.
  let from = -1;
  // What stands in brackets may be anything.
  let bracketed = false;
  for (let at = end; at > floor + 1; at--) {
    if (at < end && !bracketed) {
      const code = text.charCodeAt(at);
      bracketed = CLOSES.has(code);
      if (!bracketed && !IN_GAP.has(code) && !isBlank(code)) return null;
    }
    const found = indicatorEndingAt(text, at);
    if (from < 0 && (bracketed || found !== null)) from = clauseStart(text, floor, end);
    if (at <= from + 1) return null;
    if (found === null || found.start < from) continue;
    const gap = text.slice(at, end);
    const lead = text.slice(from, found.start);
    const own = lead.slice(lead.lastIndexOf('、') + 1);
    // Mostly nothing stands there.
    if (gap !== '' && !GAP.test(gap)) return null;
    if (own !== '' && !LEAD.test(own)) return null;
    return { entry: found.entry, growth: (gap !== '' && GROWTH.test(gap)) || found.growth };
  }
  return null;
}

interface Named {
  readonly entry: IndicatorEntry;
  readonly start: number;
  readonly growth: boolean;
}

const ENDS_TOTAL = '量'.charCodeAt(0);
const ENDS_ECONOMY = '济'.charCodeAt(0);
const ENDS_GROWTH = new CharSet('长速');

function indicatorEndingAt(text: string, end: number): Named | null {
  if (ENDS_GROWTH.has(text.charCodeAt(end - 1)) && /^经济增[长速]$/.test(text.slice(end - 4, end))) {
    return { entry: findIndicator('地区生产总值')!, start: end - 4, growth: true };
  }
  const whole = economyOpening(text, end);
  if (whole !== null) return whole;
  const found = knownIndicatorEndingAt(text, end);
  if (found === null) return null;
  // One statistic under the nation's name and a region's.
  const entry = found.value.name === '国内生产总值' ? findIndicator('地区生产总值')! : found.value;
  return { entry, start: end - found.text.length, growth: false };
}

/**
 * 经济总量跨过6万亿元: the report's own, as the first words of a sentence; behind another clause (城市群建设提速，经济总量超过9万亿元)
 * it may be another place's.
 */
function economyOpening(text: string, end: number): Named | null {
  const start = end - 4;
  if (start < 0 || text.charCodeAt(end - 1) !== ENDS_TOTAL || !text.startsWith('经济总量', start)) return null;
  const before = text.charAt(start - 1);
  return before === '' || OPENS.has(before.charCodeAt(0))
    ? { entry: findIndicator('地区生产总值')!, start, growth: false }
    : null;
}

const OPENS = new CharSet('。！\n—');

/** The subject of the figure before, where this one only goes on about it: …13697.5亿元、增长5.8%. */
function carriedSubject(passage: Passage, statement: Statement, floor: number): ClaimSubject | null {
  const { text, statements } = passage;
  const { figure, facts, reference } = statement;
  if (reference.predicate.kind === 'arrival') {
    const earlier = departureOf(passage, statement);
    if (earlier !== null) return claimSubject(passage, earlier);
  }
  const before = statements[statement.index - 1];
  if (before === undefined || before.figure.start < reference.sentence.start) return null;
  const [from, to] = [before.figure.end, Math.min(reference.predicate.start, figure.start)];
  if (before.figure.kind === 'date' || isSpan(before)) {
    return to - from > 8 ? null : claimSubjectBefore(passage, before, floor);
  }
  if (ENDS_STEPS.has(text.charCodeAt(to - 1)) && STEPS.test(text.slice(from, to))) return claimSubject(passage, before);
  const goesOn = reference.inherited && before.facts.indicator === facts.indicator && to - from <= LONGEST_LINK;
  return goesOn && /^(?:[^，。；、]{0,6}[，、（(]?(?:达到?)?|[，、]全国)$/.test(text.slice(from, to))
    ? claimSubject(passage, before)
    : null;
}

/** The earlier level of 从2.57万元增加到3.52万元, dates between the two left out. */
function departureOf({ statements }: Passage, { index, reference }: Statement): Statement | null {
  for (let i = index - 1; i >= 0 && index - i <= 3; i--) {
    const before = statements[i]!;
    if (before.figure.start < reference.sentence.start) return null;
    if (before.figure.kind !== 'date') return before.reference.predicate.kind === 'departure' ? before : null;
  }
  return null;
}

/** A subject in front of a date or a number of years inside the phrase: 全省生产总值从2020年的… */
function claimSubjectBefore(passage: Passage, { figure }: Statement, floor: number): ClaimSubject | null {
  return ownSubject(passage.text, floor, Math.max(floor, figure.start));
}

function isSpan({ facts }: Statement): boolean {
  return facts.measure === 'duration';
}

/**
 * The year's growth goal, which a report speaks of without naming the economy: 实现5.5%左右的增长目标, 把增长预期目标定在7.5%左右.
 * Only where the clause names nothing else.
 */
function goalSubject(text: string, { figure, facts, reference }: Statement): ClaimSubject | null {
  if (figure.kind !== 'percent' || facts.status !== 'target') return null;
  const from = clauseStart(text, reference.sentence.start, figure.start);
  const before = text.slice(from, figure.hedgedStart);
  const behind = text.slice(figure.hedgedEnd, figure.hedgedEnd + 10);
  const isGoal =
    (/^(?:我们|今年|全年|要|为|努力|确保|奋力|全力|圆满)*(?:实现|完成|达到|确保|围绕|提出|确定|锚定)?(?:全年|年度)?$/.test(
      before,
    ) &&
      /^的(?:全年|经济|年度)*(?:增长|增速)(?:预期)?目标/.test(behind)) ||
    /^(?:之所以|我们)?(?:今年)?(?:把|将)?(?:今年)?(?:的)?(?:经济)?(?:增长|增速)(?:的)?(?:预期)?目标(?:设?定|确定)?[在为]$/.test(
      before,
    ) ||
    (/^今年(?:的)?(?:预期)?目标(?:设?定)?[在为]$/.test(before) &&
      /经济增[速长][^，。；]{0,12}[，]$/.test(text.slice(reference.sentence.start, from)));
  return isGoal ? { entry: findIndicator('地区生产总值')!, growth: true } : null;
}
