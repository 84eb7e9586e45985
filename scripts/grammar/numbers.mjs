// How numbers, figures and dates are written: the expressions of the grammar that mirror server/src/core/tokens and
// core/figures as far as one line and no segmenter allow.
import { characterClass, trieRegex } from './trie-regex.mjs';

/** @typedef {import('./word-lists.mjs').Words} Words */

/** Blanks that may stand inside a figure: `41 亿元`. */
export const BLANK = '[ \\t\u3000]*+';
const DIGIT = '[0-9０-９]';
/** 12,345.6; possessive, so that no shorter number is tried when what follows does not fit. */
export const ARABIC = `(?>${DIGIT}++(?:,[0-9]{3}(?![0-9]))*+(?:[.．]${DIGIT}++)?+)`;
const DASH = '[-－–—~～〜至到]';
const ONES = '一二两三四五六七八九';
/** Characters of Chinese numerals: behind one of them nothing begins a number of its own. */
export const NUMERALS = `〇零${ONES}十百千万亿`;

/** What digits may not stand behind, or they are the rest of a code, an ordinal or a clock time: C9, 第3, 16:20, 1+3. */
const NOT_IN_CODE = `(?<![A-Za-z0-9０-９+＋:∶/@_·•#=×^第之])`;
/** The same for Chinese numerals: 第三, 初二, 几十, 上百. */
const NOT_IN_NUMERAL = `(?<![${NUMERALS}0-9０-９第之初届数几上成])`;

/**
 * @param {Words} words
 * @returns the parts that figures are put together from
 */
export function numberParts(words) {
  const magnitude = magnitudeOf(words);
  const open = characterClass([...words.openMarks]);
  // A Latin symbol ends where no letter follows: 5m, not 5mm.
  const latin = (word) => (/[A-Za-z]$/.test(word) ? '(?![A-Za-z])' : '');
  const arabicUnit = trieRegex(words.arabicUnits, latin);
  const composite = `(?:(?:[/／]|每)${magnitude}?+${arabicUnit})?+`;
  const chineseUnit = `${trieRegex(words.chineseUnits)}${composite}`;
  return {
    magnitude,
    open,
    arabicUnit: `(?>${arabicUnit}${composite})`,
    chineseUnit: `(?>${chineseUnit})`,
    hedgeBefore: hedgeBefore(words, open),
    hedgeStarts: [...new Set(words.hedgesBefore.map((word) => word[0]))].join(''),
    hedgeAfter: hedgeAfter(words),
  };
}

/** One magnitude character that does not begin a unit: the 千 of 3千户, not that of 3千瓦. */
function magnitudeOf({ magnitudes, arabicUnits }) {
  const rests = new Map([...magnitudes].map((char) => [char, []]));
  for (const unit of arabicUnits) rests.get(unit[0])?.push(unit.slice(1));
  const alternatives = [...rests]
    .filter(([, rest]) => rest.length > 0)
    .map(([char, rest]) => `${char}(?!${trieRegex(rest)})`);
  const plain = [...rests].filter(([, rest]) => rest.length === 0).map(([char]) => char);
  return `(?:${[characterClass(plain), ...alternatives].join('|')})`;
}

/** 约, 不低于 …; 近 before a time means "the last" (近3年). */
function hedgeBefore({ hedgesBefore, timeUnits }, open) {
  const time = `(?!${BLANK}(?:${DIGIT}++|[${ONES}十百]++)${open}?${BLANK}${trieRegex(timeUnits)})`;
  return trieRegex(hedgesBefore, (word) => (word === '近' ? time : ''));
}

/** 以上, 左右 …; 多 only after some units, and not where it begins another word (5元多功能卡). */
function hedgeAfter({ hedgesAfter, hedgesAfterUnits }) {
  const limited = hedgesAfterUnits.map(
    ({ text, units }) => `(?<=${units.join('|')})${text}${text === '多' ? '(?![功种元样个项方次边民层余])' : ''}`,
  );
  return `(?:${trieRegex(hedgesAfter)}|${limited.join('|')})`;
}

/** 2025年, 2025年1月8日, 1月8日至10日, 1—11月, 二〇二六年. 3年 is a duration and no date. */
export function dates() {
  const year = '(?:19|20|１９|２０)[0-9０-９]{2}';
  const month = '(?:1[0-2]|0?[1-9]|１[０-２]|[１-９])';
  const day = '(?:[12][0-9]|3[01]|0?[1-9]|[１-３]?[０-９])';
  const range = `${BLANK}${DASH}${BLANK}`;
  const dayPart = `(?:${BLANK}${day}${BLANK}[日号](?:${range}${day}${BLANK}日)?)?`;
  const monthPart = `${month}${BLANK}月(?!${BLANK}${DIGIT}+[.．])${dayPart}`;
  const yearPart = `${year}${BLANK}年(?![级代制期])`;
  const chineseYear = `[二一][〇○零一二三四五六七八九]{3}年`;
  const chineseDay = `[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号]|份)`;
  const date = `(?:${yearPart}(?:${BLANK}${monthPart})?|${monthPart})`;
  return [
    `(?=${DIGIT})${NOT_IN_CODE}(?<![.．])(?:${date}(?:${range}${date})?|${year}${range}${yearPart}|${month}${range}${month}${BLANK}月)`,
    `(?=[${ONES}十])${NOT_IN_NUMERAL}(?:${chineseYear}(?:${chineseDay})?|${chineseDay})`,
  ];
}

