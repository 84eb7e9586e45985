import { decimalOf } from '../../figures/decimal';
import type { Measured } from '../amounts';
import { isDuration } from '../figure/indicator';
import { isSameKind, countsAll, partAmount } from './part-amounts';
import { opensWithVerb, wordsBehind } from './part-words';
import type { Parts } from './parts';
import type { Passage, Statement } from '../passage';
import { CharSet } from '../../text/char-set';

/** 人大建议395件、政协提案495件，合计890件: the parts first, then what they add up to. */

/**
 * The words for a sum that end at its number: the mark, and at most a verb and a noun behind it. 总数 and 总量 may also be
 * those of everything there is, so they are kept apart; 累计 counts from earlier years and is no mark.
 */
const SUM =
  /(合计|共计|总计|总共|一共|(?<![公国联一不总民社])共|总数|总量|总(?=投资|面积|里程|产值|长度|金额|人数|户数))([^，,。；;：:、（()）\d]{0,8})$/;
/** One of these stands in each. */
const IN_SUMS = new CharSet('计共总');
const PLAIN =
  '为|是|达到?|有|计|约|超|就|已|全[省市县区]|完成|实施|办理|安排|形成|面积|里程|总面积|总里程|投资|金额|规模|数量|人数|户数';
const PLAIN_ONLY = new RegExp(`^(?:${PLAIN})*$`);
const LEADING_PLAIN = new RegExp(`^(?:${PLAIN})+`);
/** Verbs that say of a sum what was done with its parts, if they say it of one of them. */
const LEADING_VERB =
  /^(?:办结|答复|建成|新建|新增|新改扩建|改造|建设|下达|收到|投入|培育|认定|整治|治理|发放|争取到?|受理|承办|开工|竣工)+/;
/** The sum's noun where it stands behind a comma: one that stands for all of the parts. */
const GENERAL = /^(?:项目|事项|建议提案|议案|建议|提案|奖牌|指标|措施|任务|工程|机构|平台|设施|服务设施|岗位)$/;

export function partsBefore(passage: Passage): Parts[] {
  const { text } = passage;
  if (!/合计|共|总[计数量投面里产长金人户]/.test(text)) return [];
  const found: Parts[] = [];
  for (const statement of passage.statements) {
    const parts = readTotal(passage, statement);
    if (parts !== null) found.push(parts);
  }
  return found;
}

function readTotal(passage: Passage, total: Statement): Parts | null {
  const { text } = passage;
  const { figure } = total;
  if (figure.kind !== 'quantity' || total.index === 0) return null;
  const from = Math.max(0, figure.hedgedStart - 24);
  if (!IN_SUMS.isIn(text, from, figure.hedgedStart)) return null;
  const lead = text.slice(from, figure.hedgedStart);
  const match = SUM.exec(lead.replace(/\s+$/, ''));
  if (match === null) return null;
  const whole = partAmount(passage, total);
  if (whole === null) return null;
  const markStart = figure.hedgedStart - lead.length + match.index;

  const items = itemsBefore(passage, total, markStart);
  if (items === null || items.list.length < 2) return null;
  const amounts = items.list.map(({ amount }) => amount);
  if (!countsAll(whole, amounts)) return null;
  const isMixed = amounts.some(({ base }) => base !== whole.base);
  const isStock = match[1] === '总数' || match[1] === '总量';
  const words = match[2]!.replace(/\s+/g, '');
  if (isMixed && !isStock && words !== '') return null;
  // 三期投资分别为1.2亿元、2.3亿元，总投资3.5亿元: a total of a row, and of nothing else.
  if (match[1] === '总' && !isRow(text, items.list, markStart)) return null;
  if (isStock && isOfOne(text.slice(0, markStart), items.list)) return null;
  if (!PLAIN_ONLY.test(words) && !goesOnAbout(passage, words, items.list)) return null;
  // 共20个乡镇（街道）: the bracket is part of the noun.
  const inBracket = /^[^，,。；;：:！？、（()）\d]{1,6}[（(]([\u4e00-\u9fff、]{1,6})[）)]/.exec(
    text.slice(figure.hedgedEnd, figure.hedgedEnd + 16),
  );
  const noun = wordsBehind(passage, figure.hedgedEnd);
  const nouns = inBracket === null ? [noun] : [noun, noun + inBracket[1]!];
  if (items.apart && noun !== '' && !nouns.some((each) => namesThem(passage, each, items.list))) return null;
  return {
    link: 'total',
    whole,
    besides: [],
    parts: [amounts[0]!, ...amounts.slice(1)],
    starts: items.counted === null ? items.starts : [0],
    disjoint: true,
    // 总数 may count what was there before as well.
    complete: !isStock || items.counted !== null,
  };
}

