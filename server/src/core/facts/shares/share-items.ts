import { fullSentenceStart } from '../clause';
import type { Passage, Statement } from '../passage';
import { nameEndingAt } from '../rates';
import { shareWords } from './share-words';

/** A share with what it is the share of: 民间投资占比34%. */
export interface Item {
  readonly statement: Statement;
  readonly name: string;
  /** The words for the whole; empty where none is named. */
  readonly whole: string;
  /** Before or after a change, or at no change. */
  readonly moment: 'before' | 'after' | null;
  readonly sentence: number;
  /** How many other percentages that are no changes stand between it and the item before. */
  readonly skipped: number;
}

/** The shares of a passage, in order. */
export function readItems(passage: Passage): readonly Item[] {
  const { text, statements } = passage;
  const items: Item[] = [];
  let skipped = 0;
  for (const statement of statements) {
    const { figure, reference } = statement;
    if (figure.kind !== 'percent') continue;
    const { kind } = reference.predicate;
    if (kind === 'change') continue;
    const item = readItem(text, statement, items[items.length - 1], skipped);
    skipped = item === null ? skipped + 1 : 0;
    if (item !== null) items.push(item);
  }
  return items;
}

function readItem(text: string, statement: Statement, before: Item | undefined, skipped: number): Item | null {
  const { figure, reference } = statement;
  const { kind } = reference.predicate;
  const sentence = fullSentenceStart(text, figure.start, reference.sentence.start);
  const end = figure.hedgedStart;
  if (
    kind === 'arrival' &&
    before?.moment === 'before' &&
    reference.predicate.start - before.statement.figure.end < 8
  ) {
    return { ...before, statement, moment: 'after', skipped };
  }
  const start = kind === 'departure' ? reference.predicate.start : end;
  const words = shareWords(text, start);
  const moment = kind === 'departure' ? 'before' : kind === 'arrival' ? 'after' : null;
  if (words !== null) {
    const name = nameEndingAt(text, words.at).replace(/^其中/, '').replace(/所$/, '') || clauseBefore(text, words.at);
    return { statement, name, whole: words.whole, moment, sentence, skipped };
  }
  // 其余18%为二等品.
  const lead = text.slice(Math.max(0, end - 6), end).trimEnd();
  if (kind === 'none' && /(?:其余|剩余|余下)的?$/.test(lead)) {
    return { statement, name: '其余', whole: '', moment, sentence, skipped };
  }
  const bare = /^(.*?)(?:所占)?(?:比重|比例)(?:约|已)?(?:为|是|达到?|(?:提高|提升|上升|下降|升|降)(?:到|至))?$/.exec(
    nameEndingAt(text, start),
  );
  return bare === null ? null : { statement, name: bare[1]!, whole: '', moment, sentence, skipped };
}

/** 其余为社会投资，占74.8%: where nothing stands before 占, the clause before names the part. */
function clauseBefore(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - 24), at);
  return /(?:^|[，。；、])((?:其余|其他|剩余|余下)[^，。；、\d]{1,12})[，,]$/.exec(lead)?.[1] ?? '';
}

/** Places: of these a part and another are seldom all. */
const PLACE = /全国|全省|全市|全县|全区|全州|全旗|全球|世界|国内|国际|[省市县区]$/;

/** Whether two shares can be of one whole at one time. */
export function isTogether(a: Item, b: Item): boolean {
  if (a.sentence !== b.sentence || PLACE.test(a.whole) || PLACE.test(b.whole)) return false;
  if (a.whole !== '' && b.whole !== '' && a.whole !== b.whole) return false;
  // 由…升至73.4%, …占26.6%: a share at no change goes with the later one.
  return a.moment === b.moment || (a.moment !== 'before' && b.moment !== 'before');
}

/** The number of the first share in the sentence of share `i`. */
export function firstOfSentence(items: readonly Item[], i: number): number {
  let first = i;
  while (first > 0 && items[first - 1]!.sentence === items[i]!.sentence) first--;
  return first;
}
