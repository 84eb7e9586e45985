import type { IndicatorEntry } from '../../../lexicon/indicators';
import { Memo } from '../../versions/memo';
import type { Reading } from '../../reading';
import { CharSet } from '../../text/char-set';
import { codeAt } from '../../text/chars';
import { claimSubject } from './claim-subject';
import { clauseStart } from '../clause';
import { findIndicator, knownIndicatorEndingAt } from '../known-indicators';
import type { Passage, Statement } from '../passage';
import { isNation } from '../figure/region';

/**
 * A level of a statistical indicator of the whole place, in whatever unit and of whatever year: claims.ts asks when and
 * whether it is a result, which does not matter where values differ by a factor of thousands.
 */
export interface KnownLevel {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly statement: Statement;
  readonly entry: IndicatorEntry;
}

export const knownLevels = new Memo<Passage, readonly KnownLevel[]>((passage) => {
  const found: KnownLevel[] = [];
  for (const statement of passage.statements) {
    const { figure, facts, reference } = statement;
    if (figure.kind !== 'quantity' || figure.numeral === null || figure.unit === null || !statement.isAmount) continue;
    const { kind } = reference.predicate;
    if (facts.measure !== 'level' && facts.measure !== 'count') continue;
    if (kind === 'change' || kind === 'share' || kind === 'comparison' || kind === 'ratio') continue;
    if (isNation(facts.region)) continue;
    const entry = claimSubject(passage, statement)?.entry ?? subjectOfAim(passage, statement) ?? ownName(statement);
    if (entry === null || entry.object === true || entry.kind === 'rate' || entry.kind === 'index') continue;
    if (isPartial(passage, statement)) continue;
    found.push({ passage, reading: passage.reading, statement, entry });
  }
  return found.length === 0 ? NONE : found;
});

const NONE: readonly KnownLevel[] = [];

/** Amounts per head or day, sums of several years, and what is new. */
const PARTIAL = /每|人均|户均|日均|月均|亩均|平均|累计|新增|净增|增量|其中|突破性|第[一二三四]季度|[上下]半年|单[日月]/;

function isPartial({ text }: Passage, { figure, reference, facts }: Statement): boolean {
  if (facts.period !== null && facts.period.includes('-')) return true;
  const floor = Math.max(reference.sentence.start, figure.hedgedStart - 24);
  return (
    PARTIAL.test(text.slice(clauseStart(text, floor, figure.hedgedStart), figure.hedgedStart)) ||
    /^[/／每]/.test(text.slice(figure.end, figure.end + 1))
  );
}

/** 正常年景下粮食产量…, 粮食播种面积稳定在6200万亩以上、年度产量…: the name that was read for the figure, if it is all of a known one. */
function ownName({ facts: { indicator } }: Statement): IndicatorEntry | null {
  if (indicator === null) return null;
  return findIndicator(
    indicator.includes('下') ? indicator.replace(/^[^，。、]{0,8}(?:年景|情况|条件|前提)下/, '') : indicator,
  );
}

/** The last characters of the words that aim. */
const ENDS_AIM = new CharSet('快步正争望力着向朝');

/** 粮食产量加快向100亿斤水平迈进. */
function subjectOfAim({ text }: Passage, { figure, reference }: Statement): IndicatorEntry | null {
  if (!ENDS_AIM.has(codeAt(text, figure.hedgedStart - 1))) return null;
  const floor = Math.max(reference.sentence.start, figure.hedgedStart - 30);
  const clause = text.slice(clauseStart(text, floor, figure.hedgedStart), figure.hedgedStart);
  const aim = /(?:加快|稳步|正|力争|有望|阔步|大步|奋力|努力|朝着|[向朝])+$/.exec(clause);
  if (aim === null || aim.index < 2) return null;
  const end = figure.hedgedStart - aim[0].length;
  const found = knownIndicatorEndingAt(text, end);
  const own = clause.slice(0, aim.index).replace(/^(?:全[省市县区州]|我[省市县区州])?/, '');
  return found !== null && own === found.text ? found.value : null;
}
