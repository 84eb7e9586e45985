import { sentenceAround } from '../../core/facts/clause';
import type { PlacedFigure } from '../../core/analysis';
import { earlierValue } from '../../core/queries/earlier-value';
import { wordingIn } from '../../core/checks/wording/wording';
import { confirmationsOf } from '../../core/queries/confirmations';
import { otherMentions } from '../../core/queries/mentions';
import { weekdayOf } from '../../core/figures/calendar';
import { convert, type Amount } from '../../core/figures/conversion';
import { Decimal, decimalOf, significantDigits } from '../../core/figures/decimal';
import type { Figure, Numeral } from '../../core/figures/figure';
import { intervalOf, isPoint } from '../../core/figures/interval';
import { groupDigits, inEnglish, inMyriads, shortForm } from '../../core/figures/plain-words';
import type { Reader } from '../feature';
import { equation, short, shortAndFull, withUnit } from './amounts';
import { bullet, escape, placeLink, quote } from './markdown';

/** Mentions listed in full; a report may name its main indicators dozens of times. */
const MAX_MENTIONS = 8;

/** Longer numerals are no amounts of anything (account numbers, damaged files) and nothing is computed from them. */
const MAX_DIGITS = 24;

/** What a figure says, in Markdown. */
export function describeFigure(reader: Reader, figure: PlacedFigure): string {
  const { words } = reader;
  const { item, facts } = figure;
  const about = [
    facts.indicator === null ? null : `**${escape(facts.indicator)}**`,
    facts.region === null ? null : escape(facts.region),
    facts.period === null ? null : escape(words.period(facts.period)),
    item.date === null || item.dateMax !== null ? null : (words.weekdays[weekdayOf(item.date) ?? -1] ?? null),
    words.status[facts.status],
    words.measure[facts.measure],
    item.bound === 'exact' ? null : words.bound[item.bound],
  ].filter((part) => part !== null);
  const title = `**${escape(quote(reader, figure.span))}**`;
  const lines = isComputable(item.numeral) && isComputable(item.numeralMax) ? computed(reader, figure) : [];
  return [
    [title, words.kind[item.kind], ...about].join(' · '),
    '',
    ...lines,
    ...bullet(words.label.checked, checked(reader, figure)),
    ...bullet(words.label.mentions, mentions(reader, figure)),
  ].join('\n');
}

function isComputable(numeral: Numeral | null): boolean {
  return numeral === null || numeral.digits.length <= MAX_DIGITS;
}

/** What an amount is in plain words and in other units, as far as that says anything new. */
export function amountsOf(reader: Reader, figure: PlacedFigure): readonly string[] {
  const { numeral, numeralMax } = figure.item;
  if (!isComputable(numeral) || !isComputable(numeralMax)) return [];
  return [value(reader, figure), conversions(figure)].filter((amount) => amount !== null);
}

function computed(reader: Reader, figure: PlacedFigure): string[] {
  const { label } = reader.words;
  return [
    ...bullet(label.value, value(reader, figure)),
    ...bullet(label.conversion, conversions(figure)),
    ...bullet(label.range, range(reader, figure)),
    ...bullet(label.earlier, earlier(reader, figure)),
  ];
}

/** 三分之二 ≈ 66.7%, 四成 = 40%; null for what is no fraction of a whole. */
function percentage({ fraction, unit, numeral, numeralMax, open }: Figure): string | null {
  if (fraction !== null) return inPercent(new Decimal(100).times(fraction.numerator).div(fraction.denominator));
  if (unit !== '成' || numeral === null || open) return null;
  const [low, high] = [numeral, numeralMax].map((tenths) => tenths && inPercent(decimalOf(tenths).times(10)));
  return high == null ? low! : `${low} — ${high}`;
}

/** With a decimal at most: = 40%, ≈ 66.7%. */
function inPercent(value: Decimal): string {
  const shown = value.round(1);
  return `${shown.eq(value) ? '' : '≈ '}${shown.toString()}%`;
}

