import type { Figure } from '../../figures/figure';
import type { Span } from '../../text/span';
import { clauseStart, fullSentenceStart } from '../clause';
import type { Distribution } from './distribution';
import { additionalThings, readList } from './lists';
import { packedIn } from './packed-words';
import { within } from './within';

export type Subjects = Pick<Distribution, 'subjects' | 'named' | 'lengths' | 'open'>;

/** Characters before 分别 in which its subjects stand. */
const FARTHEST = 300;
/** Words before 分别 that name no subject. */
const ADVERB =
  /(?:要|将|均|也|还|都|年均|每年|每月|各自|累计|同比|[一二三四五六七八九十两]年|五年来|全年|预计|力争|已|已经|可)+$/;

/** What the values behind the 分别 at `at` belong to; null where the text does not say so for certain. */
export function subjectsBefore(text: string, figures: readonly Figure[], at: number, values: number): Subjects | null {
  const sentence = Math.max(fullSentenceStart(text, at), at - FARTHEST);
  const start = clauseStart(text, sentence, at);
  const phrase = text.slice(start, at);
  const bare = phrase.replace(ADVERB, '').replace(/^(?:其中|今年|去年|全年|同时)[，：]?/, '');
  if (bare.trim() === '') return valuesBefore(text, figures, sentence, start);
  const end = start + phrase.replace(ADVERB, '').length;
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
  const sums = sumsOf(packedIn(phrase));
  for (const length of list.lengths) for (const more of sums) lengths.add(length + more);
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
      if (text.slice(start, end).includes('分别')) break;
    }
    end = start - 1;
  }
  // A single value before, or none: the subjects stand elsewhere.
  return subjects === null || nearest < 2 ? null : { subjects, named: nearest, lengths, open: false };
}
