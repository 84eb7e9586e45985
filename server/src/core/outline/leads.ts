import type { Reading } from '../reading';
import type { Entry, SelectedHeading } from './selection';

/**
 * First sentences that name their paragraphs, decided within one section: they come in rows. A programme (提升传统产业。)
 * with text behind it counts alone; any other sentence only in a row of its like.
 */

/** Text that must follow in the paragraph for its first sentence to be a name of it. */
const MIN_BODY = 24;
/** Paragraphs from one member of a row to the next at most: one may stand between. */
const MAX_STEP = 2;
/** A row needs so many members when nothing but its form speaks for it. */
const MIN_ROW = 3;

/** `section` holds the dashes, first sentences and salutations between two headings in order; `heading` is the first one's paragraph. */
export function acceptLeads(
  section: readonly Entry[],
  readings: readonly Reading[],
  heading: number,
): readonly SelectedHeading[] {
  if (section.length === 0) return [];
  const leads = section.filter(({ candidate }) => candidate.role !== 'salutation');
  if (leads.length === 0) return [];
  const accepted = new Set<Entry>();
  for (const entry of leads) if (countsAlone(entry, readings)) accepted.add(entry);
  acceptRows(leads, accepted, readings);
  acceptBeside(leads, accepted, readings);
  acceptOwnLines(leads, accepted, readings);
  if (accepted.size === 1 && isOnlyText([...accepted][0]!, readings, heading)) return [];
  if (accepted.size === 0) return [];
  const row = plainBefore(leads, accepted, readings, heading) >= 2;
  const placed: SelectedHeading[] = [];
  let saluted = false;
  for (const entry of section) {
    if (entry.candidate.role === 'salutation') saluted = true;
    else if (accepted.has(entry)) placed.push(place(entry, saluted, row));
  }
  return placed;
}

/**
 * Whether a first sentence has left the subsection before it: behind a salutation (各位代表！), or in a row that two or
 * more paragraphs of plain text separate from the heading.
 */
function place(entry: Entry, saluted: boolean, farFromHeading: boolean): SelectedHeading {
  const { index, candidate } = entry;
  const isRow = candidate.role === 'dash' || isNarrative(entry);
  return { index, candidate, isDocumentTitle: false, stepsOut: saluted || (isRow && farFromHeading) };
}

function countsAlone({ candidate, index }: Entry, readings: readonly Reading[]): boolean {
  if (candidate.role === 'dash') return true;
  return candidate.role === 'lead' && bodyLength(readings[index]!, candidate.end) >= MIN_BODY;
}

function bodyLength(reading: Reading, end: number): number {
  return reading.paragraph.text.length - end;
}

/** Accepts rows of sentences that open alike (一年来，我们坚持 …) or are built alike (项目建设逆势突破。 经济运行企稳回升。). */
function acceptRows(leads: readonly Entry[], accepted: Set<Entry>, readings: readonly Reading[]): void {
  for (let from = 0; from < leads.length;) {
    let to = from + 1;
    while (to < leads.length && steps(leads[to - 1]!, leads[to]!, readings) && openAlike(leads[to - 1]!, leads[to]!))
      to++;
    if (to - from >= MIN_ROW || (to - from === 2 && opensWithParticle(leads[from]!))) {
      for (let i = from; i < to; i++) accepted.add(leads[i]!);
    }
    from = to;
  }
  const built = leads.filter(
    ({ candidate, index }) =>
      candidate.opening !== 'narrative' && bodyLength(readings[index]!, candidate.end) >= MIN_BODY,
  );
  for (let from = 0; from < built.length;) {
    let to = from + 1;
    while (to < built.length && steps(built[to - 1]!, built[to]!, readings) && builtAlike(built[to - 1]!, built[to]!))
      to++;
    if (to - from >= MIN_ROW || (to - from === 2 && sameLength(built[from]!, built[from + 1]!)))
      for (let i = from; i < to; i++) accepted.add(built[i]!);
    from = to;
  }
}

function sameLength(a: Entry, b: Entry): boolean {
  const [first, second] = [a.candidate.title, b.candidate.title];
  return first.length === second.length && first.length <= 14 && !first.includes('是') && !second.includes('是');
}

/** Accepts first sentences next to accepted ones: programmes of two clauses or with a number, and short ones between two. */
function acceptBeside(leads: readonly Entry[], accepted: Set<Entry>, readings: readonly Reading[]): void {
  const before = new Set(accepted);
  leads.forEach((entry, i) => {
    if (before.has(entry) || isNarrative(entry)) return;
    const previous = leads[i - 1];
    const next = leads[i + 1];
    const after = previous !== undefined && before.has(previous) && steps(previous, entry, readings);
    const ahead = next !== undefined && before.has(next) && steps(entry, next, readings);
    const { title, form, end, commas, opening } = entry.candidate;
    const programme = opening === 'programme' || opening === 'particle';
    const hasBody = bodyLength(readings[entry.index]!, end) >= MIN_BODY;
    if (form === 'heading' || !hasBody) {
      // A name whose paragraph is missing, at the end of a row or in it: 实施文体惠民工程。
      if (programme && commas === 0 && title.length <= 20 && after && isRunIn(previous!)) accepted.add(entry);
    } else if (programme ? (after || ahead) && title.length <= 34 : after && ahead && isShortName(title)) {
      accepted.add(entry);
    }
  });
}

