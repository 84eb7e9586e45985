import { Decimal } from './decimal';

/** All digits, in groups of three: 9,528,000,000. */
export function groupDigits(value: Decimal): string {
  const [whole = '', decimals] = value.toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

const MAGNITUDES = [
  { power: 12, zh: '万亿' },
  { power: 8, zh: '亿' },
  { power: 4, zh: '万' },
] as const;

/** With the largest magnitude word that leaves at least 1 before it: 4764000 → 476.4万. All digits are kept. */
export function shortForm(value: Decimal): string {
  const size = value.abs();
  const magnitude = MAGNITUDES.find(({ power }) => size.gte(`1e${power}`));
  return magnitude === undefined
    ? groupDigits(value)
    : groupDigits(value.times(`1e-${magnitude.power}`)) + magnitude.zh;
}

/** As it is read out, by 亿 and 万: 9528000000 → 95亿2800万, 12000 → 1万2000, 905000000 → 9亿零500万. */
export function inMyriads(value: Decimal): string {
  let rest = value.abs();
  let words = '';
  // Below this a place is skipped, which speech fills with 零.
  let nextPlace: Decimal | null = null;
  const append = (part: Decimal, text: string): void => {
    words += (nextPlace !== null && part.lt(nextPlace) ? '零' : '') + text;
  };
  for (const { power, zh } of MYRIADS) {
    const count = rest.times(`1e-${power}`).round(0, Decimal.roundDown);
    if (count.eq(0)) continue;
    append(rest, (count.gte(10_000) ? inMyriads(count) : count.toFixed()) + zh);
    rest = rest.minus(count.times(`1e${power}`));
    nextPlace = new Decimal(`1e${power - 1}`);
  }
  if (rest.gt(0) || words === '') append(rest, rest.toFixed());
  return (value.lt(0) ? '-' : '') + words;
}

const MYRIADS = [
  { power: 8, zh: '亿' },
  { power: 4, zh: '万' },
] as const;

const ENGLISH = [
  { power: 12, word: 'trillion' },
  { power: 9, word: 'billion' },
  { power: 6, word: 'million' },
] as const;

/** As it is read out in English: 9528000000 → 9.528 billion; below a million all digits. */
export function inEnglish(value: Decimal): string {
  const size = value.abs();
  const magnitude = ENGLISH.find(({ power }) => size.gte(`1e${power}`));
  return magnitude === undefined
    ? groupDigits(value)
    : `${groupDigits(value.times(`1e-${magnitude.power}`))} ${magnitude.word}`;
}
