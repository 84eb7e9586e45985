import { partsOfYear, relativeYears } from '../../lexicon/words';
import type { Figure } from '../figures/figure';
import { sentenceAround } from './clause';
import type { SectionContext } from './sections';

const YEAR = /((?:19|20)\d\d)\s?年/g;
const RELATIVE = new RegExp(`(${Object.keys(relativeYears).join('|')})(?![同度])`, 'g');
const PART = new RegExp(
  Object.keys(partsOfYear)
    .sort((a, b) => b.length - a.length)
    .join('|'),
);

/** `2024`, `2021/2025` or `2024-01/2024-06`: the period a figure speaks of, or null. */
export function periodOf(text: string, figure: Figure, section: SectionContext): string | null {
  const sentence = sentenceAround(text, figure.start, figure.end);
  const lead = text.slice(sentence.start, figure.start);
  const year = ownYear(lead, section) ?? section.period;
  if (year === null || year.includes('/')) return year;
  const part = PART.exec(lead);
  if (part === null || part[0] === '全年') return year;
  const { from, to } = partsOfYear[part[0]]!;
  return `${year}-${String(from).padStart(2, '0')}/${year}-${String(to).padStart(2, '0')}`;
}

/** The last year that the sentence names before the figure; 比上年 names a base, not the period. */
function ownYear(lead: string, section: SectionContext): string | null {
  let found: string | null = null;
  let at = -1;
  for (const match of lead.matchAll(YEAR)) {
    found = match[1]!;
    at = match.index;
  }
  if (section.documentYear === null) return found;
  for (const match of lead.matchAll(RELATIVE)) {
    const before = lead.charAt(match.index - 1);
    if (match.index > at && before !== '比' && before !== '较' && before !== '是') {
      found = String(section.documentYear + relativeYears[match[1]!]!);
      at = match.index;
    }
  }
  return found;
}