function isShortName(title: string): boolean {
  return title.length <= 18 && !title.includes('是');
}

/**
 * Accepts programmes that are a paragraph of their own with the text in the next one, where the paragraphs around have
 * several sentences each. Where every sentence is its own paragraph, nothing tells a name from the text.
 */
function acceptOwnLines(leads: readonly Entry[], accepted: Set<Entry>, readings: readonly Reading[]): void {
  const headsText = (entry: Entry): boolean => {
    const next = textBeside(readings, entry.index, 1);
    return next !== null && sentences(next) >= 2;
  };
  leads.forEach((entry, i) => {
    const { form, title, opening } = entry.candidate;
    if (accepted.has(entry) || form === 'runin' || opening !== 'programme' || title.length > 24) return;
    const previous = textBeside(readings, entry.index, -1);
    const follower = leads[i + 1];
    const chained = follower?.index === entry.index + 1 && follower.candidate.form === 'heading' && headsText(follower);
    const above = previous === null || sentences(previous) >= 2 || (i > 0 && accepted.has(leads[i - 1]!));
    if (above && (headsText(entry) || chained)) accepted.add(entry);
  });
}

function textBeside(readings: readonly Reading[], index: number, step: 1 | -1): string | null {
  for (let i = index + step; i >= 0 && i < readings.length; i += step) {
    const { kind, text } = readings[i]!.paragraph;
    if (kind === 'text') return text;
  }
  return null;
}

function sentences(text: string): number {
  let count = 0;
  for (let at = text.indexOf('。'); at >= 0 && count < 3; at = text.indexOf('。', at + 1)) count++;
  return count;
}

/** Whether the entry's paragraph is all the text under a heading that is a line of its own: its first sentence names nothing less. */
function isOnlyText(entry: Entry, readings: readonly Reading[], heading: number): boolean {
  if (heading < 0 || entry.candidate.role === 'dash') return false;
  for (let i = heading + 1; i < entry.index; i++) if (readings[i]!.paragraph.kind === 'text') return false;
  const [above] = readings[heading]!.headings;
  if (above === undefined || above.form !== 'heading') return false;
  for (let i = entry.index + 1; i < readings.length; i++) {
    const { paragraph, headings } = readings[i]!;
    if (paragraph.kind === 'text') return headings[0]?.role === 'marked' || headings[0]?.role === 'title';
  }
  return true;
}

function isNarrative({ candidate }: Entry): boolean {
  return candidate.opening === 'narrative';
}

function opensWithParticle({ candidate }: Entry): boolean {
  return candidate.opening === 'particle';
}

function isRunIn({ candidate }: Entry): boolean {
  return candidate.form === 'runin';
}

/** Whether the second stands close enough behind the first to belong to one row. */
function steps(first: Entry, second: Entry, readings: readonly Reading[]): boolean {
  let distance = 0;
  for (let i = first.index + 1; i <= second.index; i++) if (readings[i]!.paragraph.kind === 'text') distance++;
  return distance <= MAX_STEP;
}

function openAlike(a: Entry, b: Entry): boolean {
  const [first, second] = [a.candidate.title, b.candidate.title];
  if (first.slice(0, 2) === second.slice(0, 2)) return first.length > 4 && second.length > 4;
  if (first.charAt(0) !== second.charAt(0) || first.length > 30) return false;
  // 把消费作为主要着力点。 把投资作为关键。 — 在产业发展上攻坚突破。 在项目建设上攻坚突破。
  if (opensWithParticle(a) && Math.abs(first.length - second.length) <= 6) return true;
  return first.slice(-2) === second.slice(-2);
}

function builtAlike(a: Entry, b: Entry): boolean {
  const { title, commas } = a.candidate;
  return Math.abs(title.length - b.candidate.title.length) <= 2 && commas === b.candidate.commas && title.length <= 30;
}

/** Paragraphs of plain text between the section's heading and its first accepted sentence. */
function plainBefore(
  leads: readonly Entry[],
  accepted: ReadonlySet<Entry>,
  readings: readonly Reading[],
  heading: number,
): number {
  const first = leads.find((entry) => accepted.has(entry))!;
  let plain = 0;
  for (let i = heading + 1; i < first.index; i++) if (readings[i]!.paragraph.kind === 'text') plain++;
  return plain;
}
