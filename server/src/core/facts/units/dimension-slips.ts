import type { Dimension } from '../../../lexicon/units';
import { CharSet } from '../../text/char-set';
import { claimSubject } from '../claims/claim-subject';
import { dimensionOf } from '../known-indicators';
import type { Passage, Statement } from '../passage';
import { mayNameEndIn, nameEndingAt } from '../rates';

/** What a name measures by its last words, whatever stands before them. */
const NAMES: readonly { readonly name: RegExp; readonly dimension: Dimension; readonly not: ReadonlySet<Dimension> }[] =
  [
    { name: /面积$/, dimension: 'area', not: new Set(['length', 'mass', 'volume', 'power', 'energy']) },
    {
      name: /(?:里程|全长|总长度?)$/,
      dimension: 'length',
      not: new Set(['area', 'mass', 'volume', 'power', 'energy']),
    },
    {
      name: /(?:公路|铁路|高铁|地铁|管网|管道|绿道|输电线路|光缆|堤防)$/,
      dimension: 'length',
      not: new Set(['area', 'mass', 'volume']),
    },
    {
      name: /(?:高标准农田|耕地|基本农田|林地|草地|草原|湿地|果园|茶园)$/,
      dimension: 'area',
      not: new Set(['length', 'mass', 'volume']),
    },
    { name: /装机(?:容量|规模|总?量)?$/, dimension: 'power', not: new Set(['energy', 'mass', 'length', 'area']) },
    {
      name: /(?:发电量|用电量|供电量|售电量|上网电量|外送电量|交易电量)$/,
      dimension: 'energy',
      not: new Set(['power', 'mass', 'length', 'area']),
    },
    { name: /(?:产量|总产)$/, dimension: 'mass', not: new Set(['area', 'length']) },
  ];

/** The last characters of all of them. */
const LAST = new CharSet('积程长度路铁网道缆防田地原园机量模产');

/** Dimensions that no statistic of another one is ever told in. */
const PHYSICAL: ReadonlySet<Dimension> = new Set(['length', 'area', 'volume', 'mass', 'power', 'energy', 'money']);
/** Surfaces of roads are told in 平方米, and land along them in 亩. */
const SURFACE = /^(?:平方米|平米|平方|㎡|m²)$/;

/** A figure whose unit cannot measure what it is said to measure: 水土流失面积3.55万公里, 高铁里程3411平方公里. */
export interface DimensionSlip {
  readonly statement: Statement;
  readonly name: string;
  /** What the name measures. */
  readonly expected: Dimension;
}

export function dimensionSlip(passage: Passage, statement: Statement): DimensionSlip | null {
  const { figure, reference, facts } = statement;
  const { dimension } = figure;
  if (figure.kind !== 'quantity' || dimension === null || !PHYSICAL.has(dimension) || facts.measure !== 'level')
    return null;
  const { kind, start } = reference.predicate;
  if (kind !== 'none' && kind !== 'attain' && kind !== 'arrival' && kind !== 'departure') return null;
  if (mayNameEndIn(LAST, passage.text, start)) {
    const words = nameEndingAt(passage.text, start);
    const found = contradicted(words, dimension);
    if (found !== undefined) {
      // What stands behind may be what is measured: 公路沿线20万亩林地.
      const behind = passage.text.slice(figure.hedgedEnd, figure.hedgedEnd + 1);
      const named = behind === '' || /[，,。；;、：:（()）！]/.test(behind);
      if (!named || (SURFACE.test(figure.unit ?? '') && found.dimension === 'length')) return null;
      return { statement, name: words, expected: found.dimension };
    }
  }
  if (reference.inherited || kind === 'departure') return null;
  const subject = claimSubject(passage, statement);
  const expected =
    subject === null || subject.entry.object === true || subject.growth ? null : dimensionOf(subject.entry);
  if (
    subject === null ||
    expected === null ||
    expected === dimension ||
    !isOwn(nameEndingAt(passage.text, start), subject.entry.name, subject.entry.aliases)
  )
    return null;
  return { statement, name: subject.entry.name, expected };
}

/** What a name measures, if it is not what a figure measures. */
function contradicted(words: string, dimension: Dimension): (typeof NAMES)[number] | undefined {
  return NAMES.find(({ name, not }) => not.has(dimension) && name.test(words));
}

/** Whether the words directly before the figure end in the statistic's name. */
function isOwn(words: string, name: string, aliases: readonly string[]): boolean {
  return [name, ...aliases].some((spelling) => words.endsWith(spelling));
}
