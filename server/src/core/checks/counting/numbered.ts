import { clauseStart } from '../../facts/clause';
import { countClaimsIn, type CountClaim } from '../../facts/counts/count-claims';
import { Gathering, type Gathered } from '../../versions/gathering';
import { Memo } from '../../versions/memo';
import type { Lineage, Version } from '../../versions/version';
import type { Reading } from '../../reading';
import { skipBlanks } from '../../text/blanks';
import { CharSet } from '../../text/char-set';
import type { Span } from '../../text/span';
import { readSeries, type Series } from '../numbering/series';

/** Where an item of a row starts: its paragraph, and its number or dash in it. */
export interface Mark {
  readonly index: number;
  readonly number: Span;
}

/** A count that numbered items or headings follow at once: 重点抓好八个方面工作：（一）…（二）…; 十件实事。一是…；二是…. */
export interface NumberedCount {
  readonly claim: CountClaim;
  /** The paragraph of the claim. */
  readonly index: number;
  /** The numbers behind it, 1 to the last, without a slip; or the dashes that open the paragraphs behind it. */
  readonly items: readonly Mark[];
  readonly dashed: boolean;
}

/** All of a document. The same list as long as none of what it is read from is another or elsewhere. */
export function numberedCounts(version: Version<Reading>): readonly NumberedCount[] {
  const last = lastRead.of(version.lineage);
  const read: ReadFrom = {
    announced: announcements.of(version),
    series: readSeries(version),
    dashed: dashedLines.of(version),
    others: otherKinds.of(version),
  };
  const { from } = last;
  if (from === null || !areSame(from, read)) {
    last.counts = readCounts(version.paragraphs, read);
    last.from = read;
  }
  return last.counts;
}

/** What counts and the items behind them are read from. */
interface ReadFrom {
  readonly announced: Gathered<readonly Announcement[]>;
  readonly series: readonly Series[];
  readonly dashed: Gathered<Reading>;
  readonly others: Gathered<Reading>;
}

const lastRead = new Memo<Lineage, { from: ReadFrom | null; counts: readonly NumberedCount[] }>(() => ({
  from: null,
  counts: [],
}));

function areSame(a: ReadFrom, b: ReadFrom): boolean {
  return a.announced === b.announced && a.series === b.series && a.dashed === b.dashed && a.others === b.others;
}

/** The paragraphs that a dash opens. */
const dashedLines = new Gathering<Reading, Reading>((reading) => (isDashed(reading) ? reading : null));

const DASHES = new CharSet('—―─');

function isDashed({ paragraph: { kind, text } }: Reading): boolean {
  return DASHES.has(text.charCodeAt(0)) && kind === 'text' && /^[—―─]{1,2}[^—―─]/.test(text);
}

/** The paragraphs that are no text: page numbers, which stand between text and text. */
const otherKinds = new Gathering<Reading, Reading>((reading) => (reading.paragraph.kind === 'text' ? null : reading));

function readCounts(
  readings: readonly Reading[],
  { announced: { indexes, values }, series: all }: ReadFrom,
): readonly NumberedCount[] {
  const found: NumberedCount[] = [];
  if (values.length === 0) return found;
  const starting = seriesByStart(all);
  for (let i = 0; i < values.length; i++) {
    const index = indexes[i]!;
    for (const { claim, at, named } of values[i]!) {
      const from = at === null ? nextText(readings, index) : index;
      if (from === null) continue;
      const series = starting.get(from)?.find(({ items }) => begins(items[0]!, at));
      if (claim.quoted && named && (series === undefined || !nameEach(readings, series, claim))) continue;
      if (series !== undefined && isWhole(series)) found.push({ claim, index, items: series.items, dashed: false });
      const items = series === undefined && at === null ? dashesFrom(readings, from, claim.count + TOO_MANY) : [];
      if (items.length > 2) found.push({ claim, index, items, dashed: true });
    }
  }
  return found;
}

