import { growth, isDisjoint, subtract } from '../../figures/arithmetic';
import { reachesHundred } from '../../figures/decimal';
import type { Interval } from '../../figures/interval';
import type { Passage, Statement } from '../../facts/passage';
import { kindOfName, nameEndingAt } from '../../facts/rates';
import { CharSet } from '../../text/char-set';

/** How a percentage and percentage points were confused; each has a sentence of its own in `wording/`. */
export type SlipKind =
  /** 占比70%，提高23.3%: a ratio in per cent rises by points. */
  | 'change'
  /** 由26.7%提高到52.1%，提高25.4%: the same, and the levels give the difference. */
  | 'difference'
  /** 增长2.1%、高于全国8.5%: the distance of two rates. */
  | 'distance'
  /** 固定资产投资增长6个百分点: an amount grows by per cent. */
  | 'amount'
  /** 失业率5.5个百分点以内: a level is in per cent. */
  | 'level';

export interface Slip {
  readonly kind: SlipKind;
  readonly statement: Statement;
  /** What changes or is measured, as the sentence names it. */
  readonly name: string;
  /** The levels that the change stands beside: none, the later one, or both in order. */
  readonly levels: readonly Statement[];
}

export function readSlip(passage: Passage, statement: Statement): Slip | null {
  if (statement.figure.kind === 'points') return pointsForPercent(passage, statement);
  return statement.reference.predicate.kind === 'change'
    ? percentForPoints(passage, statement)
    : distanceInPercent(passage, statement);
}

// ---- % for 百分点 ---------------------------------------------------------------------------------------------------

/** How rates move; 增长 is said of amounts. */
const RATE_VERBS =
  /^(?:提高|提升|上升|下降|降低|回落|回升|增加|减少|升|降|扩大|收窄|缩小|攀升|跃升|下滑|上涨|增长|增|减|净增加)$/;
/** How growth rates move: 增长5.2%，比上年加快0.3%. */
const SPEED_VERBS = /^(?:提高|提升|上升|回落|回升|加快|放缓|收窄|扩大|攀升)$/;

/** 较一季度, 比上年同期: what a rate is compared with, between its name and the verb. */
const BASE = /(?:比|较)[^比较率重例]{1,8}$/;

function percentForPoints(passage: Passage, statement: Statement): Slip | null {
  const { text } = passage;
  const { figure, reference } = statement;
  const { verb, start } = reference.predicate;
  // More than a hundred can be a part of itself only.
  if (figure.numeral !== null && reachesHundred(figure.numeral) && statement.interval?.min?.gt(100) === true)
    return null;
  const levels = levelsBefore(passage, statement);
  const level = levels[levels.length - 1];
  const name = reference.indicator ?? '';
  if (level === undefined) {
    const own = nameEndingAt(text, start).replace(BASE, '');
    // 产值增长4.3%，增速较一季度提升0.1%: the bare word speaks of the growth before.
    const isBare = /^(?:增速|增幅|涨幅|降幅)$/.test(own);
    const kind = isBare ? 'growth' : reference.inherited ? 'other' : kindOfName(name);
    const moves = kind === 'rate' ? RATE_VERBS : kind === 'growth' ? SPEED_VERBS : null;
    // The rate has to be named directly before the verb, whatever the sentence is about.
    if (moves?.test(verb) !== true || kindOfName(own) !== kind) return null;
    // 降幅收窄5.6%: here 幅 is what moves; by half of itself it may narrow too.
    if (kind === 'growth') {
      const isSmall = statement.interval?.max?.lte(LARGE) === true;
      return !isSmall || /相对|幅度/.test(text.slice(Math.max(0, start - 8), figure.start))
        ? null
        : { kind: 'change', statement, name: isBare ? own : name, levels };
    }
    return isRelative(text, figure.start, figure.hedgedEnd) ? null : { kind: 'change', statement, name, levels };
  }
  const levelName = level.facts.indicator ?? '';
  const ofGrowth = /增速|增幅|涨幅|降幅/.test(text.slice(level.reference.predicate.start, level.figure.start));
  if (ofGrowth || level.reference.predicate.kind === 'change' || kindOfName(levelName) === 'growth') {
    return SPEED_VERBS.test(verb) ? { kind: 'change', statement, name: levelName, levels } : null;
  }
  // 3.6万吨，占全国4.2%，下降5%: of the amount or of the share; amounts are not said to be 提高.
  const isRate =
    kindOfName(levelName) === 'rate' || (level.reference.predicate.kind === 'share' && /^提[高升]$/.test(verb));
  // 网上零售额占比达到28%，增长16.2%: of the amount whose share it is.
  if (/^增长?$/.test(verb) && /(?:占比|比重|份额)$/.test(levelName)) return null;
  if (!isRate || !RATE_VERBS.test(verb) || isRelative(text, figure.start, figure.hedgedEnd)) return null;
  const [from] = levels.length === 2 ? levels : [];
  if (from === undefined) return { kind: 'change', statement, name: levelName, levels };
  return fitsDifference(statement, from, level) ? { kind: 'difference', statement, name: levelName, levels } : null;
}

