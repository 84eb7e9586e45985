import { Decimal, decimalOf, decimalsOf } from '../../figures/decimal';
import { coarseIntervalOf, type Interval } from '../../figures/interval';
import { inBase } from '../../figures/conversion';
import { Memo } from '../../versions/memo';
import { measured, type Measured } from '../amounts';
import type { Passage, Statement } from '../passage';

/** What wholes and parts have in common as amounts. */

/** Levels and counts that parts may be; null for changes, amounts per head, damaged and other figures. */
export function partAmount(passage: Passage, statement: Statement | undefined): Measured | null {
  if (statement?.figure.kind !== 'quantity') return null;
  const known = amounts.of(passage);
  const found = known[statement.index];
  return found === undefined ? (known[statement.index] = readAmount(passage, statement)) : found;
}

/** By the statements' numbers, as far as they were asked for. */
const amounts = new Memo<Passage, (Measured | null | undefined)[]>(() => []);

function readAmount(passage: Passage, statement: Statement): Measured | null {
  const { figure, reference } = statement;
  if (figure.numeralMax !== null) return null;
  const { kind } = reference.predicate;
  // 净增 is the level of what is new; 比上年增加, 增长 say by how much another number changed.
  // 由38项指标组成 is no earlier level.
  const isMadeOf = kind === 'departure' && MADE_OF.test(passage.text.slice(figure.end, figure.end + 12));
  if ((kind === 'departure' && !isMadeOf) || kind === 'comparison' || kind === 'share' || kind === 'ratio') return null;
  const lead = passage.text.slice(Math.max(reference.sentence.start, figure.hedgedStart - 14), figure.hedgedStart);
  if (kind === 'change' && !NEW.test(lead)) return null;
  if (PER_HEAD.test(lead) || (kind === 'change' && COMPARED.test(lead))) return null;
  if (PER_UNIT.test(passage.text.slice(figure.end, figure.end + 4))) return null;
  return measured(passage, statement);
}

/** 新增3家 counts, and 改造提升24个 is no rise of anything. */
const NEW = /净增加?$|(?<![多少])新增加?$|(?:改造|整治|新建|治理|完善|建设|规范|优化)提升$/;
const PER_HEAD = /(?:(?:每|人均|户均|[日月年亩]均|平均)[^，。；、]*|单产|增速|第|前|排名|[比较][^，。；、]{1,6})$/;
const COMPARED = /(?:比|较|同比)[^，。；、]{1,8}(?:增加|减少|净增|多|少)/;
const MADE_OF = /^[^，,。；;、\d]{0,6}(?:组成|构成)/;
/** 6元/人; 预算数6万元的40.4%, of which something else is told. */
const PER_UNIT = /^(?:[/／每]|的\s*\d)/;

/** Whether two amounts can be added up: one base unit, or things counted by several classifiers (水库7座、水池993个). */
export function isSameKind(a: Measured, b: Measured): boolean {
  return a.base === b.base || (isThing(a) && isThing(b));
}

/** Classifiers of places and things that a total counts as 个 or 项. Others tell what is counted: 12条产业链 are no part of 793个项目. */
const THINGS = new Set(['个', '座', '处', '家', '所', '项', '件', '枚', '间', '栋', '幢']);
const GENERAL = new Set(['个', '项', '处', '件']);

function isThing({ statement: { figure } }: Measured): boolean {
  return figure.classified && figure.unit !== null && THINGS.has(figure.unit);
}

/** Whether the whole may count parts that are counted by other classifiers. */
export function countsAll(whole: Measured, parts: readonly Measured[]): boolean {
  if (parts.every(({ base }) => base === whole.base)) return true;
  const { unit } = whole.statement.figure;
  const isShared = parts.some(({ base }) => base === whole.base);
  return unit !== null && (GENERAL.has(unit) || isShared) && parts.every((part) => isSameKind(whole, part));
}

/** Values in base units. */
export interface WholeAndParts {
  readonly whole: Interval;
  readonly parts: readonly Interval[];
}

/**
 * The values of a whole and its parts for adding up. Zeros at the end of a number are taken at their word where another part
 * is written as fine as the whole (82 = 30 + 42 + 10), and as rounding where only the whole, or only the parts, are round.
 */
export function intervalsOf({ text }: Passage, whole: Measured, parts: readonly Measured[]): WholeAndParts {
  const wholeStep = stepOf(whole);
  const finest = parts.reduce((step, part) => (stepOf(part).lt(step) ? stepOf(part) : step), stepOf(parts[0]!));
  return {
    whole: read(text, whole, wholeStep.gt(finest)),
    parts: parts.map((part) => read(text, part, finest.gt(wholeStep))),
  };
}

/** The same with all numbers at their word. */
export function asWritten({ text }: Passage, whole: Measured, parts: readonly Measured[]): WholeAndParts {
  return { whole: read(text, whole, false), parts: parts.map((part) => read(text, part, false)) };
}

function read(text: string, { statement }: Measured, coarse: boolean): Interval {
  const interval = coarse ? coarseIntervalOf(statement.figure) : statement.interval;
  const { sentence } = statement.reference;
  return inBase(interval!, statement.figure.unit, text.slice(sentence.start, sentence.end)).interval;
}

/** The place value of the last digit that is not zero, in the figure's unit. */
function stepOf({ statement: { figure } }: Measured): Decimal {
  const numeral = figure.numeral;
  if (numeral === null || decimalOf(numeral).eq(0)) return new Decimal(0);
  const decimals = decimalsOf(numeral);
  const zeros = decimals > 0 ? 0 : /0*$/.exec(numeral.digits)![0].length;
  return new Decimal(`1e${numeral.magnitude - decimals + zeros}`);
}

/** How many times a total has to be less than what is new in it for 万 or 亿 to be what is missing. */
const MUCH = 100;

/** 新增3000公里、突破1.1公里: a whole that would be more than its part with 万 or 亿 behind its number. */
export function lacksMagnitude(whole: Measured, part: Measured): boolean {
  const { max } = whole.interval.max === null ? { max: whole.interval.min } : whole.interval;
  const { min } = part.interval;
  if (max === null || min === null || min.lt(max.times(MUCH))) return false;
  return [4, 8].some((power) => max.times(`1e${power}`).gte(min) && max.times(`1e${power}`).lt(min.times(1000)));
}
