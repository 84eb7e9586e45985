import type { Figure, Measure } from '../../figures/figure';
import { CharSet } from '../../text/char-set';
import { isDuration } from './indicator';
import type { Reference } from './indicator';

const SHARE_NAMES = /(?:占比|比重|比例|比率|份额|占[^，。]*)$/;
const GROWTH_NAMES = /(?:增速|涨幅|增幅|降幅|跌幅|升幅|增长率|涨跌幅)$/;
/** The last characters of either, but of 占…. */
const MAY_END_NAME = new CharSet('比重例率额速幅');

/** What kind of statement a figure makes. */
export function measureOf(figure: Figure, reference: Reference): Measure {
  if (figure.kind === 'date') return 'other';
  const name = reference.indicator ?? '';
  const { kind } = reference.predicate;
  // How far it is from another place's is neither its level nor its change.
  if (kind === 'comparison' && figure.kind !== 'quantity') return 'other';
  switch (figure.kind) {
    case 'points':
      return 'change';
    case 'multiple':
      return kind === 'ratio' || kind === 'attain' ? 'other' : 'change';
    case 'percent':
      if (kind === 'change' || reference.reduces) return 'change';
      if (kind === 'share') return 'share';
      if (!MAY_END_NAME.has(name.charCodeAt(name.length - 1)) && !name.includes('占')) return 'level';
      if (GROWTH_NAMES.test(name) && !/自然增长率$/.test(name)) return 'change';
      return SHARE_NAMES.test(name) ? 'share' : 'level';
    default:
      return measureOfQuantity(figure, reference);
  }
}

function measureOfQuantity(figure: Figure, reference: Reference): Measure {
  if (isDuration(figure)) return isAverageDuration(reference) ? 'level' : 'duration';
  const { kind, verb } = reference.predicate;
  if (figure.unit === '成' || figure.fraction !== null) {
    return kind === 'change' || reference.reduces ? 'change' : kind === 'none' || kind === 'share' ? 'share' : 'level';
  }
  if (figure.unit === null) return kind === 'change' ? 'change' : 'count';
  if (figure.dimension === 'age') return 'other';
  const counts = figure.classified || figure.dimension === 'count';
  // 经营主体净增231万户 counts the new ones; 产量增加74亿斤 says by how much.
  if (kind === 'change') return counts && verb.startsWith('净增') ? 'count' : 'change';
  if (counts) return 'count';
  return reference.reduces ? 'change' : 'level';
}

/** 平均受教育年限从13.5年提高到14年: a time that is itself the level measured. */
function isAverageDuration(reference: Reference): boolean {
  return /(?:年限|.{2}时间|寿命|时长|天数|周期|时限)$/.test(reference.indicator ?? '');
}
