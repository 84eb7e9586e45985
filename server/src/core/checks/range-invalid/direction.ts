import { scalePairs } from '../../facts/units/scale-pairs';
import { transitions, type Transition } from '../../facts/change/transition';
import type { Passage } from '../../facts/passage';
import type { Value } from '../../facts/change/values';
import { isBelow } from '../../figures/arithmetic';
import { decimalOf, decimalsOf, isNegative } from '../../figures/decimal';
import type { Figure } from '../../figures/figure';
import { writtenFigure } from '../../figures/written';
import type { Outcome } from '../check';
import type { Fix } from '../finding';

const CODE = 'range/invalid';

/** Words that make 由369位上升到235位 speak of ranks. */
const RANKING = /排[名位行]|位次|名次|座次|百强|千强|\d+强|榜|[位名]列|位居/;
/** Verbs that speak of an amount, which a rank is not. */
const OF_AMOUNTS = /增|减|扩|缩|涨|提高|降低/;
/** Grades, where the better one may have the smaller number. */
const GRADES = new Set(['级', '等', '类', '档', '线', '期', '度', '流', '代', '版', '号', '倍']);

/** 由62%提高到58%: the verb says one way and the values go the other. */
export function addWrongDirections(passage: Passage, found: Outcome[]): void {
  for (const transition of transitions.of(passage)) {
    const { before, after, direction, comparable, plain, verb } = transition;
    if (direction === null || !comparable) continue;
    const verbText = passage.text.slice(verb.start, verb.end);
    const rank = isRank(passage, transition);
    if (rank && OF_AMOUNTS.test(verbText)) continue;
    if (!rank && !speaksOfNumber(transition)) continue;
    if (mayBeNegative(before) || mayBeNegative(after)) continue;
    // A better rank is a smaller number.
    const isUp = (direction === 'up') !== rank;
    const [low, high] = isUp ? [before, after] : [after, before];
    const args = { before: shown(passage, before), after: shown(passage, after), verb: verbText };
    if (isBelow(high.written, low.written) || isLess(high, low)) {
      // 由2.57万元增加到3.52元 is unit/slip's.
      if (scalePairs.of(passage).some(({ second }) => second === after.statement)) continue;
      found.push({
        code: CODE,
        severity: plain || rank ? 'error' : 'warning',
        start: after.start,
        end: after.end,
        message: { key: `${CODE}.direction.${isUp ? 'up' : 'down'}${rank ? '.rank' : ''}`, args },
        related: [
          { start: before.start, end: before.end, message: { key: `${CODE}.before`, args } },
          { ...verb, message: { key: `${CODE}.verb`, args } },
        ],
        fixes: [swap(passage, transition)],
      });
    } else if (isBelow(low.written, high.written)) {
      found.push({ code: CODE, spans: [before, after], message: { key: `${CODE}.directionHolds`, args } });
    }
  }
}

/** 由3天缩短到4天: as written, one number is less than the other by the last digit of both. */
function isLess({ statement: a }: Value, { statement: b }: Value): boolean {
  if (a?.figure.numeral == null || b?.figure.numeral == null) return false;
  if (!isPlainly(a.figure) || !isPlainly(b.figure) || a.figure.unit !== b.figure.unit) return false;
  const [x, y] = [a.figure.numeral, b.figure.numeral];
  return x.magnitude === y.magnitude && decimalsOf(x) === decimalsOf(y) && decimalOf(x).lt(decimalOf(y));
}

function isPlainly({ bound, open, numeralMax }: Figure): boolean {
  return bound === 'exact' && !open && numeralMax === null;
}

function mayBeNegative({ written: { min } }: Value): boolean {
  return min !== null && isNegative(min);
}

function isRank({ text }: Passage, { start, before, after }: Transition): boolean {
  if (before.kind === 'rank' && after.kind === 'rank') return true;
  const unit = before.statement?.figure.unit;
  return (unit === '位' || unit === '名') && RANKING.test(text.slice(Math.max(0, start - 30), start));
}

function speaksOfNumber({ before, plain }: Transition): boolean {
  const figure = before.statement?.figure;
  if (figure?.unit != null && GRADES.has(figure.unit)) return false;
  // 提升 of a time limit makes it shorter.
  const isTime =
    figure?.dimension === 'time' || figure?.dimension === 'calendarTime' || /工作日/.test(figure?.unit ?? '');
  return plain || !isTime;
}

function shown({ text }: Passage, value: Value): string {
  return writtenFigure(text, value);
}

/** The two values change places. */
function swap({ text }: Passage, { before, after }: Transition): Fix {
  const [first, second] = [text.slice(before.start, before.end), text.slice(after.start, after.end)];
  return {
    title: { key: `${CODE}.swap`, args: {} },
    edits: [
      { start: before.start, end: before.end, newText: second },
      { start: after.start, end: after.end, newText: first },
    ],
    safe: false,
  };
}
