import type { Placed } from '../../core/analysis';
import { findExpansion } from '../../core/queries/expansion';
import type { Slogan, SloganPart } from '../../core/slogans/slogan';
import type { SloganEntry } from '../../lexicon/slogan-entry';
import type { Reader } from '../feature';
import { bullet, escape, placeLink } from './markdown';

/** Uses listed in full. */
const MAX_USES = 8;

/** What a slogan's parts are, who says so, and where the document uses it, in Markdown; `entry` is the glossary's. */
export function describeSlogan(reader: Reader, slogan: Placed<Slogan>, entry: SloganEntry | null): string {
  const { label, notSpelledOut } = reader.words;
  const { canonical, parts } = slogan.item;
  const expansion = findExpansion(reader.analysis, canonical);
  const spelledOut =
    expansion === null
      ? [`- ${notSpelledOut}`]
      : bullet(label.spelledOut, `${placeLink(reader, expansion.start, '')} ${escape(inARow(expansion.items))}`);
  return [
    `**${escape(canonical)}**`,
    '',
    ...bullet(label.parts, parts.length === 0 ? null : parts.map(written).join(' + ')),
    ...spelledOut,
    ...bullet(label.uses, uses(reader, slogan)),
    '',
    ...glossary(reader, entry),
  ].join('\n');
}

/** Items in a row; those that hold a list mark of their own are set apart by semicolons. */
function inARow(items: readonly string[]): string {
  return items.join(items.some((item) => item.includes('、')) ? '；' : '、');
}

/** `6 双`; `5 × 一百` where what is counted is itself a numeral (五个一百). */
function written({ count, head }: SloganPart): string {
  return escape(
    `${count ?? ''}${head === null ? '' : /^[一二两三四五六七八九十百千万]/.test(head) ? ` × ${head}` : ` ${head}`}`.trim(),
  );
}

function uses(reader: Reader, { item, span }: Placed<Slogan>): string {
  const { analysis, words } = reader;
  const all = analysis.slogans.filter((other) => other.item.canonical === item.canonical);
  const others = all.filter((other) => other.span.start !== span.start);
  const links = others.slice(0, MAX_USES).map((other) => placeLink(reader, other.span.start, ''));
  if (others.length > MAX_USES) links.push(words.more(others.length - MAX_USES));
  return [words.usedTimes(all.length), ...links].join(' · ');
}

/** What the built-in glossary says; that it says nothing, when it has no entry. */
function glossary({ words }: Reader, entry: SloganEntry | null): string[] {
  if (entry === null) return [`*${words.noGlossary}*`];
  const { language, label } = words;
  const scope = entry.place === undefined ? '' : ` · ${escape(entry.place)}`;
  const parts = entry.parts.map((part) =>
    language === 'en' && part.en !== undefined ? `${part.zh} (${part.en})` : part.zh,
  );
  return [
    `${entry.shared === true ? `${words.usuallyMeans} ` : ''}${escape(entry.gloss[language])}${scope}`,
    '',
    ...bullet(label.meaning, parts.length === 0 ? null : escape(language === 'en' ? parts.join('; ') : inARow(parts))),
    ...bullet(label.source, escape(words.sourceWithYear(entry.source.title, entry.source.year))),
  ];
}