/**
 * A figure with the hedges around it, which are hedges only there; `captures` says what each group is.
 * @param {ReturnType<typeof numberParts>} parts
 * @returns {{ match: string, captures: ('hedge' | 'figure' | 'unit')[] }[]}
 */
export function figures(parts) {
  return [fraction(parts), arabicFigure(parts), chineseFigure(parts)];
}

/**
 * A hedge or nothing. First a look at the character, since this is tried at each one of a text: `starts` are those of
 * the number. 翻 stands between a hedge and its number in 接近翻一番.
 */
const prefix = ({ hedgeBefore, hedgeStarts }, starts) =>
  `(?=[${starts}${hedgeStarts}])(?:(${hedgeBefore})${BLANK}翻?+${BLANK})?+`;
const suffix = ({ hedgeAfter }) => `(?:${BLANK}(${hedgeAfter}))?+`;

/** 百分之六点五, 千分之三: no unit stands behind it. */
function fraction(parts) {
  return {
    match: `${prefix(parts, '百千')}([百千]分之(?:${ARABIC}|[${NUMERALS}]++(?:点[${NUMERALS}]++)?+))${suffix(parts)}`,
    captures: ['hedge', 'figure', 'hedge'],
  };
}

/** 95.28亿斤, 2000余个, 18—20亿元, -3.10‰, 5%~6%; a number with a magnitude needs no unit. */
function arabicFigure(parts) {
  const { magnitude, open, arabicUnit } = parts;
  const sign = `(?:(?<=[\u2e80-\uff0f\uff1a-\uffef \t(]|^)(?<![年月日％])[-－−])?+`;
  const scaled = `(?:${BLANK}${open}?+${magnitude}++(?:${ARABIC}${magnitude}++)*+${open}?+|${BLANK}${open}(?=${BLANK}${arabicUnit}))`;
  const first = `${ARABIC}(?:[%％]|${BLANK}${open}?+${magnitude}++)?+`;
  const number = `(?:${first}${BLANK}${DASH}${BLANK})?${ARABIC}`;
  return {
    match:
      `${prefix(parts, '0-9０-９－−\\-')}${NOT_IN_CODE}(?!(?:19|20)[0-9]{2}${BLANK}年(?![级代制期]))` +
      `(?:(${sign}${number}${scaled}?+)${BLANK}(${arabicUnit})${NOT_A_NAME}|(${sign}${number}${scaled}))${suffix(parts)}`,
    captures: ['hedge', 'figure', 'unit', 'figure', 'hedge'],
  };
}

/** Behind a number with its unit these make a name of it: 五次全会, 三年级, 三年规划. */
const NOT_A_NAME =
  '(?!(?<=次)(?:[、和及至].{0,8}次)?(?:全会|全体|会议|大会|党代会|代表大会|常委会|理事会)|(?<=年)(?:级|代|制|期|规划|计划))';

/**
 * 三千五百户, 八个方面, 七成, 翻一番. 一 with a counter is an article (一批), 二 with one an ordinal (二次创业), and two digits
 * beside each other are either a guess (三四个) or a name (十四五).
 */
function chineseFigure(parts) {
  const { magnitude, open, chineseUnit } = parts;
  const ones = `[${ONES}]`;
  // Twenty, five thousand: digits with their places, a last digit without one; or ten by itself; or one digit.
  const places = `(?:(?:${ones}${magnitude}++|(?<![${NUMERALS}])十)(?:零?${ones}${magnitude}++)*+(?:零?${ones})?+)`;
  const single = `[两三四五六七八九](?!${ones})`;
  const number = `(?>${places}|${single})(?:点[〇零一二三四五六七八九]++)?+(?:${open}(?=${BLANK}(?:${magnitude}|${chineseUnit})))?+${magnitude}*+`;
  return {
    match:
      `${prefix(parts, `${ONES}十`)}${NOT_IN_NUMERAL}(?:(${number})${BLANK}(?!大)(${chineseUnit})${NOT_A_NAME}` +
      // 三大 before a noun counts, the 二十大 and 党的十大 are congresses.
      `|(?<!党的)((?:${single}|十))(大)(?=[“\u4e00-\u9fff])(?!以来|精神|报告|召开|胜利|上|会)` +
      `|(一)(番|倍))${suffix(parts)}`,
    captures: ['hedge', 'figure', 'unit', 'figure', 'unit', 'figure', 'unit', 'hedge'],
  };
}
