import type { HeadingCandidate, NumberingStyle } from './heading';
import { isAnnexTitle } from './page-words';
import type { SelectedHeading } from './selection';

/**
 * Levels by the document's own hierarchy. A numbering style keeps the level it was first used at; a new style stands one
 * below the nearest open heading of a higher rank (GB/T 9704: 一、 above （一） above 1. above （1）). Markdown `#` gives its
 * depth. Ordinals (一是) and unnumbered first sentences stand one below whatever heads them.
 */
const RANK: Readonly<Record<Exclude<NumberingStyle, 'ordinal'>, number>> = {
  chapter: 1,
  chinese: 2,
  chineseParen: 3,
  arabic: 4,
  arabicParen: 5,
  circled: 6,
  bracket: 6,
};
/** Ranks of what has no number: titles stand above every number, first sentences below. */
const TITLE_RANK = 0;
const ORDINAL_RANK = 7;
const LEAD_RANK = 8;

interface Open {
  readonly level: number;
  readonly rank: number;
  /** Tells Markdown depths and styles apart. */
  readonly key: string;
}

/** The level of each heading, 1 the highest. */
export function assignLevels(headings: readonly SelectedHeading[]): number[] {
  /** The headings that hold the next one, each of a higher level than those before it. */
  const open: Open[] = [];
  const close = (from: number): void => {
    while (open.length > 0 && open[open.length - 1]!.level >= from) open.pop();
  };
  let styles = new Map<string, number>();
  let base = 1;
  const levels: number[] = [];
  for (const { candidate, isDocumentTitle, stepsOut } of headings) {
    if (stepsOut) close(base + 1);
    const { key, rank } = classify(candidate);
    let level: number;
    if (isDocumentTitle) {
      base = 2;
      level = 1;
      open.length = 0;
      open.push({ level, rank: TITLE_RANK, key: 'title' });
      levels.push(level);
      continue;
    }
    if (candidate.markdownDepth !== null) {
      level = candidate.markdownDepth;
      close(level);
      // Numbers without # stand below this heading, whatever their rank.
      styles = new Map([...styles].filter(([, known]) => known < candidate.markdownDepth!));
    } else if (candidate.role === 'title') {
      level = titleLevel(open, base);
      close(level);
      if (isAnnexTitle(candidate.title)) styles = new Map();
    } else {
      level = numberedLevel(open, styles, key, rank, base);
      close(level);
      if (rank < ORDINAL_RANK) styles.set(key, level);
    }
    open.push({ level, rank, key });
    levels.push(level);
  }
  return levels;
}

function classify(candidate: HeadingCandidate): { key: string; rank: number } {
  if (candidate.markdownDepth !== null) return { key: `#${candidate.markdownDepth}`, rank: TITLE_RANK };
  const { style, role } = candidate;
  if (style === 'ordinal') return { key: 'ordinal', rank: ORDINAL_RANK };
  if (style === 'chapter')
    return { key: `chapter${candidate.number!.slice(-1)}`, rank: CHAPTER_RANK[candidate.number!.slice(-1)] ?? 1 };
  if (style !== null) return { key: style, rank: RANK[style] };
  return { key: role === 'title' ? 'title' : 'lead', rank: role === 'title' ? TITLE_RANK : LEAD_RANK };
}

/** 编 above 章 above 节 above 条; 第一部分 is as high as 编. */
const CHAPTER_RANK: Readonly<Record<string, number>> = { 编: 0.2, 篇: 0.2, 分: 0.2, 章: 0.4, 节: 0.6, 条: 0.8 };

/** An unnumbered title opens a main section; in Markdown it stands below the heading with #. */
function titleLevel(open: readonly Open[], base: number): number {
  const markdown = open.findLast((heading) => heading.key.startsWith('#'));
  return markdown === undefined ? base : markdown.level + 1;
}

function numberedLevel(
  open: readonly Open[],
  styles: ReadonlyMap<string, number>,
  key: string,
  rank: number,
  base: number,
): number {
  const sibling = open.findLast((heading) => heading.key === key);
  if (sibling !== undefined) return sibling.level;
  const parent = open.findLast((heading) => heading.rank < rank);
  const below = parent === undefined ? base : Math.max(base, parent.level + 1);
  const known = styles.get(key);
  if (known === undefined || parent === undefined) return below;
  // A style keeps its level, also behind a title that interrupts the series (a box, another column of the page).
  return known > parent.level || parent.key === 'title' ? known : below;
}
