import { skipBlanksBack } from '../text/blanks';
import { CharSet } from '../text/char-set';
import { codeAt } from '../text/chars';
import { numeralStart, readNumeral, type ReadNumeral } from '../tokens/numeral';
import type { Figure } from './figure';
import { isCode, isOrdinal } from './non-figures';

/**
 * 分别提高20.9、36.2、54个百分点: the unit stands only at the last number of the list, so the bare numbers directly before
 * it take it over. They were passed over, having no unit of their own, and are read now.
 */
export function inheritUnits(text: string, figures: Figure[], last: Figure): void {
  if (last.kind === 'date' || last.numeral === null || last.unit === null || last.numeral.script === 'chinese') return;
  shareUnitWithCount(text, figures, last);
  const floor = figures.length > 0 ? figures[figures.length - 1]!.end : 0;
  let before: BareNumber | null = bareNumberBefore(text, last.start, floor);
  if (before === null) return;
  const found: Figure[] = [];
  while (before !== null) {
    found.unshift({
      ...last,
      start: before.start,
      end: before.end,
      unitStart: before.end,
      numeral: before.number.numeral,
      numeralMax: null,
      bound: 'exact',
      hedgedStart: before.start,
      hedgedEnd: before.end,
      open: false,
    });
    before = bareNumberBefore(text, before.start, floor);
  }
  // One bare number before a list mark may be anything (第1，745家; 2、3号楼); 分别 or a decimal says that it is a value.
  const values =
    found.some((figure) => figure.numeral!.digits.includes('.')) ||
    text.slice(Math.max(floor, found[0]!.start - 12), found[0]!.start).includes('分别');
  if (values) figures.push(...found);
}

/** 提高16.4个、1.3个百分点: the 个 of those before is the beginning of the same unit. */
function shareUnitWithCount(text: string, figures: Figure[], last: Figure): void {
  if (last.kind !== 'points') return;
  const { kind, unit, dimension, classified } = last;
  let next = last;
  for (let i = figures.length - 1; i >= 0; i--) {
    const before = figures[i]!;
    if (before.unit !== '个' || !/^\s*[、和与]\s*$/.test(text.slice(before.end, next.start))) return;
    next = { ...before, kind, unit, dimension, classified };
    figures[i] = next;
  }
}

interface BareNumber {
  readonly start: number;
  readonly end: number;
  readonly number: ReadNumeral;
}

const LIST_MARKS = new CharSet('、和与');

function bareNumberBefore(text: string, at: number, floor: number): BareNumber | null {
  let end = skipBlanksBack(text, at, floor);
  if (!LIST_MARKS.has(codeAt(text, end - 1))) return null;
  end--;
  end = skipBlanksBack(text, end, floor);
  if (text.charAt(end - 1) === '个') end--;
  end = skipBlanksBack(text, end, floor);
  const digitsEnd = end;
  while (end > floor && /[\d.．０-９]/.test(text.charAt(end - 1))) end--;
  if (end === digitsEnd || numeralStart(text.charCodeAt(end)) !== 1) return null;
  if (isCode(text, end) || isOrdinal(text, end)) return null;
  const number = readNumeral(text, end);
  if (number === null || number.end < digitsEnd) return null;
  // 分别拉动0.2、-5.6、1.3个百分点: behind a list mark a sign can part nothing.
  const isNegative = end - 1 > floor && /^[、和与为][-－−]$/.test(text.slice(end - 2, end));
  if (!isNegative) return { start: end, end: digitsEnd, number };
  const numeral = { ...number.numeral, digits: `-${number.numeral.digits}` };
  return { start: end - 1, end: digitsEnd, number: { ...number, numeral } };
}
