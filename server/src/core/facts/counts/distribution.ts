import type { Figure } from '../../figures/figure';
import { Memo } from '../../versions/memo';
import type { Reading } from '../../reading';
import { CharSet } from '../../text/char-set';
import type { Span } from '../../text/span';
import { subjectsBefore } from './distribution-subjects';
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
  /** A second row of values of the same subjects in the next clause, or null: 分别达20亿元、30亿元，增长5%、6%. */
  readonly further: readonly Span[] | null;
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
  // Not `...subjects`: for each copy that gets further fields V8 makes hidden classes of its own.
  return {
    subjects: subjects.subjects,
    named: subjects.named,
    lengths: subjects.lengths,
    open: subjects.open,
    values: row.values,
    target: targetBehind(text, figures, row),
    further: furtherRow(text, figures, row),
  };
}

/** Characters from 分别 to its first value at most: 分别比2007年增加, 分别达到年计划的. */
const REACH = 24;
const STOPS = new CharSet('，。；：！？,;:!?、（(“');
const RANK = /第(?:\d{1,3}|[一二三四五六七八九十]{1,3})[位名]?/y;

/** The row of values behind `from`; null where there is none, or where its end is not certain. */
function rowBehind(text: string, figures: readonly Figure[], from: number): Row | null {
  let limit = from;
  while (limit < text.length && limit - from < REACH && !STOPS.has(text.charCodeAt(limit))) limit++;
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

/** A clause that goes on about the same subjects: a verb stands where its own would. */
const GOES_ON = /^[，,](?:同比|环比|比上年|较上年|比去年)?(?:增长|下降|提高|提升|降低|增加|减少|占|居|高于|低于|完成)/;

function furtherRow(text: string, figures: readonly Figure[], { end, values }: Row): readonly Span[] | null {
  const verb = GOES_ON.exec(text.slice(end, end + 8));
  if (verb === null || values.length < 2) return null;
  const row = rowBehind(text, figures, end + verb[0].length);
  return row === null || row.values.length < 2 ? null : row.values;
}
