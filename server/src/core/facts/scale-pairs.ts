import { Memo } from '../layout/memo';
import { lacksMagnitude } from './part-amounts';
import { partsIn } from './parts';
import type { Passage, Statement } from './passage';
import { scaleSlip } from './scale-slips';

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
  readonly second: Statement;
  /** Which of the two looks wrong. */
  readonly wrong: 'first' | 'second';
}

export const scalePairs = new Memo<Passage, readonly ScalePair[]>((passage) => {
  const { statements } = passage;
  const found: ScalePair[] = [];
  for (const statement of statements) {
    if (statement.figure.kind !== 'quantity') continue;
    const pair = readTransition(passage, statement) ?? readReached(passage, statement);
    if (pair !== null) found.push(pair);
  }
  if (statements.length > 1) {
    for (const { link, whole, parts } of partsIn.of(passage)) {
      if (link !== 'added' || !lacksMagnitude(whole, parts[0])) continue;
      found.push({ link, first: parts[0].statement, second: whole.statement, wrong: 'second' });
    }
  }
  return found.length === 0 ? NONE : found;
});

const NONE: readonly ScalePair[] = [];

function readTransition(passage: Passage, to: Statement): ScalePair | null {
  const { kind, direction } = to.reference.predicate;
  if (kind !== 'arrival' && kind !== 'attain') return null;
  const from = departureOf(passage, to);
  if (from === null) return null;
  const [a, b] = [valueOf(from), valueOf(to)];
  const isContrary = direction !== null && isSameUnit(from, to) && (direction === 'up' ? b < a : a < b);
  if (!(isContrary && makesUp(a, b)) && !isSlip(passage, from, to)) return null;
  // 从3个增加到3.5万个: that much can happen.
  if (b > a && from.figure.numeral!.magnitude === 0 && a < 100) return null;
  if (kind === 'attain' && direction !== null) return null;
  return { link: 'transition', first: from, second: to, wrong: 'second' };
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

/** The earlier level of a transition, dates and numbers of years between the two left out. */
function departureOf({ text, statements }: Passage, { index, reference, figure }: Statement): Statement | null {
  for (let i = index - 1; i >= 0 && index - i <= 4; i--) {
    const before = statements[i]!;
    if (before.figure.start < reference.sentence.start) return null;
    if (before.figure.kind === 'date' || before.facts.measure === 'duration') continue;
    if (before.figure.kind !== 'quantity' || before.reference.predicate.kind !== 'departure') return null;
    // 分别由…、…增加到…、…: the levels belong to each other by place.
    return /[、;；]/.test(text.slice(before.figure.hedgedEnd, figure.hedgedStart)) ? null : before;
  }
  return null;
}

const PASSED = /(?:突破|首破|跨越|跨过|迈上|迈过|跃上|超过?|站上|闯过|越过)(?:了)?[^，。；\d]{0,2}$/;
const REACHES =
  /^(?:大关|关口|台阶|门槛)?[、，,（(]\s*(?:现|已|首次|历史性)?(?:达到?|为|升至|增至|增加到|增长到|增长至)\s*$/;

/** 突破1万亿元、达1.19亿元. */
function readReached(passage: Passage, second: Statement): ScalePair | null {
  const { text, statements } = passage;
  const first = statements[second.index - 1];
  if (first === undefined || first.figure.kind !== 'quantity' || first.figure.bound !== 'atLeast') return null;
  if (!PASSED.test(text.slice(Math.max(0, first.figure.start - 8), first.figure.start))) return null;
  if (!REACHES.test(text.slice(first.figure.hedgedEnd, second.figure.start))) return null;
  return isSlip(passage, first, second) ? { link: 'reached', first, second, wrong: 'second' } : null;
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