/** The series that go from 1 to 2 or on, by the paragraph in which they start. */
function seriesByStart(all: readonly Series[]): ReadonlyMap<number, readonly Series[]> {
  const byParagraph = new Map<number, Series[]>();
  for (const series of all) {
    const { index, number } = series.items[0]!;
    if (number.ordinal !== 1 || series.items.length < 2) continue;
    const others = byParagraph.get(index);
    if (others === undefined) byParagraph.set(index, [series]);
    else others.push(series);
  }
  return byParagraph;
}

/** Whether each item says the slogan's noun in its first clauses: “三个坚持”。一是坚持…. */
function nameEach(readings: readonly Reading[], { items }: Series, { head }: CountClaim): boolean {
  const noun = head.slice(-2);
  return (
    noun.length === 2 &&
    items.every(({ index, number: { end } }) => readings[index]!.paragraph.text.slice(end, end + 24).includes(noun))
  );
}

/** 1, 2, 3 …: what skips or repeats is for numbering/sequence to report. */
function isWhole({ items, strays }: Series): boolean {
  return strays.length === 0 && items.every(({ number }, i) => number.ordinal === i + 1);
}

/** What a sentence without a colon must count for the numbers behind it to be its own. */
const ANNOUNCED = /(?:方面|点|工作|任务|实事|举措|措施|目标|建议|意见|要求)$/;
/** Sentences that tell of another text's parts. */
const REPORTED = /提出|明确|制定|出台|印发|采用|总结|形成|部署/;
/** Paragraphs between at most: page numbers. */
const MOST_BETWEEN = 3;

/** A count that announces items. */
interface Announcement {
  readonly claim: CountClaim;
  /** Where they must begin in the claim's paragraph; null where they begin with the next one. */
  readonly at: number | null;
  /** “五个坚持”。一是坚持…: told by the items alone. */
  readonly named: boolean;
}

const announcements = new Gathering<Reading, readonly Announcement[]>((reading) => {
  let found: Announcement[] | null = null;
  for (const claim of countClaimsIn(reading)) {
    const announcement = announced(reading.paragraph.text, claim);
    if (announcement !== null) (found ??= []).push(announcement);
  }
  return found;
});

function announced(text: string, claim: CountClaim): Announcement | null {
  const { clauseEnd, unit, head, start, quoted, outer } = claim;
  const mark = text.charAt(clauseEnd);
  if (mark !== '' && mark !== '：' && mark !== ':' && mark !== '。') return null;
  const named = quoted && mark === '。' && outer.end === clauseEnd;
  if (mark !== '：' && mark !== ':' && !named) {
    const before = text.slice(clauseStart(text, Math.max(0, start - 40), start), start);
    if (!ANNOUNCED.test((unit ?? '') + head) || REPORTED.test(before)) return null;
  }
  const at = skipBlanks(text, mark === '' ? clauseEnd : clauseEnd + 1);
  return { claim, at: at < text.length ? at : null, named };
}

/** The text behind paragraph `index`, page numbers left out. */
function nextText(readings: readonly Reading[], index: number): number | null {
  for (let next = index + 1; next < readings.length && next <= index + MOST_BETWEEN; next++) {
    if (readings[next]!.paragraph.kind === 'text') return next;
  }
  return null;
}

function begins({ leads, number }: Series['items'][number], at: number | null): boolean {
  return at === null ? leads : number.start === at;
}

/** So many more than counted are no longer near the count (see `isNear`), and need not be gone through. */
const TOO_MANY = 3;

/** The dashes that open paragraphs one after the other, page numbers aside: `most` at most. */
function dashesFrom(readings: readonly Reading[], from: number, most: number): readonly Mark[] {
  const items: Mark[] = [];
  for (let index = from; index < readings.length && items.length < most; index++) {
    const { kind, text } = readings[index]!.paragraph;
    if (kind !== 'text') continue;
    if (!isDashed(readings[index]!)) break;
    items.push({ index, number: { start: 0, end: text.startsWith('——') ? 2 : 1 } });
  }
  return items;
}

/** Whether a count is one of a text's parts (八个方面, 五项重点工作), not of things (十件实事). */
export function countsSections(readings: readonly Reading[], { claim, index }: NumberedCount): boolean {
  const { text } = readings[index]!.paragraph;
  return !claim.quoted && /方面|工作|任务/.test(text.slice(claim.end - 2, claim.clauseEnd));
}