/** 95亿2800万斤 = 9,528,000,000 斤; nothing for dates, for 2000余人, and for numbers that say all of that themselves. */
function value({ words }: Reader, { item }: PlacedFigure): string | null {
  const share = percentage(item);
  if (share !== null) return share;
  if (item.kind === 'date' || item.numeral === null || item.open) return null;
  const unit = item.unit ?? '';
  const say = (numeral: Numeral): string | null => {
    const decimal = decimalOf(numeral);
    const digits = groupDigits(decimal);
    const spoken = words.language === 'zh' ? inMyriads(decimal) : inEnglish(decimal);
    if (digits === spoken || digits.replaceAll(',', '') === spoken)
      return digits === numeral.digits ? null : withUnit(digits, unit);
    return `${withUnit(spoken, unit)} = ${withUnit(digits, unit)}`;
  };
  const low = say(item.numeral);
  if (item.numeralMax === null) return low;
  const high = say(item.numeralMax);
  return low === null || high === null ? null : `${low} — ${high}`;
}

function conversions({ item, reading }: PlacedFigure): string | null {
  const { numeral, numeralMax, unit } = item;
  if (item.kind !== 'quantity' || numeral === null || unit === null) return null;
  const { text } = reading.paragraph;
  const { start, end } = sentenceAround(text, item.start, item.end);
  const sentence = text.slice(start, end);
  const amountsOf = (numeral: Numeral): readonly Amount[] =>
    convert(decimalOf(numeral), unit, sentence, Math.max(4, significantDigits(numeral)));
  const low = amountsOf(numeral);
  if (low.length === 0) return null;
  if (numeralMax === null) return equation(low, shortAndFull).replace(/^= /, '');
  const high = amountsOf(numeralMax);
  return low.map(({ value, unit }, i) => `${short(value, unit)} — ${short(high[i]!.value, unit)}`).join(' = ');
}

/** The values that a number stands for by its last digit and its hedges; a range says by itself from where to where. */
function range({ words }: Reader, { item }: PlacedFigure): string | null {
  if (item.numeralMax !== null) return null;
  const interval = intervalOf(item);
  if (interval === null || isPoint(interval)) return null;
  const unit = item.unit ?? '';
  const { min, max, maxOpen } = interval;
  if (min === null) return `≤ ${short(max!, unit)}`;
  if (max === null) return `≥ ${short(min, unit)}`;
  const space = /^\p{L}/u.test(unit) ? ' ' : '';
  return words.between(shortForm(min), `${shortForm(max)}${space}${escape(unit)}`, maxOpen);
}

function earlier(reader: Reader, figure: PlacedFigure): string | null {
  const implied = earlierValue(reader.analysis, figure);
  if (implied === null) return null;
  const { words } = reader;
  const amount = `${implied.exact ? '' : '≈ '}${short(implied.value, implied.unit ?? '')}`;
  const notes = [words.earlierFrom(quote(reader, implied.level.span), quote(reader, implied.change.span))];
  if (implied.otherBase) notes.push(words.otherBase);
  return `${amount}${escape(words.remark(notes))}`;
}

/** Ticks for what the checks computed and found right, each with links to the other figures in it. */
function checked(reader: Reader, figure: PlacedFigure): string | null {
  const say = wordingIn(reader.words.language);
  const places = new Map<string, Map<number, string>>();
  for (const { message, others } of confirmationsOf(reader.analysis, figure)) {
    const text = say(message);
    const known = places.get(text) ?? new Map<number, string>();
    for (const span of others) known.set(span.start, quote(reader, span));
    places.set(text, known);
  }
  const ticks = [...places].map(([text, others]) => {
    const links = [...others].slice(0, MAX_MENTIONS).map(([start, shown]) => placeLink(reader, start, shown));
    return [`✓ ${escape(text)}`, ...links].join(' · ');
  });
  if (ticks.length < 2) return ticks[0] ?? null;
  return ticks.map((tick) => `\n  - ${tick}`).join('');
}

/** Links to the other figures of the same indicator; null where there are none. */
export function mentions(reader: Reader, figure: PlacedFigure): string | null {
  const others = otherMentions(reader.analysis, figure);
  const links = others
    .slice(0, MAX_MENTIONS)
    .map((other) => placeLink(reader, other.span.start, quote(reader, other.span)));
  if (others.length > MAX_MENTIONS) links.push(reader.words.more(others.length - MAX_MENTIONS));
  return links.length === 0 ? null : links.join(' · ');
}
