import type { Bilingual, UnitSource } from './unit-entry';

/** The documents that define or regulate the units. */
export const unitSources: Readonly<Record<UnitSource, Bilingual>> = {
  order1984: {
    zh: '国务院《关于在我国统一实行法定计量单位的命令》（1984年）及所附《中华人民共和国法定计量单位》',
    en: 'State Council, Order on the Uniform Use of Statutory Units of Measurement (1984), with its table of units',
  },
  land1990: {
    zh: '国家技术监督局、国家土地管理局、农业部《关于改革全国土地面积计量单位的通知》（1990年）',
    en: 'Bureau of Technical Supervision, Land Administration and Ministry of Agriculture, Notice on Units of Land Area (1990)',
  },
  gb3100: { zh: 'GB 3100—1993《国际单位制及其应用》', en: 'GB 3100-1993, SI units and their use' },
  gb3101: {
    zh: 'GB 3101—1993《有关量、单位和符号的一般原则》',
    en: 'GB 3101-1993, General principles concerning quantities, units and symbols',
  },
  gbt2589: {
    zh: 'GB/T 2589—2020《综合能耗计算通则》',
    en: 'GB/T 2589-2020, General rules for calculation of the comprehensive energy consumption',
  },
  rmb: {
    zh: '《中华人民共和国人民币管理条例》',
    en: 'Regulations of the People’s Republic of China on the Administration of Renminbi',
  },
  tonnage1969: {
    zh: '《1969年国际船舶吨位丈量公约》',
    en: 'International Convention on Tonnage Measurement of Ships, 1969',
  },
  yardPound1959: {
    zh: '1959年国际码磅协议',
    en: 'International yard and pound agreement, 1959',
  },
};
