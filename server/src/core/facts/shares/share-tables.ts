import { Decimal } from '../../figures/decimal';
import type { Interval } from '../../figures/interval';
import { isBlank } from '../../text/chars';
import type { Span } from '../../text/span';

/** A number in a cell of a table, without sign or unit: those stand in the heading. */
export interface Cell extends Span {
  /** The row's number among the rows given. */
  readonly row: number;
  readonly text: string;
  /** The values it stands for: half a unit of its last digit to either side. */
  readonly interval: Interval;
}

/** A row's amount and share beside the total that heads the table: 65岁以上 146.80 16.94 under 常住人口 866.60. */
export interface TableShare {
  readonly total: Cell;
  readonly part: Cell;
  readonly share: Cell;
}

const NUMBER = /^\d[\d,]*(?:\.\d+)?$/;
const SHARE_HEADING = /^(?:比重|占比|构成|所占比重|占总[^（(%％]{0,8}比重)[（(]?[%％][)）]?$/;

/** The shares of a table that has a column of amounts and one of shares behind it; none if the rows are of another table. */
export function readShareTable(rows: readonly string[]): readonly TableShare[] {
  let heading: readonly RawCell[] = [];
  let column = -1;
  let top = 0;
  // A title may stand above the heading.
  for (; top < Math.min(rows.length, 3) && column < 0; top++) {
    heading = joinSpaced(cellsOf(rows[top]!, top));
    column = heading.findIndex(({ text }) => SHARE_HEADING.test(text));
  }
  if (column < 2 || /[%％]/.test(heading[column - 1]!.text)) return [];
  let total: Cell | null = null;
  const shares: TableShare[] = [];
  for (let i = top; i < rows.length; i++) {
    const cells = cellsOf(rows[i]!, i);
    if (cells.length < 2 || !NUMBER.test(cells[1]!.text) || NUMBER.test(cells[0]!.text)) continue;
    if (cells.slice(1).some(({ text }) => !NUMBER.test(text))) continue;
    const amount = numberOf(cells[column - 1]);
    const share = cells.length === heading.length ? numberOf(cells[column]) : null;
    if (amount === null) continue;
    // The first row of numbers is the whole, and says 100 or no share at all.
    if (total === null) {
      if (share !== null && !new Decimal(share.text.replace(/,/g, '')).eq(100)) return [];
      total = amount;
    } else if (share !== null) shares.push({ total, part: amount, share });
  }
  return shares;
}

interface RawCell extends Span {
  readonly row: number;
  readonly text: string;
}

/** The cells of a row: set apart by bars, tabs or two blanks and more; a single blank is part of a cell. */
function cellsOf(text: string, row: number): RawCell[] {
  const cells: RawCell[] = [];
  let start = -1;
  let end = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x7c;
    const isBar = code === 0x7c || code === 0x09;
    if (!isBar && !isBlank(code)) {
      if (start >= 0 && at - end >= 2) {
        cells.push(cell(text, row, start, end));
        start = at;
      } else if (start < 0) start = at;
      end = at + 1;
    } else if (isBar && start >= 0) {
      cells.push(cell(text, row, start, end));
      start = -1;
    }
  }
  return cells;
}

/** 指   标: a word of two characters is often set apart in a heading. */
function joinSpaced(cells: readonly RawCell[]): RawCell[] {
  const [a, b, ...rest] = cells;
  const isSpaced = a !== undefined && b !== undefined && a.text.length === 1 && b.text.length === 1;
  return isSpaced ? [{ ...a, end: b.end, text: a.text + b.text }, ...rest] : [...cells];
}

function cell(text: string, row: number, start: number, end: number): RawCell {
  return { row, start, end, text: text.slice(start, end).replace(/\s+/g, '') };
}

function numberOf(raw: RawCell | undefined): Cell | null {
  if (raw === undefined || !NUMBER.test(raw.text)) return null;
  const digits = raw.text.replace(/,/g, '');
  const point = digits.indexOf('.');
  const value = new Decimal(digits);
  const half = new Decimal(`0.5e${point < 0 ? 0 : point + 1 - digits.length}`);
  const { row, start, end, text } = raw;
  return { row, start, end, text, interval: { min: value.minus(half), max: value.plus(half), maxOpen: false } };
}
