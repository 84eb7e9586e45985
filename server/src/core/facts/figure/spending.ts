import type { Figure } from '../../figures/figure';
import { withoutBlanks } from '../../text/blanks';
import type { WordIndex } from '../../tokens/word';
import { trimLeft } from './name-before';
import { nounBehind } from './name-behind';

/** What is spent or taken up, with its object behind the amount rather than before it. */
const MONEY_VERBS: ReadonlySet<string> = new Set(
  '完成投资 总投资 总投资额 计划投资 累计投资 投资 占地 占地面积 建筑面积'.split(' '),
);

/** 投资8亿元实施7项重点基础设施配套工程 measures the investment in what follows. */
export function spendingName(
  text: string,
  figure: Figure,
  subject: string,
  limit: number,
  words: WordIndex | null,
): string | null {
  if (!MONEY_VERBS.has(subject)) return null;
  let from = figure.hedgedEnd;
  const apart = /^[，,、]/.test(text.slice(from, from + 1));
  if (apart) from++;
  const clause = text.slice(from, limit).split(/[，,；。]/)[0] ?? '';
  const to = from + clause.length;
  // Over a comma only a verb goes on about the money: 投资6.5亿元，实施5项教育重点工程.
  if (apart && trimLeft(text, from, to) === from) return null;
  const counted = /^的?\d[\d.]*\s*[个项处条座家]?/.exec(text.slice(trimLeft(text, from, to), to));
  // 完成投资18亿元，今年完成22亿元: another amount, no object.
  if (counted !== null && /[\d万亿千元%％]/.test(text.charAt(trimLeft(text, from, to) + counted[0].length)))
    return null;
  const object = nounBehind(text, trimLeft(text, from, to) + (counted?.[0].length ?? 0), to, words);
  if (object === null) return null;
  const noun = withoutBlanks(text.slice(object.start, object.end));
  return subject.startsWith('占') ? noun : noun + subject.replace('完成', '');
}
