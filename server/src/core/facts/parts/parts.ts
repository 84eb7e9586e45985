import { Memo } from '../../versions/memo';
import type { Measured } from '../amounts';
import { partsBehind } from './parts-behind';
import { partsBefore } from './parts-before';
import { partsByYear } from './parts-by-year';
import { partsOfStock } from './parts-of-stock';
import { officialParts } from './partitions';
import type { Passage, Statement } from '../passage';

/** How the text ties parts to their whole. */
export type PartsLink =
  /** 项目120个，其中超亿元项目40个: some of it, unless `complete`. */
  | 'among'
  /** 21个指标，包括13个预期性指标、8个约束性指标. */
  | 'comprising'
  /** 人大建议395件、政协提案495件，合计890件. */
  | 'total'
  /** A statistic with the branches that it is officially made of. */
  | 'official'
  /** 问题86项，已整改82项. */
  | 'done'
  /** 新增62家，总数186家. */
  | 'added';

/** A whole and some or all of its parts: amounts of one kind. All are levels, no changes. */
export interface Parts {
  readonly link: PartsLink;
  readonly whole: Measured;
  /** Amounts joined with the whole (A 10个、B 20个，其中…): the parts may be parts of them all together. */
  readonly besides: readonly Measured[];
  readonly parts: readonly [Measured, ...Measured[]];
  /**
   * Where the parts may begin, by their number: the text does not say how far back a total reaches (竣工9项，办理A 5件、B 3件，
   * 合计8件). Always holds 0.
   */
  readonly starts: readonly number[];
  /** Whether nothing can belong to two of the parts. */
  readonly disjoint: boolean;
  /** Whether nothing of the whole is left out. */
  readonly complete: boolean;
}

/** Every whole of a passage that is told with parts. */
export const partsIn = new Memo<Passage, readonly Parts[]>((passage) => {
  if (!hasTwoAmounts(passage.statements)) return NONE;
  const found = [
    ...partsBehind(passage),
    ...partsBefore(passage),
    ...partsByYear(passage),
    ...partsOfStock(passage),
    ...officialParts(passage),
  ];
  return found.length === 0 ? NONE : found;
});

const NONE: readonly Parts[] = [];

function hasTwoAmounts(statements: readonly Statement[]): boolean {
  let amounts = 0;
  for (const { figure } of statements) if (figure.kind === 'quantity' && ++amounts === 2) return true;
  return false;
}
