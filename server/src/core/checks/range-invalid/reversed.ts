import type { Passage } from '../../facts/passage';
import { decimalOf } from '../../figures/decimal';
import type { Figure } from '../../figures/figure';
import { writtenFigure } from '../../figures/written';
import type { Outcome } from '../check';

const CODE = 'range/invalid';

/** Numbers of things, not amounts of them: 12-3号楼. */
const LABELS = new Set([
  '号',
  '期',
  '段',
  '组',
  '班',
  '栋',
  '幢',
  '届',
  '楼',
  '路',
  '级',
  '度',
  '比',
  '强',
  '线',
  '室',
  '局',
]);
/** What may stand between the two numbers. */
const DASH = /[-－–—~～〜至到]+/;
/** 从5.5%到5%, 由80到60家: from one number to the next, which may be less. */
const MOVES = /[从由自][^，。；：]{0,12}$/;

/** 5.5%—5%: a range whose first number is the greater. */
export function addReversedRanges({ text, figures }: Passage, found: Outcome[]): void {
  for (const figure of figures) {
    if (figure.numeralMax === null || !isReversed(figure)) continue;
    // 海拔3000-800米: heights are told from above.
    if (/海拔|高程|气温|水位/.test(text.slice(Math.max(0, figure.start - 10), figure.start))) continue;
    const corrected = swapped(text, figure);
    if (corrected === null) continue;
    const written = writtenFigure(text, figure);
    found.push({
      code: CODE,
      severity: figure.kind === 'percent' || figure.dimension !== null ? 'error' : 'warning',
      start: figure.start,
      end: figure.end,
      message: { key: `${CODE}.reversed`, args: { text: written, expected: corrected } },
      related: [],
      fixes: [
        {
          title: { key: `${CODE}.fix`, args: { text: corrected } },
          edits: [{ start: figure.start, end: figure.end, newText: corrected }],
          safe: false,
        },
      ],
    });
  }
}

function isReversed({ kind, numeral, numeralMax, unit, dimension }: Figure): boolean {
  if (numeral === null || numeralMax === null || kind === 'date') return false;
  if (unit === null || LABELS.has(unit) || dimension === 'time' || dimension === 'calendarTime') return false;
  if (numeral.digits.startsWith('-') || numeral.script !== numeralMax.script) return false;
  // 3-5万人: the magnitude is said once for both.
  const shared = numeral.magnitude === 0 && numeralMax.magnitude > 0 && Number(numeral.digits) < 100;
  const first = shared ? { ...numeral, magnitude: numeralMax.magnitude } : numeral;
  return decimalOf(first).gt(decimalOf(numeralMax));
}

/** The range the right way round; null where its numbers are no range. */
function swapped(text: string, { start, end, unit }: Figure): string | null {
  const written = text.slice(start, end);
  const dash = DASH.exec(written);
  if (dash === null || (/[至到]/.test(dash[0]) && MOVES.test(text.slice(Math.max(0, start - 14), start)))) return null;
  const [first, second] = [written.slice(0, dash.index), written.slice(dash.index + dash[0].length)];
  // 2-1个: the unit stands behind both.
  if (unit !== null && first.trimEnd().endsWith(unit)) return second + dash[0] + first;
  const number = /^[\d.,０-９]+/.exec(second)?.[0] ?? second;
  return number + dash[0] + first + second.slice(number.length);
}
