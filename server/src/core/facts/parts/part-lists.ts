import { skipBlanks } from '../../text/blanks';
import type { Measured } from '../amounts';
import { countsAll, partAmount } from './part-amounts';
import { opensWithVerb, wordsBehind } from './part-words';
import type { Passage, Statement } from '../passage';

/** The list of parts behind 其中 and other marks. */

/** One part of a list. */
interface PartItem {
  readonly amount: Measured;
  readonly words: string;
  readonly separator: '' | '、' | '，';
}

/** Where the list behind a mark ends at the latest: the bracket's or the sentence's end. */
export function limitOf(text: string, at: number, end: number, overSemicolons: boolean): number {
  let depth = 0;
  const inside = /[（(][^（()）]*$/.test(text.slice(Math.max(0, at - 30), end));
  for (let i = end; i < Math.min(text.length, end + 300); i++) {
    const char = text.charAt(i);
    if (char === '（' || char === '(') depth++;
    else if (char === '）' || char === ')') {
      if (depth === 0 && inside) return i;
      depth = Math.max(0, depth - 1);
    } else if (overSemicolons ? '。！？'.includes(char) : '。；;！？'.includes(char)) return i;
  }
  return Math.min(text.length, end + 300);
}

/** A 20个、其中B 8个、C 132个: behind 、其中 the outer list may go on, and does where an item is more than the whole. */
export function withinOuterList(list: readonly PartItem[], whole: Measured, before: string): readonly PartItem[] {
  const most = whole.interval.max;
  if (!/、\s*$/.test(before) || most === null) return list;
  const outer = list.findIndex(({ amount }, i) => i > 0 && amount.interval.min?.gt(most) === true);
  return outer < 0 ? list : list.slice(0, outer);
}

/**
 * The parts behind a mark.
 *
 * @param isAccount whether all that commas part belongs to the whole, whatever it is called (调入资金, 上年结转)
 */
export function listFrom(
  passage: Passage,
  whole: Measured,
  head: Measured,
  markEnd: number,
  limit: number,
  isAccount = false,
): PartItem[] {
  const { text, statements } = passage;
  const lead = text.slice(skipBlanks(text, markEnd), head.statement.figure.hedgedStart).replace(/^[，,：:]/, '');
  const items: PartItem[] = [{ amount: head, words: itemWords(passage, lead, head.statement), separator: '' }];
  const verbal = opensWithVerb(lead);
  let last: Statement = head.statement;
  for (let i = head.statement.index + 1; i < statements.length && items.length < 12; i++) {
    const statement = statements[i]!;
    const { figure, reference } = statement;
    if (figure.start >= limit) break;
    const gap = text.slice(last.figure.hedgedEnd, figure.hedgedStart);
    if (figure.kind === 'date') break;
    const amount = partAmount(passage, statement);
    if (amount === null) {
      // 增长5.8%, 占12%: said of the part before.
      const { kind } = reference.predicate;
      if (figure.kind === 'quantity' && kind !== 'change') break;
      last = statement;
      continue;
    }
    // The first mark parts the two; where there is none, the last and-word does.
    const separator = /^[^、，,；;]*([、，,；;])(.*)$/s.exec(gap) ?? /([和与及])([^和与及]*)$/.exec(gap);
    if (separator === null || /其中|包括|[）)]\s*$|合计|[，,、；;]共|共计/.test(gap)) break;
    const words = separator[2]!;
    const isComma = /[，,；;]/.test(separator[1]!);
    const name = itemWords(passage, words, statement);
    // 行政案件214件、执行案件3000件: named like the first, it opens with no verb.
    const isVerbal = !verbal && !isAccount && opensWithVerb(words) && !hasTailOf(items[0]!.words, name);
    if (!countsAll(whole, [amount]) || isVerbal) break;
    // Over a comma only what is named in the same way goes on: 城镇人口…，乡村人口….
    if (isComma && !isAccount && !isParallel(items[0]!.words, name, amount, head)) break;
    items.push({ amount, words: name, separator: isComma ? '，' : '、' });
    last = statement;
  }
  return items;
}

/** What a part is called: the words before its number, or those behind a classifier. */
function itemWords(passage: Passage, lead: string, { figure, reference }: Statement): string {
  const attained = Math.max(0, figure.hedgedStart - reference.predicate.start);
  const before = lead
    .slice(0, Math.max(0, lead.length - attained))
    .replace(/[\s“”]+/g, '')
    .replace(/[有为达]$/, '');
  return before !== '' ? before : wordsBehind(passage, figure.hedgedEnd);
}

const COMMON = new Set([
  '余额',
  '总额',
  '收入',
  '数量',
  '面积',
  '里程',
  '产量',
  '人数',
  '人次',
  '投资',
  '支出',
  '贷款',
  '存款',
  '总量',
]);

function hasTailOf(first: string, words: string): boolean {
  const tail = first.slice(-2);
  return tail.length === 2 && words.endsWith(tail) && !COMMON.has(tail);
}

function isParallel(first: string, words: string, amount: Measured, head: Measured): boolean {
  if (words.length > 16 || words === '') return false;
  if (hasTailOf(first, words)) return true;
  return (
    amount.statement.figure.classified &&
    amount.statement.figure.unit === head.statement.figure.unit &&
    words.length <= 8
  );
}

/** Whether the list goes on with an amount that was not read as a part of it, so that what was read need not be all. */
export function isCut(passage: Passage, whole: Measured, { amount }: PartItem, limit: number): boolean {
  const { text, statements } = passage;
  const { figure, index } = amount.statement;
  const next = statements[index + 1];
  if (next === undefined || next.figure.start >= limit) return false;
  if (!/^[^，,。；;、]{0,10}、[^，,。；;、]*$/.test(text.slice(figure.hedgedEnd, next.figure.hedgedStart)))
    return false;
  const other = partAmount(passage, next);
  return other !== null && countsAll(whole, [other]);
}
