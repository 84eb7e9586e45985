import type { Heading } from '../../core/outline/heading';
import { countsWithin } from '../../core/queries/counts';
import type { Reader } from '../feature';
import { escape } from './markdown';

/** What the section under a heading holds, in Markdown. */
export function describeHeading({ analysis, words }: Reader, heading: Heading): string {
  const counts = countsWithin(analysis, { start: heading.start, end: heading.sectionEnd });
  // The heading itself is among the headings of its section.
  const held = { ...counts, headings: Math.max(0, counts.headings - 1) };
  return `**${escape((heading.number ?? '') + heading.title)}**\n\n${words.sectionHolds(held)}`;
}
