import type { Figure } from '../figures/figure';
import { Memo } from '../layout/memo';
import type { Reading } from '../reading';
import { charTable } from '../text/chars';
import type { Span } from '../text/span';
import { clauseStart, fullSentenceStart } from './clause';
import { additionalThings, readList } from './lists';
import { packedIn } from './packed-words';
import { within } from './within';

/** Subjects, and a row of values that 分别 gives them one by one: 猪、牛、羊饲养量分别增长2.4%、7.9%、12.5%. */
export interface Distribution {
  /** The words that name the subjects, or the values before that stand for them (分别居全国第二、第七). */
  readonly subjects: Span;
  /** The subjects as their marks part them, and every number that they may be. */
  readonly named: number;
  readonly lengths: ReadonlySet<number>;
  /** Whether 等 stands in them. */
  readonly open: boolean;
  readonly values: readonly Span[];
  /** 从209元、280元提高到217元、290元: the second row, or null. */
  readonly target: DistributionTarget | null;
}

export interface DistributionTarget {
  readonly values: readonly Span[];
  readonly rises: boolean;
  /** The numbers of the two rows in their own units; null where they are no plain figures. */
  readonly figures: { readonly from: readonly Figure[]; readonly to: readonly Figure[] };
}

const distributions = new Memo<Reading, readonly Distribution[]>(read);

export function distributionsIn(reading: Reading): readonly Distribution[] {
  return distributions.of(reading);
}

const NONE: readonly Distribution[] = [];
const WORD = '分别';

function read(reading: Reading): readonly Distribution[] {
  const { text } = reading.paragraph;
  let at = text.indexOf(WORD);
  if (at < 0 || reading.figures.length === 0) return NONE;
  const found: Distribution[] = [];
  for (; at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    const distribution = readAt(text, reading.figures, at);
    if (distribution !== null) found.push(distribution);
  }
  return found;
}

interface Row {
  readonly values: readonly Span[];
  readonly figures: readonly Figure[];
  readonly end: number;
}

function readAt(text: string, figures: readonly Figure[], at: number): Distribution | null {
  const row = rowBehind(text, figures, at + WORD.length);
  if (row === null) return null;
  const subjects = subjectsBefore(text, figures, at, row.values.length);
  if (subjects === null) return null;
  return { ...subjects, values: row.values, target: targetBehind(text, figures, row) };
}

/** Characters from 分别 to its first value at most: 分别比2007年增加, 分别达到年计划的. */
const REACH = 24;
const STOPS = charTable('，。；：！？,;:!?、（(“');
const RANK = /第(?:\d{1,3}|[一二三四五六七八九十]{1,3})[位名]?/y;

/** The row of values behind `from`; null where there is none, or where its end is not certain. */
function rowBehind(text: string, figures: readonly Figure[], from: number): Row | null {
  let limit = from;
  while (limit < text.length && limit - from < REACH && STOPS[text.charCodeAt(limit)] !== 1) limit++;
  const ranks = ranksIn(text, from, limit);
  if (ranks !== null) return ranks;
  const [nearest] = within(figures, from, limit + REACH).filter(({ kind }) => kind !== 'date');
  if (nearest === undefined || nearest.hedgedStart > limit) return null;
  const first = indexOf(figures, nearest);
  let last = first;
  while (last + 1 < figures.length && joins(text, figures[last]!.hedgedEnd, figures[last + 1]!.hedgedStart)) last++;
  const row = figures.slice(first, last + 1);
  const end = row[row.length - 1]!.hedgedEnd;
  // 、 with something that was not read as a value behind it, or a comma with one: the row may go on.
  const next = figures[last + 1];
  if (row.some(({ kind }) => kind === 'date') || (end < text.length && JOINT.includes(text.charAt(end)))) return null;
  if (next !== undefined && next.hedgedStart <= end + 2 && '，,'.includes(text.charAt(end))) return null;
  return { values: row, figures: row, end };
}

