import { CharSet } from '../../text/char-set';
import { establishedParts } from '../../slogans/established';
import type { CountClaim } from './count-claims';
import type { CountedList } from './counted-lists';
import { listBefore, markBehind, plainList, readList } from './lists';

/** Lists that nothing introduces, but whose words repeat what was counted. */

const CLAUSE = new CharSet('，；。！？,;!?');
const SENTENCE = new CharSet('。！？；!?;');
const FULL_STOP = new CharSet('。');
/** Characters of a sentence that takes up all the things at most. */
const LONGEST_SENTENCE = 900;
/** Characters behind the count that are looked through. */
const REACH = 240;
/** Heads that end words of every kind: 创新, 市场化. */
const COMMON_ENDING = '新化业力度性量';

/** 牢记“五线谱”，守住甲底线、乙红线、丙警戒线和丁质量线: the next clause is a list whose items all end in the slogan's head. */
export function echoBehind(text: string, claim: CountClaim): CountedList | null {
  const { quoted, unit, head, outer } = claim;
  if (!quoted || unit !== null || head === '' || COMMON_ENDING.includes(head.charAt(0))) return null;
  if (establishedParts(text.slice(claim.start, claim.end)) !== null) return null;
  const comma = markBehind(text, outer.end, Math.min(text.length, outer.end + 30), CLAUSE);
  if (!'，,'.includes(text.charAt(comma) || ' ')) return null;
  const end = markBehind(text, comma + 1, Math.min(text.length, comma + REACH), CLAUSE);
  const items = echoes(text.slice(comma + 1, end), head.charAt(0));
  if (items === null) return null;
  const spans = items.map(({ start, end: to }) => ({ start: comma + 1 + start, end: comma + 1 + to }));
  const list = plainList(spans[0]!.start, spans[spans.length - 1]!.end, spans);
  return { claim, list, place: 'clause', naming: 'each' };
}

/** The items of a list each of which ends in `head`; words may follow the last (通算、智算、量算⟦协同布局⟧). Null for any other list. */
function echoes(clause: string, head: string): readonly { start: number; end: number }[] | null {
  const items: { start: number; end: number }[] = [];
  for (let at = 0; at < clause.length;) {
    const mark = /[、和及与]/.exec(clause.slice(at));
    const end = mark === null ? clause.length : at + mark.index;
    const word = clause.slice(at, end);
    if (mark !== null && !word.endsWith(head)) return null;
    const length = mark === null ? word.indexOf(head) + 1 : word.length;
    if (length < 2) return null;
    items.push({ start: at, end: at + length });
    at = end + 1;
  }
  return items.length > 2 && clause.includes('、') ? items : null;
}

const OPENS_NOUN = new CharSet('领方行环板产区');

/** 分13个领域细化任务，明确产业发展、科技创新、…等领域的思路: a list with the counted noun at its end. */
export function openListBehind(text: string, claim: CountClaim): CountedList | null {
  const { unit, head, outer } = claim;
  if (!OPENS_NOUN.has(((unit ?? '').length > 1 ? unit! : head).charCodeAt(0))) return null;
  const noun = /^(?:领域|方面|行业|环节|板块|产业|区域|方向)/.exec((unit ?? '').length > 1 ? unit! : head)?.[0];
  if (noun === undefined) return null;
  const limit = markBehind(text, outer.end, Math.min(text.length, outer.end + REACH), SENTENCE);
  const at = text.slice(outer.end, limit).indexOf(`等${noun}`);
  if (at < 0) return null;
  const list = listBefore(text, outer.end + at + 1);
  return list !== null && list.start > outer.end && list.open && list.items.length > 2
    ? { claim, list, place: 'clause', naming: 'each' }
    : null;
}

/** 打造五大产业集群。冶金产业，做…；汽车产业，建…；…。: a sentence that takes up one thing after the other, each with a topic and what is done. */
export function topicsBehind(text: string, claim: CountClaim): CountedList | null {
  const { unit, clauseEnd, outer } = claim;
  if ((unit !== '大' && unit !== '个') || text.charAt(clauseEnd) !== '。') return null;
  const before = markBehind(text, Math.max(0, outer.start - 16), outer.start, SENTENCE);
  if (before === outer.start && outer.start > 16) return null;
  const start = clauseEnd + 1;
  const end = markBehind(text, start, Math.min(text.length, start + LONGEST_SENTENCE), FULL_STOP);
  const list = readList(text, start, end, '；');
  const topical = list.items.every((item) => /^[^，,；;、]{2,14}[，,]/.test(text.slice(item.start, item.end)));
  return list.items.length > 3 && topical ? { claim, list, place: 'items', naming: 'each' } : null;
}
