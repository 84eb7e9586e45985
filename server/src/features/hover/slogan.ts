import type { Placed } from '../../core/analysis';
import type { Slogan, SloganPart } from '../../core/slogans/slogan';
import type { Reader } from '../feature';
import { bullet, escape, placeLink } from './markdown';

/** Uses listed in full. */
const MAX_USES = 8;

/** What a slogan's parts are and where it is used, in Markdown. */
export function describeSlogan(reader: Reader, { item, span }: Placed<Slogan>): string {
  const { analysis, words } = reader;
  const uses = analysis.slogans.filter((other) => other.item.canonical === item.canonical);
  const others = uses.filter((other) => other.span.start !== span.start);
  const links = others.slice(0, MAX_USES).map((other) => placeLink(reader, other.span.start, ''));
  if (others.length > MAX_USES) links.push(words.more(others.length - MAX_USES));
  return [
    `**${escape(item.canonical)}**`,
    '',
    ...bullet(words.label.parts, item.parts.length === 0 ? null : item.parts.map(part).join(' + ')),
    ...bullet(words.label.uses, [words.usedTimes(uses.length), ...links].join(' · ')),
  ].join('\n');
}

function part({ count, head }: SloganPart): string {
  return escape(`${count ?? ''}${head ?? ''}`);
}
