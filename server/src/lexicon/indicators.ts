import { agricultureIndicators } from './indicators/agriculture';
import { consumptionIndicators } from './indicators/consumption';
import { economyIndicators } from './indicators/economy';
import { educationIndicators } from './indicators/education';
import { employmentIndicators } from './indicators/employment';
import { energyIndicators } from './indicators/energy';
import { environmentIndicators } from './indicators/environment';
import { financeIndicators } from './indicators/finance';
import { incomeIndicators } from './indicators/income';
import { industryIndicators } from './indicators/industry';
import { investmentIndicators } from './indicators/investment';
import { populationIndicators } from './indicators/population';
import { pricesIndicators } from './indicators/prices';
import { safetyIndicators } from './indicators/safety';
import { scienceIndicators } from './indicators/science';
import { socialIndicators } from './indicators/social';
import { tourismIndicators } from './indicators/tourism';
import { tradeIndicators } from './indicators/trade';
import { transportIndicators } from './indicators/transport';
import { urbanIndicators } from './indicators/urban';
import type { IndicatorEntry } from './indicators/indicator-entry';

export type { IndicatorEntry, IndicatorKind, IndicatorUnit, Theme } from './indicators/indicator-entry';

/**
 * Statistical indicators by their official names. Aliases are strict synonyms, since two figures of one indicator can
 * be declared contradictory; no spelling belongs to two entries. Where names differ by level of government or by what
 * is included (财政收入, 财政总收入, 一般公共预算收入) they are entries of their own.
 */
export const indicators: readonly IndicatorEntry[] = [
  ...economyIndicators,
  ...industryIndicators,
  ...investmentIndicators,
  ...consumptionIndicators,
  ...tradeIndicators,
  ...financeIndicators,
  ...pricesIndicators,
  ...incomeIndicators,
  ...populationIndicators,
  ...employmentIndicators,
  ...socialIndicators,
  ...educationIndicators,
  ...tourismIndicators,
  ...scienceIndicators,
  ...agricultureIndicators,
  ...transportIndicators,
  ...energyIndicators,
  ...environmentIndicators,
  ...urbanIndicators,
  ...safetyIndicators,
];
