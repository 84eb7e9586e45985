import { skipBlanks } from '../../text/blanks';
import { CharSet } from '../../text/char-set';
import { codeAt } from '../../text/chars';
import { isGlued, type WrittenNumber } from './numbers';
import type { Slip } from './slip';
import { clauseMarkBehind, readTail, wordGoesOn, type Tail } from './tail';

/** Units with one of their characters written twice. None of them begins a word. */
const STUTTERS: Readonly<Record<string, string>> = {
  公公里: '公里', 公里里: '公里', 公里公里: '公里', 公公顷: '公顷', 公顷顷: '公顷', 公公斤: '公斤', 公斤斤: '公斤', 平方平方米: '平方米',
  平平方米: '平方米', 平方方米: '平方米', 平方米米: '平方米', 平方平方公里: '平方公里', 平方公公里: '平方公里', 平方公里里: '平方公里', 立方立方米: '立方米',
  立立方米: '立方米', 立方方米: '立方米', 立方米米: '立方米', 千瓦瓦时: '千瓦时', 千瓦时时: '千瓦时', 千瓦瓦: '千瓦', 人次次: '人次', 人人次: '人次',
  户户次: '户次', 微微克: '微克', 毫毫克: '毫克', 毫毫米: '毫米', 厘厘米: '厘米', 小小时: '小时', 个个月: '个月', 标准准煤: '标准煤', 美美元: '美元', 美元元: '美元',
}; // prettier-ignore
const LONGEST_STUTTER = 6;
/** 元 begins these words: 100元元旦礼包. */
const YUAN_WORDS = /^元[旦宵件素气老月帅组朝代数始首]/;
const MEASURE_WORDS = /^(?:亩[均产]|吨[袋包位级粮]|斤两)/;
/** What goes on behind an amount and never behind the bare word 万 or 亿: 投资137元亿的, 3800吨万提升至. */
const BEHIND_AMOUNT = /^(?:[的级增提减降升至到]|以上|以下|以内|左右|大关|关口|台阶|水平|用于|支持)/;

/** A unit written twice or on the wrong side of its magnitude: 500万元元, 30公公里, 4.9亩万, 3.5亿元亿元. */
export function findUnit(text: string, numbers: readonly WrittenNumber[], i: number): Slip | null {
  const number = numbers[i]!;
  if (isGlued(text, number.start)) return null;
  const stutter = findStutter(text, number);
  if (stutter !== null) return stutter;
  const tail = readTail(text, number.end);
  return tail === null ? null : (repeated(text, number, tail) ?? misplaced(text, number, tail));
}

const IN_MAGNITUDE = new CharSet('余多十百千万亿');
const MAGNITUDE = /[余多]?\s?(?:[十百千]?万亿|[十百千]?[万亿])?[余多]?\s?/y;

function findStutter(text: string, number: WrittenNumber): Slip | null {
  const from = skipBlanks(text, number.end);
  MAGNITUDE.lastIndex = from;
  const unitAt = IN_MAGNITUDE.has(codeAt(text, from)) ? from + MAGNITUDE.exec(text)![0].length : from;
  if (!isStuttered(text, unitAt)) return null;
  for (let length = LONGEST_STUTTER; length >= 3; length--) {
    const written = text.slice(unitAt, unitAt + length);
    const right = STUTTERS[written];
    if (right !== undefined) return unitSlip('doubledUnit', text, number, unitAt, unitAt + length, written, [right]);
  }
  return null;
}

/** Whether any character near the start of a unit comes again within the next two: as quick a test as the table is long. */
function isStuttered(text: string, at: number): boolean {
  const end = Math.min(at + 4, text.length);
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === codeAt(text, i + 1) || code === codeAt(text, i + 2)) return true;
  }
  return false;
}

/** 万元万元, 亿元亿元, and one character twice where the clause ends behind it: 300亩亩， but not 300亩亩均. */
function repeated(text: string, number: WrittenNumber, tail: Tail): Slip | null {
  if (tail.unit === null) return null;
  const unit = tail.unit.text;
  const from = skipBlanks(text, number.end);
  const whole = text.slice(from, tail.end);
  const [again, first] =
    text.startsWith(whole, tail.end) && whole.length > unit.length ? [whole, from] : [unit, tail.end - unit.length];
  if (!text.startsWith(again, tail.end)) return null;
  const end = tail.end + again.length;
  if (again.length === 1 && !isEndOfUnit(text, tail, end)) return null;
  if (again.length > 1 && tail.unit.unit === null) return null;
  return unitSlip('doubledUnit', text, number, first, end, again + again, [again]);
}

function isEndOfUnit(text: string, tail: Tail, end: number): boolean {
  if (clauseMarkBehind(text, end) >= 0) return true;
  const rest = text.slice(tail.end, tail.end + 2);
  if (tail.unit!.unit === null) return false;
  if (rest.startsWith('元')) return !YUAN_WORDS.test(rest);
  return /^[吨斤亩]/.test(rest) && wordGoesOn(text, end) && !MEASURE_WORDS.test(rest);
}

/** 4.9亩万，: a measure, then the magnitude, then the end of the clause. 5个千亿、3家百亿 count things of that size. */
function misplaced(text: string, number: WrittenNumber, tail: Tail): Slip | null {
  if (tail.unit === null || tail.magnitude !== '') return null;
  const { text: unit, unit: entry } = tail.unit;
  if (entry === null && unit !== '人' && unit !== '人次') return null;
  if (entry !== null && ['ratio', 'multiple', 'points', 'calendarTime'].includes(entry.dimension)) return null;
  const magnitude = /^(?:[十百千]?万亿|[十百千]?[万亿])/.exec(text.slice(tail.end, tail.end + 3))?.[0];
  if (magnitude === undefined) return null;
  let end = tail.end + magnitude.length;
  // 3.5元亿元 has the unit on both sides.
  if (text.startsWith(unit, end)) end += unit.length;
  else if (clauseMarkBehind(text, end) < 0 && !BEHIND_AMOUNT.test(text.slice(end, end + 3))) return null;
  const start = tail.end - unit.length;
  return unitSlip('unitBeforeMagnitude', text, number, start, end, text.slice(start, end), [magnitude + unit]);
}

function unitSlip(
  kind: Slip['kind'],
  text: string,
  number: WrittenNumber,
  from: number,
  end: number,
  wrong: string,
  right: readonly string[],
): Slip {
  const before = text.slice(number.start, from);
  return { kind, severity: 'error', start: number.start, end, wrong, readings: right.map((unit) => before + unit) };
}
