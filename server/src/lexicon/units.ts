import { areaUnits, volumeUnits } from './units/area-volume';
import { dataUnits } from './units/data';
import { electricityUnits } from './units/electricity';
import { lengthUnits } from './units/length';
import { massUnits, standardCoalUnits } from './units/mass';
import { moneyUnits } from './units/money';
import { ratioUnits } from './units/ratio';
import { scienceUnits } from './units/science';
import { timeUnits } from './units/time';
import { transportUnits } from './units/transport';
import type { UnitEntry } from './units/unit-entry';

export type { Bilingual, Dimension, Factor, Standing, UnitEntry, UnitReading, UnitSource } from './units/unit-entry';
export { unitSources } from './units/sources';

/**
 * Every unit of measurement. Spellings (symbols and aliases) are unique over the list and disjoint from the
 * classifiers; where one begins another (微克, 微克/立方米) the longest match is meant.
 */
export const units: readonly UnitEntry[] = [
  ...lengthUnits,
  ...areaUnits,
  ...volumeUnits,
  ...massUnits,
  ...standardCoalUnits,
  ...timeUnits,
  ...electricityUnits,
  ...dataUnits,
  ...moneyUnits,
  ...ratioUnits,
  ...transportUnits,
  ...scienceUnits,
];

/**
 * Composite units are not listed but built: a unit or classifier, a separator, a unit or classifier (元/吨, 公斤/亩,
 * 人/平方公里, 件/万人, 元每平方米), with a magnitude word allowed before the second.
 */
export const compositeSeparators: readonly string[] = ['/', '／', '每'];

/** A unit that counts doing something to units of land once each: 亩次 is no 亩. Written as a unit and 次. */
export const occasionSuffix = '次';