/** Whether the parts are values in a row behind 分别, with nothing but a comma before the total. */
function isRow(text: string, list: readonly Item[], markStart: number): boolean {
  const first = list[0]!.amount.statement.figure;
  const last = list[list.length - 1]!.amount.statement.figure;
  return (
    /分别[^，,。；;、：:\d]{0,6}$/.test(text.slice(Math.max(0, first.hedgedStart - 10), first.hedgedStart)) &&
    list.slice(1).every(({ lead }) => lead.trim() === '') &&
    /^\s*[，,]\s*$/.test(text.slice(last.hedgedEnd, markStart))
  );
}

/** 新增股份制企业600家、上市企业11家，⟦上市企业⟧总数52家: all there is of one of the things listed. */
function isOfOne(before: string, list: readonly Item[]): boolean {
  const name = /[^，,。；;、（(]*$/
    .exec(before.slice(-16))![0]
    .replace(/^(?:新增|全[省市县区])/, '')
    .replace(/\s+/g, '');
  const named = list.filter(({ lead }) => lead.replace(/\s+/g, '').endsWith(name));
  return name.length >= 2 && named.length > 0 && named.length < list.length;
}

/** Whether the words between 共 and its number are those of the parts: 分别开工12个、15个，共⟦开工⟧27个; 新建公园3个，共建成⟦公园⟧8个. */
function goesOnAbout(passage: Passage, words: string, list: readonly Item[]): boolean {
  const rest = words.replace(LEADING_PLAIN, '');
  const verb = LEADING_VERB.exec(rest)?.[0] ?? '';
  const noun = rest.slice(verb.length);
  const around = list.map(({ amount, lead }) => lead + wordsBehind(passage, amount.statement.figure.hedgedEnd));
  // 新建3个、改建5个，共⟦建成⟧8个.
  const root = verb.replace(/[成到新]/g, '');
  if (!around.some((each) => each.includes(root))) return false;
  return noun === '' || (noun.length >= 2 && around.some((each) => each.includes(noun.slice(-2))));
}

/** Whether a noun behind the total can stand for what its parts count. */
function namesThem(passage: Passage, noun: string, list: readonly Item[]): boolean {
  if (GENERAL.test(noun)) return true;
  // 12个镇、6个乡，共18个乡镇: the noun is made of theirs.
  const own = list.map(({ amount }) => wordsBehind(passage, amount.statement.figure.hedgedEnd));
  if (own.every((name, i) => name !== '' && noun.includes(name) && own.indexOf(name) === i)) return true;
  const head = noun.slice(0, 2);
  return list.some(({ amount, lead }) =>
    (lead + wordsBehind(passage, amount.statement.figure.hedgedEnd)).includes(head),
  );
}

interface Item {
  readonly amount: Measured;
  /** The words before the number, back to its separator. */
  readonly lead: string;
}

interface Items {
  readonly list: readonly Item[];
  readonly starts: readonly number[];
  /** How many parts the total says that it has (三项合计), or null. */
  readonly counted: number | null;
  /** Whether a mark parts the total from the last of them. */
  readonly apart: boolean;
}

/** Words before a total that take in more than the parts: what there was before, the whole place, others. */
const WITH_MORE =
  /截至|截止|目前|现有|累计|至今|历年|[上去前]年|结转|加上|连同|与|另|以往|全[省市县区国州]|我[省市县区]|[已现]|年[末底]/;
const COUNT_WORDS = /^(?:[项类种者个方面年处地家市县村国]|[^，,。；、\d]{0,4})$/;
const LONGEST = 12;

function itemsBefore(passage: Passage, total: Statement, markStart: number): Items | null {
  const { text, statements } = passage;
  let index = total.index - 1;
  let counted: number | null = null;
  let from = markStart;
  const before = statements[index]!;
  // 三项合计, 两类村共: how many there are.
  if (
    before.figure.numeral !== null &&
    /[，,、；;（(]\s*(?:以上|上述|这)?\s*$/.test(
      text.slice(Math.max(0, before.figure.start - 6), before.figure.start),
    ) &&
    COUNT_WORDS.test(text.slice(before.figure.hedgedEnd, markStart).replace(/\s+/g, '')) &&
    /^(?:[项类种者方面年处地家市县村个]|个方面)$/.test(before.figure.unit ?? '')
  ) {
    counted = decimalOf(before.figure.numeral).toNumber();
    from = before.figure.start;
    index--;
  }
  const list: Item[] = [];
  const starts: number[] = [];
  let nextStart = from;
  let apart = false;
  for (let i = index; i >= 0 && list.length < LONGEST; i--) {
    const statement = statements[i]!;
    const { figure } = statement;
    const gap = text.slice(figure.hedgedEnd, nextStart);
    if (/[。！？；;]|其中|包括|比上年|[：:]/.test(gap) || gap.length > 40) break;
    if (figure.kind !== 'quantity') {
      // 办结率100%, 增长5%: said of the item before.
      if (figure.kind === 'date') break;
      continue;
    }
    const amount = partAmount(passage, statement);
    // 前三季度共开工36个: a time between the parts and their sum.
    if (amount === null && (statement.reference.predicate.kind === 'change' || isDuration(figure))) continue;
    if (amount === null || (list.length > 0 && !isSameKind(amount, list[0]!.amount))) break;
    if (list.length === 0) {
      apart = /[，,、；;（(]/.test(gap);
      if (WITH_MORE.test(/[^，,；;（(]*$/.exec(gap)![0])) return null;
      if (!/^[^，,。；;：:、（()）]{0,14}[，,、；;（(]?[^，,。；;、（()）]*$/.test(withoutRates(gap))) return null;
    } else if (!/[、，,和与及]/.test(gap)) break;
    const lead = leadOf(text, figure.hedgedStart);
    list.unshift({ amount, lead: lead.words });
    nextStart = figure.hedgedStart - lead.words.length;
    // Behind a comma, or with a verb of its own, an item may be the first.
    starts.unshift(lead.mark !== '、' || opensWithVerb(lead.words) ? list.length : 0);
    nextStart = figure.hedgedStart;
    if (counted !== null && list.length === counted) break;
    if (/[。！？；;：:]/.test(lead.mark)) break;
  }
  if (counted !== null && list.length < counted) return null;
  // `starts` was numbered from the end; no list of one.
  const begin = starts.flatMap((length) => (length > 1 ? [list.length - length] : []));
  return { list, starts: [...new Set([0, ...begin])].sort((a, b) => a - b), counted, apart };
}

/** Clauses that give the rate of something between the last part and the total. */
function withoutRates(gap: string): string {
  return gap.replace(/[，、][^，。；、]{0,10}\d[\d.]*[%％](?=[，、（(])/g, '');
}

/** The words before an item's number with the mark before them. */
function leadOf(text: string, end: number): { readonly mark: string; readonly words: string } {
  const found = /([，,。；;：:、和与及！？（(]|^)([^，,。；;：:、和与及！？（(]*)$/.exec(
    text.slice(Math.max(0, end - 40), end),
  );
  return { mark: found?.[1] ?? '', words: found?.[2] ?? '' };
}
