import type { IndicatorEntry } from '../../../lexicon/indicators';
import { inBase } from '../../figures/conversion';
import { Decimal } from '../../figures/decimal';
import { Memo } from '../../versions/memo';
import { CharSet } from '../../text/char-set';
import type { Span } from '../../text/span';
import { clauseStart } from '../clause';
import { knownIndicatorEndingAt } from '../known-indicators';
import type { Passage } from '../passage';

/** A round mark that a statistic is said to have passed, told by a magnitude word alone: 进出口总额连续两年过万亿元. */
export interface RoundMark extends Span {
  readonly entry: IndicatorEntry;
  /** In base units. */
  readonly value: Decimal;
  readonly base: string;
}

const MARK =
  /(?:突破|首破|超过|跨越|跨过|迈上|迈过|跃上|站上|双过|[过破超])了?((?:[十百千]?万|[十百千])?亿|[百千]万)(元|斤|吨|人次|美元)/g;
const MAGNITUDE: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const ADVERBS = /(?:连续[一二两三四五六七八九十]+年|首次|历史性|成功|双双|均|都|已|接连|再次?|一举|稳定|率先|先后)+$/;
const LEAD = /^(?:[\s、，]|全[省市县区州国]|我[省市县区州]|全年|年末|外贸)*$/;

const MAGNITUDES = new CharSet('万亿');
const MEASURES = new CharSet('元斤吨人美');
/** What stands directly before the last magnitude word of a mark. */
const BEFORE_MAGNITUDE = new CharSet('破超过越上了十百千万');

export const roundMarks = new Memo<Passage, readonly RoundMark[]>(({ text, reading }) => {
  if (!hasMark(text, reading.spots)) return NONE;
  const found: RoundMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const from = clauseStart(text, Math.max(0, match.index - 40), match.index);
    const clause = text.slice(from, match.index);
    const adverbs = ADVERBS.exec(clause)?.[0].length ?? 0;
    const end = match.index - adverbs;
    const name = knownIndicatorEndingAt(text, end);
    if (name === null || !LEAD.test(text.slice(from, Math.max(from, end - name.text.length)))) continue;
    const power = [...match[1]!].reduce((sum, char) => sum + MAGNITUDE[char]!, 0);
    const value = new Decimal(`1e${power}`);
    const { interval, base } = inBase({ min: value, max: value, maxOpen: false }, match[2]!, '');
    found.push({
      entry: name.value,
      value: interval.min!,
      base,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found.length === 0 ? NONE : found;
});

const NONE: readonly RoundMark[] = [];

/** Whether 万 or 亿 of a mark stands at one of some places: few do without a number before them. */
function hasMark(text: string, spots: readonly number[]): boolean {
  for (let i = 0; i < spots.length; i++) {
    const at = spots[i]!;
    if (!MAGNITUDES.has(text.charCodeAt(at)) || !MEASURES.has(text.charCodeAt(at + 1))) continue;
    if (BEFORE_MAGNITUDE.has(text.charCodeAt(at - 1))) return true;
  }
  return false;
}
