import { decimalOf } from '../../figures/decimal';
import type { Measured } from '../amounts';
import type { Passage, Statement } from '../passage';
import { isSameKind, partAmount } from './part-amounts';
import type { Parts } from './parts';

/**
 * 2023年建成102公里、2024年110公里、2025年126公里，三年累计建成338公里: amounts of years one after the other, each named, and
 * what they add up to, before or behind them. The total says of how many years it is, or of which, so that none is left out.
 */

/** Fewer years are seldom told one by one. */
const FEWEST = 3;
const MOST = 12;

/** Between the years and the number: 累计投入, 来共建成; group 1 is what was done. */
const SUM = /^(?:来|间)?[，,]?(?:累计|合计|共计|总计|总共|一共|共)([^，,。；;、：:（()）\d]{0,8})$/;
const PLAIN = /^(?:达到|达|为|是|约|已|完成|实现)+|(?:达到|达|为|约)+$/g;
const LEAD = /^[^，,。；;、：:（()）\d]{0,8}$/;
/** What there is at the end of each year adds up to nothing. */
const STOCK = /累计|总|余额|存|末|底|达|至|到/;
const NEXT = /^\s*[，,、；;]\s*$/;
/** From the total to the first year: ，其中2023年…; ：2023年…; （2023年…. */
const TO_FIRST = /^\s*[，,：:（(]?\s*(?:其中|分别[为是])?\s*[，,：:]?\s*$/;

export function partsByYear(passage: Passage): readonly Parts[] {
  const { statements } = passage;
  if (statements.length <= 2 * FEWEST) return NONE;
  const found: Parts[] = [];
  for (let i = 0; i + 2 * FEWEST <= statements.length; i++) {
    if (yearOf(statements[i]!) === null) continue;
    const rows = rowsFrom(passage, i);
    if (rows.length < FEWEST) continue;
    const end = i + 2 * rows.length;
    const whole = totalBehind(passage, rows, end) ?? totalBefore(passage, rows, i);
    if (whole !== null) found.push(partsOf(whole, rows));
    i = end - 1;
  }
  return found;
}

const NONE: readonly never[] = [];

interface Row {
  readonly year: number;
  readonly amount: Measured;
  /** What was done, between the year and the amount. */
  readonly lead: string;
}

/** The years and amounts that follow on each other from a statement on. */
function rowsFrom(passage: Passage, first: number): readonly Row[] {
  const { text, statements } = passage;
  const rows: Row[] = [];
  for (let i = first; i + 1 < statements.length && rows.length < MOST; i += 2) {
    const year = yearOf(statements[i]!);
    const before = rows[rows.length - 1];
    if (year === null || (before !== undefined && year !== before.year + 1)) break;
    const [date, next] = [statements[i]!.figure, statements[i + 1]!.figure];
    const lead = text.slice(date.end, next.hedgedStart);
    if (next.kind !== 'quantity' || next.bound !== 'exact' || !LEAD.test(lead) || STOCK.test(lead)) break;
    if (before !== undefined && !NEXT.test(text.slice(before.amount.statement.figure.hedgedEnd, date.start))) break;
    const amount = partAmount(passage, statements[i + 1]);
    if (amount === null || (before !== undefined && !isSameKind(amount, before.amount))) break;
    rows.push({ year, amount, lead: lead.replace(/\s+/g, '').replace(PLAIN, '') });
  }
  return rows;
}

function yearOf({ figure: { kind, date, dateMax } }: Statement): number | null {
  return kind === 'date' && dateMax === null && date?.month == null ? (date?.year ?? null) : null;
}

/** …，三年累计建成⟦338公里⟧. */
function totalBehind(passage: Passage, rows: readonly Row[], at: number): Measured | null {
  const [years, total] = [passage.statements[at], passage.statements[at + 1]];
  if (years === undefined || total === undefined) return null;
  const last = rows[rows.length - 1]!.amount.statement.figure;
  if (!NEXT.test(passage.text.slice(last.hedgedEnd, years.figure.hedgedStart))) return null;
  return totalOf(passage, years, total, rows);
}

/** 三年累计建成⟦338公里⟧，其中2023年…. */
function totalBefore(passage: Passage, rows: readonly Row[], at: number): Measured | null {
  const [years, total, first] = [at - 2, at - 1, at].map((index) => passage.statements[index]);
  if (years === undefined || total === undefined) return null;
  if (!TO_FIRST.test(passage.text.slice(total.figure.hedgedEnd, first!.figure.start))) return null;
  return totalOf(passage, years, total, rows);
}

function totalOf(passage: Passage, years: Statement, total: Statement, rows: readonly Row[]): Measured | null {
  const { text } = passage;
  const sum = SUM.exec(text.slice(years.figure.hedgedEnd, total.figure.hedgedStart).replace(/\s+/g, ''));
  if (sum === null || !spans(years, rows)) return null;
  const done = sum[1]!.replace(PLAIN, '');
  if (done !== '' && !rows.every(({ lead }) => lead === '' || lead.includes(done) || done.includes(lead))) return null;
  const whole = partAmount(passage, total);
  return whole !== null && isSameKind(whole, rows[0]!.amount) ? whole : null;
}

/** Whether 三年 or 2023年至2025年 are the very years of the rows. */
function spans({ figure }: Statement, rows: readonly Row[]): boolean {
  if (figure.kind === 'date') {
    const [first, last] = [rows[0]!.year, rows[rows.length - 1]!.year];
    return figure.date?.year === first && figure.dateMax?.year === last;
  }
  const { unit, numeral, bound } = figure;
  return unit === '年' && bound === 'exact' && numeral !== null && decimalOf(numeral).eq(rows.length);
}

function partsOf(whole: Measured, rows: readonly Row[]): Parts {
  const [first, ...more] = rows.map(({ amount }) => amount);
  return {
    link: 'total',
    whole,
    besides: [],
    parts: [first!, ...more],
    starts: [0],
    disjoint: true,
    complete: true,
  };
}