/** Whether a change is the difference of two levels and not their growth. */
function fitsDifference(change: Statement, from: Statement, to: Statement): boolean {
  const [a, b, by] = [from.interval, to.interval, change.interval];
  if (a === null || b === null || by === null) return false;
  const [low, high] = change.reference.predicate.direction === 'down' ? [b, a] : [a, b];
  const relative = change.reference.predicate.direction === 'down' ? growthDown(a, b) : growth(a, b);
  return !isDisjoint(subtract(high, low), by) && relative !== null && isDisjoint(relative, by);
}

function growthDown(from: Interval, to: Interval): Interval | null {
  const change = growth(from, to);
  if (change === null) return null;
  return { min: change.max?.times(-1) ?? null, max: change.min?.times(-1) ?? null, maxOpen: false };
}

/** What may stand between a level and its change: times, bases, adverbs, but no new subject. */
const GOES_ON = new RegExp(
  '^(?:安排|大关|台阶|关口)?[、，,（(\\s]*(?:' +
    [
      '(?:比|较|同)[^，。；、（()）]{1,12}',
      '(?:近|这|过去)?[一二两三四五六七八九十\\d]{1,4}个?[年月](?:来|间|内)?',
      '“?十[一二三四五]五”?(?:时期|期间|以来)?',
      '按(?:可比|不变|现|同)[^，。；、]{0,4}(?:计算|口径)?[，,]?',
      '同比|环比|累计|共|已|再|又|大幅|逐年|年均|进一步|比上',
    ].join('|') +
    ')*[，,]?\\s*$',
);

const NONE: readonly Statement[] = [];
/** Characters between a level and its change, at most. */
const LONGEST_GAP = 20;

/** The percentages directly before a change whose subject they share. */
function levelsBefore(passage: Passage, statement: Statement): readonly Statement[] {
  const { statements, text } = passage;
  const to = previousAmount(statements, statement.index);
  if (to === null || to.figure.kind !== 'percent') return NONE;
  const { hedgedEnd } = to.figure;
  const { start } = statement.reference.predicate;
  if (start < hedgedEnd || start - hedgedEnd > LONGEST_GAP || !GOES_ON.test(text.slice(hedgedEnd, start))) return NONE;
  if (to.reference.predicate.kind !== 'arrival') return [to];
  const from = previousAmount(statements, to.index);
  const isPair =
    from !== null &&
    from.figure.kind === 'percent' &&
    from.reference.predicate.kind === 'departure' &&
    to.reference.predicate.start - from.figure.hedgedEnd < 16;
  return isPair ? [from, to] : [to];
}

/** The statement before, times and dates skipped: 达到66%，近3年提升21个百分点. */
function previousAmount(statements: readonly Statement[], index: number): Statement | null {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const { figure } = statements[i]!;
    const isTime = figure.kind === 'date' || figure.dimension === 'calendarTime' || figure.dimension === 'time';
    if (!isTime) return statements[i]!;
  }
  return null;
}

/** 相对, 幅度 and the like say that a part of the level itself is meant. */
function isRelative(text: string, start: number, end: number): boolean {
  return (
    /相对|幅度?[^，。；]{0,3}$/.test(text.slice(Math.max(0, start - 12), start)) ||
    /^的?(?:幅度|降幅|增幅)/.test(text.slice(end, end + 4))
  );
}

// ---- 高于全国8.5% ---------------------------------------------------------------------------------------------------

/** A verb of comparison with what is compared with; 超过 needs the word for a place, since it also bounds. */
const COMPARED =
  /(?:(?:高于|低于|快于|慢于|高出|低出|好于|优于)[^，。；、的\d]{2,16}|(?:超过|超出)(?:全国|全省|全市|全县|全区|全州)[^，。；、的\d]{0,8}|比(?!上年|去年|上月|年初|同期)[^，。；、的\d比]{2,14}(?:高出?|低|快|慢))$/;
/** One of them stands in every one. */
const COMPARES = new CharSet('于出过比');
/** A rate may be compared with another's level (高于目标90%), which is seldom as small as the distance of two. */
const LARGE = 20;

