import {
  annualAverageWords,
  arrivalMarks,
  attainVerbs,
  changeBases,
  changeVerbs,
  comparisonVerbs,
  departureMarks,
  predicateAdverbs,
  respectivelyWords,
  undirectedVerbs,
} from '../../../lexicon/words';
import { skipBlanksBack } from '../../text/blanks';
import { CharSet } from '../../text/char-set';
import { codeAt } from '../../text/chars';
import { TermIndex } from '../../tokens/terms';

/** What the words directly before a number do with it. */
export type PredicateKind =
  /** 增长6.5%: by how much. */
  | 'change'
  /** 增长到3.52万元, 提高至94.5%: the level after a change. */
  | 'arrival'
  /** 由2.57万元 …, 从47.6% …: the level before a change. */
  | 'departure'
  /** 达到93%, 实现32亿元: a level. */
  | 'attain'
  /** 占70%, 占全省的…: a share of something. */
  | 'share'
  /** 是上年的2.8倍. */
  | 'ratio'
  /** 高于全国1.2个百分点: by how much it differs from something else. */
  | 'comparison'
  | 'none';

export interface Predicate {
  readonly kind: PredicateKind;
  /** Where the words of the predicate begin: what stands before is its subject. */
  readonly start: number;
  /** Whether 分别 or 各 stands in it: the values go to several subjects. */
  readonly respectively: boolean;
  readonly direction: 'up' | 'down' | null;
  /** The verb of a change, as written; empty for all others. */
  readonly verb: string;
}

const change = new TermIndex<'up' | 'down' | null>((add) => {
  for (const verb of changeVerbs) add(verb.text, verb.direction);
  for (const verb of undirectedVerbs) add(verb, null);
});
const attain = TermIndex.of(attainVerbs);
const bases = TermIndex.of(changeBases);
const departures = TermIndex.of([...departureMarks, '由原来的', '从原来的']);
const respectively = TermIndex.of(respectivelyWords);
const adverbs = TermIndex.of([...annualAverageWords, ...predicateAdverbs]);

/** Reads the words that end at `end` (the number's start, hedges taken off), no further back than `floor`. */
export function readPredicate(text: string, floor: number, end: number): Predicate {
  let at = skipBlanksBack(text, end, floor);
  let kind: PredicateKind = 'none';
  let direction: 'up' | 'down' | null = null;
  let shared = false;
  let verb = '';

  const found = readVerb(text, floor, at);
  /** Where no verb ends. */
  const verbless = at;
  if (found !== null) ({ kind, direction, at, verb } = found);
  for (let steps = 0; steps < 6; steps++) {
    at = skipBlanksBack(text, at, floor);
    const word = respectively.matchEndingAt(text, at);
    const longest = bases.matchEndingAt(text, at) ?? adverbs.matchEndingAt(text, at);
    // 两年⟂平均增长: 年平均 would reach into the figure before.
    const reaches = longest !== null && at - longest.text.length < floor;
    const skipped = reaches ? adverbs.matchEndingAt(text.slice(floor, at), at - floor) : longest;
    // The longer word is meant: 平均, not 均.
    const isShared = word !== null && word.text.length >= (skipped?.text.length ?? 0);
    if (isShared && at - word.text.length >= floor) {
      shared = true;
      const inner = change.match(word.text, 2);
      if (inner !== null && kind === 'none') {
        kind = 'change';
        direction = inner.value;
      }
      at -= word.text.length;
      continue;
    }
    if (skipped !== null && at - skipped.text.length >= floor) {
      at -= skipped.text.length;
      continue;
    }
    const base = ENDS_BASE.has(codeAt(text, at - 1))
      ? BASE_YEAR.exec(text.slice(Math.max(floor, at - LONGEST_BASE), at))
      : null;
    if (base !== null) {
      at -= base[0].length;
      continue;
    }
    if (kind === 'none' && at !== verbless) {
      const late = readVerb(text, floor, at);
      if (late !== null) {
        ({ kind, direction, at, verb } = late);
        continue;
      }
    }
    break;
  }
  return { kind, start: at, respectively: shared, direction, verb };
}

/** 比2020年, 较“十三五”末: what a change is counted from. */
const BASE_YEAR = /[比较](?:(?:19|20)\d\d ?年|“?[一二三四五十]{1,3}五”?)(?:[末底]|期末|末期|同期)?$/;
/** The last characters of it. */
const ENDS_BASE = new CharSet('年五”末底期');
const LONGEST_BASE = 12;

interface Verb {
  readonly kind: PredicateKind;
  readonly direction: 'up' | 'down' | null;
  readonly at: number;
  readonly verb: string;
}

