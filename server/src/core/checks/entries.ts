import { isBlank, isLineBreak } from '../text/chars';
import type { Finding } from './finding';
import type { Silenced, Verdict } from './silence';

/**
 * A place where findings of one check are not wanted, told by what is written there and around it: offsets and line
 * numbers would not survive an edit above. Blanks and line breaks do not count, so neither does how lines are wrapped.
 */
export interface SuppressionEntry {
  readonly code: string;
  /** What the finding marks. */
  readonly text: string;
  /** What stands before it: as much as the entry gives, up to `MAX_CONTEXT`. */
  readonly before: string;
  readonly after: string;
  readonly reason: string | null;
}

/** Characters of context that a new entry gets on each side. */
const CONTEXT = 10;

/** Of longer contexts, the characters nearest to the finding count. */
export const MAX_CONTEXT = 20;

/** How far from a finding its context is looked for: a text may hold a megabyte of blanks. */
const REACH = 1000;

/**
 * Sets the findings apart that an entry describes. What a comment has silenced stays with the comment, but the entry that
 * describes it is not stale.
 * @param text the document that the findings' offsets are of
 */
export function setDescribedApart(verdict: Verdict, entries: readonly SuppressionEntry[], text: string): Verdict {
  if (entries.length === 0) return verdict;
  const described = new Described(entries);
  const findings: Finding[] = [];
  const silenced: Silenced[] = [];
  for (const one of verdict.silenced) {
    described.entryOf(one.finding, text);
    silenced.push(one);
  }
  for (const finding of verdict.findings) {
    const entry = described.entryOf(finding, text);
    if (entry === null) findings.push(finding);
    else silenced.push({ finding, reason: entry.reason, by: 'entry' });
  }
  silenced.sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end);
  return { findings, silenced, stale: described.unused };
}

/** An entry for a finding, with just enough context to tell it from the others. */
export function entryFor(finding: Finding, findings: readonly Finding[], text: string, reason: string | null) {
  const { code } = finding;
  const make = (length: number): SuppressionEntry => ({
    code,
    text: readable(text.slice(finding.start, finding.end)),
    before: contextBefore(text, finding.start, length),
    after: contextAfter(text, finding.end, length),
    reason,
  });
  const short = make(CONTEXT);
  const described = new Described([short]);
  const isAlone = findings.every((other) => other.start === finding.start || described.entryOf(other, text) === null);
  return isAlone ? short : make(MAX_CONTEXT);
}

/** Entries by code, text and context. Contexts of one length are looked up together, so that many entries cost no more than few. */
class Described {
  /** By code and text, by how long the two contexts are, by the contexts. */
  readonly #entries = new Map<string, Map<string, Contexts>>();
  readonly #used = new Set<SuppressionEntry>();

  constructor(private readonly all: readonly SuppressionEntry[]) {
    for (const entry of all) {
      const before = compact(entry.before).slice(-MAX_CONTEXT);
      const after = compact(entry.after).slice(0, MAX_CONTEXT);
      const key = `${entry.code}\n${compact(entry.text)}`;
      const byLengths = this.#entries.get(key) ?? new Map<string, Contexts>();
      this.#entries.set(key, byLengths);
      const lengths = `${before.length},${after.length}`;
      const contexts = byLengths.get(lengths) ?? { before: before.length, after: after.length, entries: new Map() };
      byLengths.set(lengths, contexts);
      const context = `${before}\n${after}`;
      const same = contexts.entries.get(context);
      if (same === undefined) contexts.entries.set(context, [entry]);
      else same.push(entry);
    }
  }

  /** The first entry that describes a finding. The longest context goes first: it says most. */
  entryOf({ code, start, end }: Finding, text: string): SuppressionEntry | null {
    const byLengths = this.#entries.get(`${code}\n${compact(text.slice(start, end))}`);
    if (byLengths === undefined) return null;
    const before = contextBefore(text, start, MAX_CONTEXT);
    const after = contextAfter(text, end, MAX_CONTEXT);
    let best: { entry: SuppressionEntry; length: number } | null = null;
    for (const contexts of byLengths.values()) {
      const context = `${contexts.before === 0 ? '' : before.slice(-contexts.before)}\n${after.slice(0, contexts.after)}`;
      const entries = contexts.entries.get(context) ?? [];
      for (const entry of entries) this.#used.add(entry);
      const length = contexts.before + contexts.after;
      if (entries[0] !== undefined && length > (best?.length ?? -1)) best = { entry: entries[0], length };
    }
    return best?.entry ?? null;
  }

  get unused(): readonly SuppressionEntry[] {
    return this.all.filter((entry) => !this.#used.has(entry));
  }
}

interface Contexts {
  readonly before: number;
  readonly after: number;
  readonly entries: Map<string, SuppressionEntry[]>;
}

const isGap = (code: number): boolean => isBlank(code) || isLineBreak(code);

/** The text without blanks and line breaks. */
function compact(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isGap(text.charCodeAt(at))) continue;
    kept += text.slice(from, at);
    from = at + 1;
  }
  return kept + text.slice(from);
}

/** The text on one line for people to read. What is left out are gaps, or it would not be found again. */
function readable(text: string): string {
  return text
    .replace(/[\r\n]+/g, '')
    .replace(/[ \t\u3000]+/g, ' ')
    .replace(/^ | $/g, '');
}

function contextBefore(text: string, start: number, length: number): string {
  const near = compact(text.slice(Math.max(0, start - REACH), start)).slice(-length);
  // Half a character is none that a file could hold.
  return /^[\udc00-\udfff]/.test(near) ? near.slice(1) : near;
}

function contextAfter(text: string, end: number, length: number): string {
  const near = compact(text.slice(end, end + REACH)).slice(0, length);
  return /[\ud800-\udbff]$/.test(near) ? near.slice(0, -1) : near;
}
