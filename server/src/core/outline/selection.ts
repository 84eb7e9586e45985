import type { Reading } from '../reading';
import type { HeadingCandidate } from './heading';
import { isAnnexTitle, isReportTitle, isShortTitle } from './page-words';
import { acceptLeads } from './leads';

/** A candidate that is a heading of the document; `index` is its paragraph's. */
export interface SelectedHeading {
  readonly index: number;
  readonly candidate: HeadingCandidate;
  /** The title of the whole document. */
  readonly isDocumentTitle: boolean;
  /** Whether it no longer stands under the subsection before it. */
  readonly stepsOut: boolean;
}

/** A candidate with its place, before it is known what becomes of it. */
export interface Entry {
  readonly index: number;
  readonly candidate: HeadingCandidate;
}

/** Which candidates are headings: numbered ones always, titles by what stands under them, first sentences by their neighbours. */
export function selectHeadings(readings: readonly Reading[]): readonly SelectedHeading[] {
  const entries: Entry[] = [];
  for (let index = 0; index < readings.length; index++) {
    const candidates = readings[index]!.headings;
    if (candidates.length > 0) entries.push({ index, candidate: candidates[0]! });
  }
  const titles = selectTitles(readings, entries);
  const selected: SelectedHeading[] = [];
  let section: Entry[] = [];
  let sectionStart = -1;
  const closeSection = (): void => {
    for (const lead of acceptLeads(section, readings, sectionStart)) selected.push(lead);
    section = [];
  };
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    const { role } = entry.candidate;
    if (i > 0 && endsList(readings, entries[i - 1]!, entry)) continue;
    if (role === 'marked' || (role === 'title' && titles.has(entry))) {
      closeSection();
      sectionStart = entry.index;
      selected.push({
        index: entry.index,
        candidate: entry.candidate,
        isDocumentTitle: titles.get(entry) ?? false,
        stepsOut: false,
      });
    } else if (role === 'foot') continue;
    else if (role !== 'title' && role !== 'item') section.push(entry);
  }
  closeSection();
  return selected;
}

/**
 * Whether a numbered paragraph ends the list that the one before it goes on: （1）修路；（2）架桥；（3）通水。 By itself the last
 * looks like a title, since it alone ends in a full stop.
 */
function endsList(readings: readonly Reading[], previous: Entry, { index, candidate }: Entry): boolean {
  const before = previous.candidate;
  if (before.role !== 'item' || candidate.role !== 'marked' || candidate.style !== before.style) return false;
  if (candidate.ordinal !== before.ordinal! + 1 || candidate.markdownDepth !== null) return false;
  const { text } = readings[previous.index]!.paragraph;
  return /[；;]$/.test(text) && nextText(readings, previous.index) === index;
}

/** The titles among the entries, and whether each is the whole document's. */
function selectTitles(readings: readonly Reading[], entries: readonly Entry[]): ReadonlyMap<Entry, boolean> {
  const selected = new Map<Entry, boolean>();
  const markdown = entries.some(({ candidate }) => candidate.markdownDepth !== null);
  const bodyStart = entries.find(({ candidate }) => candidate.role === 'marked' || candidate.role === 'salutation');
  const front = bodyStart?.index ?? readings.length;
  const foot = pageFoot(entries, front);
  const seen = new Set<string>();
  if (!markdown) for (const entry of documentTitles(readings, entries, front)) selected.set(entry, true);
  for (const [entry] of selected) seen.add(entry.candidate.title);
  const hasReportTitle = [...selected.keys()].some(({ candidate }) => isReportTitle(candidate.title));
  for (const entry of entries) {
    const { candidate, index } = entry;
    if (candidate.role !== 'title' || selected.has(entry) || index > foot) continue;
    const annex = isAnnexTitle(candidate.title);
    if (!annex && (markdown || seen.has(candidate.title) || (hasReportTitle && index < front))) continue;
    if (annex ? index > front : standsAboveText(readings, index)) {
      selected.set(entry, false);
      seen.add(candidate.title);
    }
  }
  return selected;
}

/** The paragraph at which the foot of a web page begins: the first such line behind the last numbered heading. */
function pageFoot(entries: readonly Entry[], front: number): number {
  let foot = Infinity;
  for (const { candidate, index } of entries) {
    if (candidate.role === 'marked') foot = Infinity;
    else if (candidate.role === 'foot' && index > front && foot === Infinity) foot = index;
  }
  return foot;
}

/**
 * The titles of the whole document: what is called a report above the first salutation or number, else the first title
 * with those directly under it.
 */
function documentTitles(readings: readonly Reading[], entries: readonly Entry[], front: number): readonly Entry[] {
  const inFront = entries.filter(({ candidate, index }) => index < front && candidate.role === 'title');
  const reports = inFront.filter(({ candidate }) => isReportTitle(candidate.title));
  if (reports.length > 0) return distinct(reports);
  const [first] = inFront;
  if (first === undefined || hasProseBefore(readings, first.index)) return [];
  const block = [first];
  for (let next = nextText(readings, first.index); ; next = nextText(readings, next)) {
    const entry = inFront.find(({ index }) => index === next);
    if (entry === undefined || block.length === 3 || isShortTitle(entry.candidate.title)) break;
    block.push(entry);
  }
  return distinct(block);
}

function distinct(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ candidate }) => !seen.has(candidate.title) && seen.add(candidate.title));
}

function hasProseBefore(readings: readonly Reading[], index: number): boolean {
  for (let i = 0; i < index; i++) if (isProse(readings[i]!)) return true;
  return false;
}

/** The next paragraph of text behind `index`, or -1. */
function nextText(readings: readonly Reading[], index: number): number {
  for (let i = index + 1; i < readings.length; i++) if (readings[i]!.paragraph.kind === 'text') return i;
  return -1;
}

/** Starts of a paragraph that is the rest of the line above: 是：到2030年…. */
const CONTINUES = /^(?:是|为|，|、|；|：|）|”|.{1,3}。)/;

/** Whether the paragraph behind a line goes on as that line's section: running text or a numbered heading. */
function standsAboveText(readings: readonly Reading[], index: number): boolean {
  const next = nextText(readings, index);
  if (next < 0 || CONTINUES.test(readings[next]!.paragraph.text)) return false;
  const [candidate] = readings[next]!.headings;
  if (candidate !== undefined && candidate.role !== 'title' && candidate.role !== 'parallel') {
    return candidate.role !== 'foot' && candidate.role !== 'salutation';
  }
  return isProse(readings[next]!);
}

/** Running text: a sentence of some length. */
function isProse({ paragraph }: Reading): boolean {
  const { text, kind } = paragraph;
  if (kind !== 'text' || text.length < 30) return false;
  const stop = text.search(/[。；！!]/);
  return stop > 3 && (stop < text.length - 1 || text.length >= 30);
}
