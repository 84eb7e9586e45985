import type { SloganEntry } from './slogan-entry';
import { developmentSlogans } from './slogans/development';
import { educationSlogans } from './slogans/education';
import { environmentSlogans } from './slogans/environment';
import { farmingAndLandSlogans } from './slogans/farming-and-land';
import { healthAndPopulationSlogans } from './slogans/health-and-population';
import { industrySlogans } from './slogans/industry';
import { localGovernanceSlogans } from './slogans/local-governance';
import { macroEconomySlogans } from './slogans/macro-economy';
import { newEraSlogans } from './slogans/new-era';
import { partyBuildingSlogans } from './slogans/party-building';
import { partyDisciplineSlogans } from './slogans/party-discipline';
import { povertyReliefSlogans } from './slogans/poverty-relief';
import { principleSlogans } from './slogans/principles';
import { easternProvinceSlogans } from './slogans/provinces-eastern';
import { jingJinJiSlogans } from './slogans/provinces-jing-jin-ji';
import { northernProvinceSlogans } from './slogans/provinces-northern';
import { southernProvinceSlogans } from './slogans/provinces-southern';
import { zhejiangSlogans } from './slogans/provinces-zhejiang';
import { publicServiceSlogans } from './slogans/public-services';
import { territorySlogans } from './slogans/territory';

/**
 * Built-in glossary of formulas. An entry is here only when its parts, source and year are all known;
 * a formula without a source is left out, however common.
 */
export const sloganEntries: readonly SloganEntry[] = [
  ...principleSlogans,
  ...newEraSlogans,
  ...partyBuildingSlogans,
  ...partyDisciplineSlogans,
  ...macroEconomySlogans,
  ...developmentSlogans,
  ...industrySlogans,
  ...farmingAndLandSlogans,
  ...povertyReliefSlogans,
  ...environmentSlogans,
  ...publicServiceSlogans,
  ...localGovernanceSlogans,
  ...educationSlogans,
  ...healthAndPopulationSlogans,
  ...territorySlogans,
  ...jingJinJiSlogans,
  ...northernProvinceSlogans,
  ...zhejiangSlogans,
  ...easternProvinceSlogans,
  ...southernProvinceSlogans,
];
