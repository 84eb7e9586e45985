import { Memo } from '../../versions/memo';
import { lacksMagnitude } from '../parts/part-amounts';
import { partsIn } from '../parts/parts';
import type { Passage, Statement } from '../passage';
import { scaleSlip } from './scale-slips';
import { transitions, type Transition } from '../change/transition';

/** Two amounts of one thing side by side in a sentence, of which one has the wrong magnitude or unit. */
export interface ScalePair {
  readonly link:
    /** 由2.57万元增加到3.52元. */
    | 'transition'
    /** 突破1万亿元、达1.19亿元. */
    | 'reached'
    /** 新增3000公里、突破1.1公里. */
    | 'added';
  readonly first: Statement;
  /** The one that looks wrong. */
  readonly second: Statement;
}

export const scalePairs = new Memo<Passage, readonly ScalePair[]>((passage) => {
  const found: ScalePair[] = [];
  for (const transition of transitions.of(passage)) {
    const pair = readTransition(passage, transition);
    if (pair !== null) found.push(pair);
  }
  for (const statement of passage.statements) {
    const pair = readReached(passage, statement);
    if (pair !== null) found.push(pair);
  }
  for (const { link, whole, parts } of partsIn.of(passage)) {
    if (link !== 'added' || !lacksMagnitude(whole, parts[0])) continue;
    found.push({ link, first: parts[0].statement, second: whole.statement });
  }
  return found.length === 0 ? NONE : found;
});

const NONE: readonly ScalePair[] = [];

function readTransition(passage: Passage, { before, after, direction }: Transition): ScalePair | null {
  const [from, to] = [before.statement, after.statement];
  if (from === null || to === null || from.figure.kind !== 'quantity' || to.figure.kind !== 'quantity') return null;
  if (from.figure.numeral === null || to.figure.numeral === null) return null;
  const [a, b] = [valueOf(from), valueOf(to)];
  const isContrary = direction !== null && isSameUnit(from, to) && (direction === 'up' ? b < a : a < b);
  if (!(isContrary && makesUp(a, b)) && !isSlip(passage, from, to)) return null;
  // 从3个增加到3.5万个: that much can happen.
  if (b > a && from.figure.numeral.magnitude === 0 && a < 100) return null;
  return { link: 'transition', first: from, second: to };
}

function isSameUnit({ figure: a }: Statement, { figure: b }: Statement): boolean {
  return a.unit === b.unit && a.numeral!.magnitude !== b.numeral!.magnitude;
}

/** Whether 万 or 亿 makes up for a change against its verb: 从1.38亿件增加到5.66万件. */
function makesUp(a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  return [1e4, 1e8].some((factor) => low * factor >= high && low * factor <= high * 20);
}

function valueOf({ figure }: Statement): number {
  return Number(`${figure.numeral!.digits}e${figure.numeral!.magnitude}`);
}

const PASSED = /(?:突破|首破|跨越|跨过|迈上|迈过|跃上|超过?|站上|闯过|越过)(?:了)?[^，。；\d]{0,2}$/;
const REACHES =
  /^(?:大关|关口|台阶|门槛)?[、，,（(]\s*(?:现|已|首次|历史性)?(?:达到?|为|升至|增至|增加到|增长到|增长至)\s*$/;

/** 突破1万亿元、达1.19亿元. */
function readReached(passage: Passage, second: Statement): ScalePair | null {
  const { text, statements } = passage;
  const first = statements[second.index - 1];
  if (first?.figure.bound !== 'atLeast') return null;
  if (second.figure.kind !== 'quantity' || first.figure.kind !== 'quantity') return null;
  if (!PASSED.test(text.slice(Math.max(0, first.figure.start - 8), first.figure.start))) return null;
  if (!REACHES.test(text.slice(first.figure.hedgedEnd, second.figure.start))) return null;
  return isSlip(passage, first, second) ? { link: 'reached', first, second } : null;
}

/** What grows from one number to the other may well double or treble. */
const GROWTH = 3;

function isSlip({ text }: Passage, a: Statement, b: Statement): boolean {
  const { sentence } = b.reference;
  return (
    a.figure.numeralMax === null &&
    b.figure.numeralMax === null &&
    scaleSlip(a.figure, b.figure, text.slice(sentence.start, sentence.end), GROWTH) !== null
  );
}