/** The place of a figure among all. */
function indexOf(figures: readonly Figure[], { start }: Figure): number {
  let [low, high] = [0, figures.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks and words between two values of one row. */
const JOINT = '、和与及';

function joins(text: string, from: number, to: number): boolean {
  const gap = to - from > 3 ? '' : text.slice(from, to).trim();
  return gap.length === 1 && JOINT.includes(gap);
}

function ranksIn(text: string, from: number, limit: number): Row | null {
  const first = text.indexOf('第', from);
  if (first < 0 || first > limit) return null;
  const values: Span[] = [];
  for (let at = first; ;) {
    RANK.lastIndex = at;
    const match = RANK.exec(text);
    if (match === null) break;
    values.push({ start: at, end: RANK.lastIndex });
    at = RANK.lastIndex + 1;
    if (!JOINT.includes(text.charAt(at - 1) || ' ') || text.charAt(at) !== '第') break;
  }
  if (values.length === 0) return null;
  const { end } = values[values.length - 1]!;
  return end < text.length && JOINT.includes(text.charAt(end)) ? null : { values, figures: [], end };
}

const CHANGE = /^(?:提高|提升|增加|增长|上升|扩大|上调|增至|升至|下降|降低|减少|下调|降至|减至)(?:到|至|为)?/;

function targetBehind(text: string, figures: readonly Figure[], from: Row): DistributionTarget | null {
  const change = CHANGE.exec(text.slice(from.end, from.end + 4));
  if (change === null || !/[到至为]$/.test(change[0]) || from.figures.length === 0) return null;
  const to = rowBehind(text, figures, from.end + change[0].length);
  if (to === null || to.figures.length === 0) return null;
  return { values: to.values, rises: !/[降减下]/.test(change[0]), figures: { from: from.figures, to: to.figures } };
}

type Subjects = Pick<Distribution, 'subjects' | 'named' | 'lengths' | 'open'>;

/** Characters before 分别 in which its subjects stand. */
const FARTHEST = 300;
/** Words before 分别 that name no subject. */
const ADVERB =
  /(?:要|将|均|也|还|都|年均|每年|每月|各自|累计|同比|[一二三四五六七八九十两]年|五年来|全年|预计|力争|已|已经|可)+$/;

function subjectsBefore(text: string, figures: readonly Figure[], at: number, values: number): Subjects | null {
  const sentence = Math.max(fullSentenceStart(text, at), at - FARTHEST);
  const start = clauseStart(text, sentence, at);
  const phrase = text.slice(start, at);
  const bare = phrase.replace(ADVERB, '').replace(/^(?:其中|今年|去年|全年|同时)[，：]?/, '');
  if (bare.trim() === '') return valuesBefore(text, figures, sentence, start);
  const end = start + phrase.length - (phrase.length - phrase.replace(ADVERB, '').length);
  // 2024年、2025年粮食产量分别…: years cross with subjects in more ways than one.
  if (within(figures, start, at).some(({ kind }) => kind === 'date')) return null;
  return namesBefore(text, figures, { start, end }, sentence, values);
}

/** Ends of names of what is measured: a clause that ends so says nothing yet of it. */
const NAME = /(?:额|量|率|值|数|收入|支出|投资|贷款|存款|余额|[产行农工]业|面积|规模|里程|案件|产品|价格|标准)$/;

const SAYS = /达|为|是|了|实现|完成|突破|提高|增长|建成|推进|保持/;

function namesBefore(
  text: string,
  figures: readonly Figure[],
  { start, end }: Span,
  sentence: number,
  values: number,
): Subjects | null {
  const list = readList(text, start, end);
  const { items } = list;
  const phrase = text.slice(start, end);
  const open = list.open || /等[^、]{0,12}$/.test(phrase);
  const lengths = new Set<number>();
  for (const length of list.lengths) for (const more of sumsOf(packedIn(phrase))) lengths.add(length + more);
  // 城镇、农村居民收入和支出分别…: subjects crossed with measures.
  if (list.most > list.fewest) for (const length of [...lengths]) lengths.add(2 * length);
  if (items.length === 1 && additionalThings(phrase) === 0 && lengths.size === 1) {
    // One subject: the others may stand in the clauses before (工业、农业稳定增长，增加值分别…), or two measures in a short word.
    if (phrase.length < 5 || (start === sentence && sentence > 0)) return null;
    if (mayBeNamedBefore(text, figures, sentence, start, values)) return null;
  }
  // Names that a comma parts: 税收收入、非税收入，政府性基金收入分别….
  const before = clauseStart(text, sentence, start - 1);
  const hasFigure = within(figures, before, start).length > 0;
  const comma = start > sentence && '，,'.includes(text.charAt(start - 1));
  const earlier = text.slice(before, Math.max(before, start - 1));
  if (comma && !hasFigure && NAME.test(earlier) && !SAYS.test(earlier)) {
    for (const length of readList(text, before, start - 1).lengths) {
      for (const own of list.lengths) lengths.add(own + length);
    }
  }
  return { subjects: { start, end }, named: items.length, lengths, open };
}

/** Every sum of some of the numbers. */
function sumsOf(numbers: readonly number[]): ReadonlySet<number> {
  let sums = new Set([0]);
  for (const number of numbers.slice(0, 6)) sums = new Set([...sums, ...[...sums].map((sum) => sum + number)]);
  return sums;
}

/** Whether a clause before in the same sentence has as many items or figures as there are values. */
function mayBeNamedBefore(
  text: string,
  figures: readonly Figure[],
  sentence: number,
  from: number,
  values: number,
): boolean {
  let all = 0;
  for (let end = from - 1; end > sentence;) {
    const start = clauseStart(text, sentence, end);
    const list = readList(text, start, end);
    all += 1;
    if (list.lengths.has(values) || list.open) return true;
    // 近两年，用电量分别…
    if (text.slice(start, end).includes('一两三四五六七八九'.charAt(values - 1) || ' ')) return true;
    const row = within(figures, start, end).filter(({ kind }) => kind !== 'date');
    if (row.length === values) return true;
    end = start - 1;
  }
  return all + 1 === values && all > 0;
}

/** 接待游客3.2亿人次、实现收入3700亿元，分别增长8%、8.4%: each value before is a subject. */
function valuesBefore(text: string, figures: readonly Figure[], sentence: number, from: number): Subjects | null {
  const lengths = new Set<number>();
  let count = 0;
  let nearest = 0;
  let subjects: Span | null = null;
  for (let end = from - 1; end > sentence;) {
    const start = clauseStart(text, sentence, end);
    const row = within(figures, start, end).filter(({ kind }) => kind !== 'date');
    const ranks = text.slice(start, end).split(/第[\d一二三四五六七八九十]/).length - 1;
    if (row.length > 0 && ranks > 0) return null;
    // 收入5万元、增长6%、高于全国1个百分点: several figures of one subject.
    if (subjects === null && row.some(({ kind }) => kind !== row[0]!.kind)) return null;
    count += Math.max(row.length, ranks);
    if (count > 0) lengths.add(count);
    if (subjects === null) {
      subjects = { start, end };
      nearest = Math.max(row.length, ranks);
      // Its own 分别 says that its values are all.
      if (text.slice(start, end).includes(WORD)) break;
    }
    end = start - 1;
  }
  // A single value before, or none: the subjects stand elsewhere.
  return subjects === null || nearest < 2 ? null : { subjects, named: nearest, lengths, open: false };
}
