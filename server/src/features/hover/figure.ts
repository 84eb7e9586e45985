import { sentenceAround } from '../../core/facts/clause';
import type { PlacedFigure } from '../../core/analysis';
import { earlierValue } from '../../core/queries/earlier-value';
import { otherMentions } from '../../core/queries/mentions';
import { convert, type Amount } from '../../core/figures/conversion';
import { decimalOf, significantDigits } from '../../core/figures/decimal';
import type { Numeral } from '../../core/figures/figure';
import { intervalOf, isPoint } from '../../core/figures/interval';
import { groupDigits, inEnglish, inMyriads, shortForm } from '../../core/figures/plain-words';
import type { Reader } from '../feature';
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
    ...bullet(words.label.mentions, mentions(reader, figure)),
  ].join('\n');
}

function isComputable(numeral: Numeral | null): boolean {
  return numeral === null || numeral.digits.length <= MAX_DIGITS;
}

function computed(reader: Reader, figure: PlacedFigure): string[] {
  const { label } = reader.words;
  return [
    ...bullet(label.value, value(reader, figure)),
    ...bullet(label.conversion, conversions(figure)),
    ...bullet(label.range, range(figure)),
    ...bullet(label.earlier, earlier(reader, figure)),
  ];
}

/** 95亿2800万斤 = 9,528,000,000 斤; nothing for dates, for 2000余人, and for numbers that say all of that themselves. */
function value({ words }: Reader, { item }: PlacedFigure): string | null {
  if (item.kind === 'date' || item.numeral === null || item.open) return null;
  const unit = escape(item.unit ?? '');
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

/** A blank between Western digits and a Chinese unit; none before % or behind a magnitude word. */
function withUnit(number: string, unit: string): string {
  return /\d$/.test(number) && /^\p{L}/u.test(unit)
    ? `${number} ${unit}`
    : number + (/[a-z]$/.test(number) ? ' ' : '') + unit;
}

function conversions({ item, reading }: PlacedFigure): string | null {
  if (item.kind !== 'quantity' || item.numeral === null || item.unit === null) return null;
  const { text } = reading.paragraph;
  const { start, end } = sentenceAround(text, item.start, item.end);
  const sentence = text.slice(start, end);
  const low = convert(decimalOf(item.numeral), item.unit, sentence, precision(item.numeral));
  const high =
    item.numeralMax === null
      ? null
      : convert(decimalOf(item.numeralMax), item.unit, sentence, precision(item.numeralMax));
  const parts = low.map((amount, i) => {
    const upper = high?.[i];
    if (upper !== undefined) return `${short(amount)} — ${short(upper)}`;
    return i === 0 ? written(amount) : short(amount);
  });
  return parts.length === 0 ? null : parts.join(' = ');
}

function precision(numeral: Numeral): number {
  return Math.max(4, significantDigits(numeral));
}

/** 476.4万吨 = 4,764,000 吨 */
function written(amount: Amount): string {
  const digits = groupDigits(amount.value);
  const brief = short(amount);
  return shortForm(amount.value) === digits ? brief : `${brief} = ${withUnit(digits, escape(amount.unit))}`;
}

/** 476.4万吨; ≈ where it had to be rounded. */
export function short({ value: amount, unit, exact }: Amount): string {
  return `${exact ? '' : '≈ '}${withUnit(shortForm(amount), escape(unit))}`;
}

/** [95.275亿, 95.285亿] 斤; nothing where the figure is a single exact value. */
function range({ item }: PlacedFigure): string | null {
  const interval = intervalOf(item);
  if (interval === null || isPoint(interval)) return null;
  const unit = escape(item.unit ?? '');
  const { min, max, maxOpen } = interval;
  if (min === null) return `≤ ${withUnit(shortForm(max!), unit)}`;
  if (max === null) return `≥ ${withUnit(shortForm(min), unit)}`;
  const space = /^\p{L}/u.test(unit) ? ' ' : '';
  return `\\[${shortForm(min)}, ${shortForm(max)}${maxOpen ? '\\)' : '\\]'}${space}${unit}`;
}

function earlier(reader: Reader, figure: PlacedFigure): string | null {
  const implied = earlierValue(reader.analysis, figure);
  if (implied === null) return null;
  const { words } = reader;
  const amount = short({ value: implied.value, unit: implied.unit ?? '', exact: implied.exact });
  const notes = [words.earlierFrom(quote(reader, implied.level.span), quote(reader, implied.change.span))];
  if (implied.otherBase) notes.push(words.otherBase);
  return `${amount}${escape(words.remark(notes))}`;
}

function mentions(reader: Reader, figure: PlacedFigure): string | null {
  const others = otherMentions(reader.analysis, figure);
  const links = others
    .slice(0, MAX_MENTIONS)
    .map((other) => placeLink(reader, other.span.start, quote(reader, other.span)));
  if (others.length > MAX_MENTIONS) links.push(reader.words.more(others.length - MAX_MENTIONS));
  return links.length === 0 ? null : links.join(' · ');
}