function readVerb(text: string, floor: number, end: number): Verb | null {
  const last = codeAt(text, end - 1);
  const lead = MAY_CLOSE.has(last) ? text.slice(Math.max(floor, end - LONGEST_VERB), end) : '';
  if (last === OF) {
    const ratio = /(?:是|为|相当于|达到?)[^，。；、]{1,12}的$/.exec(lead);
    if (ratio !== null) return { kind: 'ratio', direction: null, at: end - lead.length + ratio.index, verb: '' };
  }
  if (lead !== '') {
    const arrival = readArrival(text, floor, end, lead);
    if (arrival !== null) return arrival;
    const dated =
      /[从由](?:上年|去年|原来|过去|目前|现在|每人)?(?:每[人月年]){0,2}(?:|(?:19|20)\d\d ?年|“?[一二三四五十]{1,3}五”?末?)(?:末|底)?的?$/.exec(
        lead,
      );
    if (dated !== null) return { kind: 'departure', direction: null, at: end - dated[0].length, verb: '' };
  }
  const departure = departures.matchEndingAt(text, end);
  if (departure !== null) return { kind: 'departure', direction: null, at: end - departure.text.length, verb: '' };
  const related = readRelation(text, floor, end);
  if (related !== null) return related;

  const verb = change.matchEndingAt(text, end);
  const level = attain.matchEndingAt(text, end);
  if (level !== null && (verb === null || level.text.length >= verb.text.length)) {
    // 分别达到: the loop over adverbs takes 分别 next.
    const apart = level.text.startsWith('分别') ? 2 : 0;
    return { kind: 'attain', direction: null, at: end - level.text.length + apart, verb: '' };
  }
  if (verb !== null) return { kind: 'change', direction: verb.value, at: end - verb.text.length, verb: verb.text };
  return null;
}

/** How far back the words of one verb with its marks can reach. */
const LONGEST_VERB = 24;
const OF = '的'.charCodeAt(0);
/** The last characters of arrivals, departures and ratios: 到, 至, 2020年的, “十三五”末. */
const MAY_CLOSE = new CharSet('到至为成达的末底年月人户去来上前在”');
const ARRIVAL = [...arrivalMarks].sort((a, b) => b.length - a.length);

/** 增加到, 提高至, 发展到, 降到2025年的. */
function readArrival(text: string, floor: number, end: number, lead: string): Verb | null {
  for (const mark of ARRIVAL) {
    if (end - mark.length < floor || !text.startsWith(mark, end - mark.length)) continue;
    const verb = change.matchEndingAt(text, end - mark.length);
    if (verb !== null) {
      return { kind: 'arrival', direction: verb.value, at: end - mark.length - verb.text.length, verb: verb.text };
    }
  }
  const grows =
    /(?:发展|扩大|增长|增加|提高|提升|增|升|降|减|上升|回升|下降|减少|降低|壮大|拓展|延伸|缩短|压缩|推进|覆盖|调整|优化)(?:到|至|为)(?:(?:现在|目前|当前|去年|上年|(?:19|20)\d\d ?年)?(?:每[人月年户]){0,2}(?:末|底)?的?)?$/.exec(
      lead,
    );
  return grows === null ? null : { kind: 'arrival', direction: null, at: end - grows[0].length, verb: '' };
}

/** A share or a comparison, of which what is compared with stands between the verb and the number. */
function readRelation(text: string, floor: number, end: number): Verb | null {
  const from = Math.max(floor, end - LONGEST_VERB);
  if (!IN_RELATIONS.isIn(text, from, end)) return null;
  const lead = text.slice(from, end);
  return readShare(lead, from) ?? readComparison(lead, from);
}

/** One of these every share and every comparison has. */
const IN_RELATIONS = new CharSet('占于出');

/** 高于全国平均水平, 快于城镇居民: a verb of comparison with what is compared with behind it; directly before a number (低于5%) it bounds. */
function readComparison(lead: string, from: number): Verb | null {
  const found = COMPARISON.exec(lead);
  if (found === null) return null;
  return { kind: 'comparison', direction: comparisons.get(found[2]!)!, at: from + found[1]!.length, verb: '' };
}

/** 高于, 快于, 高出 …: those that nothing but a comparison has; 落后产能 and 领先水平 compare with nothing named. */
const comparisons = new Map(
  comparisonVerbs.filter(({ text }) => /[于出]$/.test(text)).map(({ text, direction }) => [text, direction]),
);
/** The last of them, with what it compares with. */
const COMPARISON = new RegExp(`^(.*(?<!不))(${[...comparisons.keys()].join('|')})[^，。；、\\d]{2,16}$`);

/** 占全国的92.8%, 约占三成. 占…比重 and 占比 are themselves what is measured (可再生能源占电力装机比重), 占地 is no share. */
function readShare(lead: string, from: number): Verb | null {
  if (!lead.includes('占')) return null;
  const share =
    /(?:约占|占比|占)(?!地(?!区)|用|补|道|领|[^，。；、]{0,12}(?:地|用)面积(?!的))[^，。；、占]{0,14}$/.exec(lead);
  if (share === null || /占比|比重|比例|比率|份额/.test(share[0])) return null;
  return { kind: 'share', direction: null, at: from + share.index, verb: '' };
}
