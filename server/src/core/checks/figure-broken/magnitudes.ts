import { isDigit } from '../../text/chars';
import { unitStartsAt } from '../../tokens/unit';
import { skipBlanks } from '../../text/blanks';
import type { Slip } from './slip';
import { clauseMarkBehind, readTail } from './tail';

const [HUNDRED, THOUSAND, MYRIAD, YI] = [0x767e, 0x5343, 0x4e07, 0x4ebf];

/** Whether one magnitude word cannot follow another: the same twice, or 万 behind 亿. */
export function clashes(first: number, second: number): boolean {
  return first === second || (first === YI && second === MYRIAD);
}

function isMagnitude(code: number): boolean {
  return code === MYRIAD || code === YI || code === THOUSAND || code === HUNDRED;
}

/** What is counted in 万 without a unit: 5575万万贫困人口. 14亿万众一心 and 1万万达广场 are words. */
const PEOPLE =
  /^(?:[多余农贫老妇青婴]|人口|群众|居民|市民|儿童|学生|职工|党员|干部|游客|观众|消费者|困难|城镇|城乡|劳动|就业|高校|移民|残疾|在校)/;
/** 人民, 家庭, 户籍, 亿亿次 …: what begins with a unit's character and is none, or is said of computers. */
const WORDS = /^(?:人[民们才口类均]|家[庭人]|户[均籍外]|口[岸腔]|大|众|里长)/;

/** A magnitude written twice or before a smaller one: 486.5亿亿斤, 1400万万元, 99.1亿万元. */
export function findMagnitudes(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isMagnitude(code)) continue;
    const second = skipBlanks(text, at + 1);
    if (!clashes(code, text.charCodeAt(second))) continue;
    const slip = slipAt(text, at, second);
    if (slip !== null) slips.push(slip);
    at = second;
  }
  return slips;
}

function slipAt(text: string, first: number, second: number): Slip | null {
  const start = numberBefore(text, first);
  if (start < 0) return null;
  let end = second + 1;
  // 亿万 with its own doubling: 3亿万亿元.
  while (/[万亿]/.test(text.charAt(end))) end++;
  const isDoubled = text.charAt(first) === text.charAt(second);
  const stop = endOfAmount(text, first, second, end, isDigit(text.charCodeAt(start)), isDoubled);
  if (stop < 0) return null;

  const before = text.slice(start, first);
  const behind = text.slice(end, stop);
  const one = text.charAt(first);
  const other = text.charAt(second);
  return {
    kind: isDoubled ? 'doubledMagnitude' : 'magnitudeOrder',
    severity: 'error',
    start,
    end: stop,
    wrong: text.slice(first, end).replace(/\s/g, ''),
    readings: isDoubled
      ? [before + one + behind]
      : [before + other + one + behind, before + one + behind, before + other + behind],
  };
}

/** Where an amount ends whose magnitudes end at `end`: behind its unit, if it has one; -1 when it is a word and no amount. */
function endOfAmount(
  text: string,
  first: number,
  second: number,
  end: number,
  isArabic: boolean,
  isDoubled: boolean,
): number {
  const at = skipBlanks(text, end);
  const behind = text.slice(at, at + 3);
  if ('千百'.includes(text.charAt(first))) {
    // 千 and 百 also begin units and words: 5千千瓦, 3百百货店.
    const tail = readTail(text, end);
    if (tail === null || unitStartsAt(text, second)) return -1;
    if (tail.magnitude !== '' && !/[万亿]/.test(tail.magnitude)) return -1;
    return isArabic || tail.unit?.unit != null ? tail.end : -1;
  }
  // Said of computers.
  if (isDoubled && text.charAt(first) === '亿' && behind.startsWith('次')) return -1;
  if (isDoubled && isArabic && PEOPLE.test(behind)) return end;
  if (!unitStartsAt(text, at)) return isArabic && clauseMarkBehind(text, end) >= 0 ? end : -1;
  if (!(isDoubled && isArabic) && WORDS.test(behind)) return -1;
  const tail = readTail(text, end)!;
  // 四万万 is an old way of counting; of money and land it is a slip.
  return isArabic || tail.unit?.unit != null ? tail.end : -1;
}

/** The number that ends before a magnitude: Arabic digits, or Chinese ones with a digit among them (千千万万 states no amount). */
const NUMBER_BEFORE =
  /(?:[\d０-９][\d０-９.．]*|[〇零十百千]*[一二两三四五六七八九][一二两三四五六七八九〇零十百千]*)\s*[余多]?\s*[十百千]?万?\s*$/;
const LONGEST_NUMBER = 28;

function numberBefore(text: string, end: number): number {
  const from = Math.max(0, end - LONGEST_NUMBER);
  const found = NUMBER_BEFORE.exec(text.slice(from, end));
  return found === null ? -1 : from + found.index;
}