/** The distance of two rates in per cent, where it cannot be the other's level. */
function distanceInPercent(passage: Passage, statement: Statement): Slip | null {
  const { text, statements } = passage;
  const { figure } = statement;
  const floor = Math.max(0, figure.hedgedStart - 28);
  if (!COMPARES.isIn(text, floor, figure.hedgedStart)) return null;
  const lead = text.slice(floor, figure.hedgedStart);
  const compared = COMPARED.exec(lead);
  if (compared === null || /[的（(]/.test(text.charAt(figure.hedgedEnd))) return null;
  const at = figure.hedgedStart - (lead.length - compared.index);
  const own = statements[statement.index - 1];
  if (own !== undefined && own.figure.kind === 'percent' && at - own.figure.hedgedEnd <= 6) {
    const gap = text.slice(own.figure.hedgedEnd, at);
    if (/^[、，,（(\s]*(?:增速|增幅|涨幅|分别|均|明显|总体)?\s*$/.test(gap)) {
      return isLevelOfOther(own, statement, /^[低慢]|[低慢]$/.test(compared[0]))
        ? null
        : { kind: 'distance', statement, name: own.facts.indicator ?? '', levels: [own] };
    }
  }
  const name = nameEndingAt(text, at).replace(/(?:分别|均|明显|总体|持续|连续\S{1,4}年)+$/, '');
  const kind = kindOfName(name);
  const isDistance = kind === 'growth' || (kind === 'rate' && statement.interval?.max?.lte(LARGE) === true);
  return isDistance ? { kind: 'distance', statement, name, levels: [] } : null;
}

/** 增长6.5%，高于全国5%: the number may be the other's rate where it lies on the right side and not far. */
function isLevelOfOther(own: Statement, other: Statement, below: boolean): boolean {
  const [a, b] = [own.interval?.min, other.interval?.min];
  if (a === undefined || b === undefined || a === null || b === null) return true;
  return below ? b.gte(a) : b.lte(a) && b.times(2).gt(a);
}

// ---- 百分点 for % ---------------------------------------------------------------------------------------------------

/** Verbs and nouns that say by how much an amount is larger or smaller. */
const GROWTH_VERBS =
  /^(?:增长|增加|下降|减少|上涨|下跌|增|减|净增|递增|增产|减产|增收|正增长|负增长|压减|增速|增幅|涨幅|降幅)$/;
/** Of these even an unknown subject is an amount, unless its name sounds like a rate. */
const PLAIN_GROWTH = /^(?:增长|增产|减产|递增|压减)$/;
const LIKE_RATE = /[率度比重例面化]$|覆盖|水平|指数|系数|强度|赤字|失业|份额|指标|进度|完成|速/;
/** Things that fall or rise, besides what `kindOfName` knows. */
const LIKE_AMOUNT =
  /(?:CPI|PPI|价|价格|价格指数|标准|投诉|案件|事故|事项|时限|[能电水物煤油]耗|(?:能耗|能源消耗|用水|排放)强度|劳动生产率|拥有量|项目|养老金|浓度|警情|起数|亡人数|开支|时间|电价|资费)$/;
/** What is raised by a part of itself: 低保标准提高6%. */
const PAID = /(?:标准|养老金|工资|补助|津贴|价格|电价|收购价|待遇|待遇水平)$/;
/** 拉动经济增长0.5个百分点, 每增长1个百分点, 比全国多增长…: what is in points there is no growth of an amount. */
const NO_GROWTH =
  /拉动|带动|推动|影响|贡献|支撑|促进|拉高|拉低|每|高于|低于|快于|慢于|平均|多$|少$|增速|增幅|涨幅|降幅|占|率/;
/** Words of amounts that hold such a word: 劳动生产率, 每万人发明专利拥有量. */
const OF_AMOUNT = /劳动生产率|每[百千]?[万亿]?(?:人|人口|亩|公顷)(?=[^，。；]{2,14}量)/g;
/** Bases within a year: 较一季度下降2个百分点 compares growth rates. */
const WITHIN_YEAR = /(?:比|较)[^，。；、]{0,8}(?:季|月|半年|年初|周)/;

function pointsForPercent(passage: Passage, statement: Statement): Slip | null {
  const { text } = passage;
  const { figure, reference, facts } = statement;
  const { kind, verb, start } = reference.predicate;
  if (/^的?(?:增量|差距|幅度)/.test(text.slice(figure.hedgedEnd, figure.hedgedEnd + 4))) return null;
  const clause = clauseBefore(text, start);
  const name = facts.indicator ?? '';
  if (kind === 'change') {
    const raised = /^(?:提高|上调|提升)$/.test(verb) && PAID.test(name) && !reference.inherited;
    const rises = verb === '上升' && reference.inherited;
    if (!(raised || rises || GROWTH_VERBS.test(verb)) || NO_GROWTH.test(clause.replace(OF_AMOUNT, ''))) return null;
    if (WITHIN_YEAR.test(text.slice(start, figure.start)) || WITHIN_YEAR.test(clause)) return null;
    const isAmount =
      reference.inherited && !isNamedOverTime(passage, statement)
        ? goesOnFromAmount(passage, statement)
        : namesAmount(text, statement);
    return isAmount ? { kind: 'amount', statement, name, levels: [] } : null;
  }
  if (/^(?:差|(?:提高|下降)[^到至])/.test(text.slice(figure.hedgedEnd, figure.hedgedEnd + 3))) return null;
  if (kind === 'share') {
    const share = text.slice(start, figure.start);
    return MOVES.test(share) ? null : { kind: 'level', statement, name, levels: [] };
  }
  const bare = nameEndingAt(text, start);
  // 差距缩小到3个百分点 is a distance too, so only a rate's own name will do.
  const isRate =
    kindOfName(bare) === 'rate' ||
    isGrowthOfAmount(bare) ||
    (kind === 'arrival' && reference.inherited && kindOfName(name) === 'rate');
  if (kind === 'ratio' || kind === 'comparison' || !isRate) return null;
  const moved = kind === 'arrival' || kind === 'departure' ? /差距|差额|之差/ : MOVES;
  // The name of a rate may itself speak of growth: 对经济增长的贡献率.
  return moved.test(clause.replace(OWN_WORDS, ''))
    ? null
    : { kind: 'level', statement, name: name === '' ? bare : name, levels: [] };
}

/** 居民消费价格涨幅: how fast an amount or price grows is in per cent. */
function isGrowthOfAmount(name: string): boolean {
  const head = name.replace(/(?:年均|平均|同比)?(?:增速|增幅|涨幅|增长速度|增长率)$/, '');
  return head !== name && (kindOfName(head) === 'amount' || LIKE_AMOUNT.test(head));
}

const OWN_WORDS = /(?:对[^，。；]{0,16}增长的?)?贡献率$|(?:增速|增幅|涨幅|增长速度|增长率)$/;

/** Words that make the number of points a distance: 提高城镇化率1个百分点, 占比高于全国…. */
const MOVES =
  /提高|提升|上升|升高|增加(?!值)|增长|降低|下降|减少|压减|压降|扩大|缩小|收窄|拉动|拉高|拉低|带动|影响|高于|低于|快于|慢于|高出|优于|好于|超出|领先|落后|相差|差|幅|贡献|回升|回落|上调|下调|调整|比[^重例率]|较|提前|超[^过]/;

function clauseBefore(text: string, end: number): string {
  const lead = text.slice(Math.max(0, end - 40), end);
  return /[^，,。；;！？]*$/.exec(lead)![0];
}

/** Whether the sentence names an amount directly before the verb. */
function namesAmount(text: string, { reference, facts }: Statement): boolean {
  const name = facts.indicator ?? '';
  const { verb, start, respectively } = reference.predicate;
  const kind = kindOfName(name);
  if (!respectively && kindOfName(nameEndingAt(text, start)) === 'rate') return false;
  return (
    kind === 'amount' ||
    LIKE_AMOUNT.test(name) ||
    (PLAIN_GROWTH.test(verb) && name !== '' && kind === 'other' && !LIKE_RATE.test(name))
  );
}

/** 资产总额五年增长64.1%: only a time stands between the name and the verb. */
function isNamedOverTime({ statements }: Passage, { index, reference }: Statement): boolean {
  const before = statements[index - 1]?.figure;
  if (before === undefined || before.kind !== 'quantity' || before.dimension !== 'calendarTime') return false;
  return reference.predicate.start === before.hedgedEnd && previousAmount(statements, index)?.figure.kind !== 'percent';
}

/** Whether the figure before states the level of an amount that the change goes on about: 收入5853.9亿元，增长3.9个百分点. */
function goesOnFromAmount({ text, statements }: Passage, statement: Statement): boolean {
  const before = previousAmount(statements, statement.index);
  if (before === null || before.figure.kind !== 'quantity' || before.figure.unit === null) return false;
  const gap = text.slice(before.figure.hedgedEnd, statement.reference.predicate.start);
  if (gap.length > LONGEST_GAP || !GOES_ON.test(gap)) return false;
  const { measure } = before.facts;
  if (measure === 'level' || measure === 'count') return true;
  // 收入10.9亿元，比上年增加3761万元，增长3.6个百分点: behind the increment of an amount, and not of a share.
  if (measure !== 'change') return false;
  return (
    statement.reference.predicate.verb === '增长' || previousAmount(statements, before.index)?.figure.kind !== 'percent'
  );
}
