import { foundings, type Founding } from '../../../lexicon/foundings';
import type { Analysis } from '../../analysis';
import { anniversaries, type Anniversary } from '../../facts/time/anniversaries';
import type { Passage } from '../../facts/passage';
import { readDocumentYear, type DocumentYear } from '../../facts/time/document-year';
import { sectionYears, writtenYear, type YearReference } from '../../facts/time/year-reference';
import { Gathering, type Gathered } from '../../versions/gathering';
import { GroupMemo } from '../../versions/group-memo';
import { Memo } from '../../versions/memo';
import type { Lineage } from '../../versions/version';
import type { Reading } from '../../reading';
import { chineseNumeral } from '../../tokens/chinese-numeral';
import type { Outcome } from '../check';
import { Excerpt, ExcerptOutcomes } from '../excerpt';
import type { Fix, RelatedSpan } from '../finding';
import { absolute, CODE, finding, related, replace, say, type Located } from './located';

/** How many paragraphs at the top can say which region the document is about. */
const HEAD = 40;
/** An event is no anniversary yet in its first years; a nearer year before one is the year of the celebration. */
const YOUNGEST = 5;

interface Mention {
  readonly item: Anniversary;
  readonly place: Located;
  /** The years in which the celebration can be; null when nothing is known. */
  readonly reference: YearReference | null;
  readonly founding: { readonly year: number; readonly source: string } | null;
}

/** A paragraph that tells of anniversaries. */
interface Told {
  readonly passage: Passage;
  readonly items: readonly Anniversary[];
}

const toldIn = new Gathering<Passage, Told>((passage) => {
  const items = anniversaries(passage.reading);
  return items.length === 0 ? null : { passage, items };
});

/** What was said last, and from what. */
interface LastSaid {
  told: Gathered<Told> | null;
  year: DocumentYear | null;
  region: Founding | null;
  said: ExcerptOutcomes | null;
}

const lastSaid = new Memo<Lineage, LastSaid>(() => ({ told: null, year: null, region: null, said: null }));

/** Anniversaries that are not due in the year they are told of, and one event's that do not agree. */
export function anniversarySlips({ asRead, inSections, readings }: Analysis): readonly ExcerptOutcomes[] {
  const told = toldIn.of(inSections);
  if (told.values.length === 0) return [];
  const last = lastSaid.of(asRead.lineage);
  const year = readDocumentYear(asRead);
  const region = regionNamed.of(readings.slice(0, HEAD));
  if (last.told !== told || last.year !== year || last.region !== region) {
    const celebrations = new Celebrations(told.values);
    const said = ExcerptOutcomes.of(celebrations, slipsOf(celebrations, told, firstDoubtfulTitle(year), region));
    Object.assign(last, { told, year, region, said });
  }
  return last.said === null ? [] : [last.said];
}

/** The paragraphs that tell of anniversaries, in the excerpt of which all is said of them. */
class Celebrations extends Excerpt {
  constructor(readonly told: readonly Told[]) {
    super(told.map(({ passage }) => passage.reading));
  }
}

function* slipsOf(
  celebrations: Celebrations,
  { indexes, values }: Gathered<Told>,
  unsureFrom: number,
  region: Founding | null,
): Iterable<Outcome> {
  const unknown = new Map<string, Mention[]>();
  for (let nth = 0; nth < values.length; nth++) {
    const { passage, items } = values[nth]!;
    for (const item of items) {
      const mention = mentionOf(passage, nth, item, indexes[nth]! >= unsureFrom, region);
      if (mention.founding !== null) yield* compare(celebrations, mention);
      else if (item.event.length >= 3) addTo(unknown, item.event, mention);
    }
  }
  for (const mentions of unknown.values()) if (mentions.length > 1) yield* agree(celebrations, mentions);
}

function mentionOf(
  { text, section }: Passage,
  index: number,
  item: Anniversary,
  unsure: boolean,
  region: Founding | null,
): Mention {
  const written = writtenYear(text, item.start, section.documentYear);
  const known = item.founding ?? (item.ownRegion ? region : null);
  const place = { index, span: { start: item.start, end: item.end } };
  // 1936年红军三大主力会师90周年: the year is the event's, not the celebration's.
  const ofEvent = item.eventYear;
  const isOfEvent =
    ofEvent !== null && (ofEvent.value === known?.year || isLongAgo(ofEvent.value, section.documentYear));
  const celebrated = isOfEvent && written?.span?.start === ofEvent.start ? null : written;
  const reference = celebrated ?? (unsure ? null : sectionYears(section));
  const founding =
    known ?? (isOfEvent ? { year: ofEvent.value, source: text.slice(ofEvent.start, item.number.start) } : null);
  return { item, place, reference, founding };
}

/** The paragraph from which a title with the wrong year may mislead its section. */
function firstDoubtfulTitle({ year, signs }: DocumentYear): number {
  return signs.find(({ sign }) => sign.kind === 'section' && sign.year !== year)?.index ?? Infinity;
}

function isLongAgo(year: number, documentYear: number | null): boolean {
  return documentYear !== null && year < documentYear - YOUNGEST;
}

/** The one region with a founding year that the paragraphs at the top name. */
const regionNamed = new GroupMemo<Reading, Founding | null>((head) => {
  const named = foundings.filter(
    ({ region }) => region !== undefined && head.some(({ paragraph }) => paragraph.text.includes(region)),
  );
  return named.length === 1 ? named[0]! : null;
});

function* compare(celebrations: Celebrations, { item, place, reference, founding }: Mention): Iterable<Outcome> {
  if (reference === null) return;
  const kept = founding!.year + item.count;
  const { years, how } = reference;
  const first = years[0]!;
  const last = years[years.length - 1]!;
  const args = {
    event: eventOf(celebrations, place, item),
    founded: founding!.year,
    source: founding!.source,
    claimed: item.count,
    kept,
    year: first === last ? first : `${first}—${last}`,
    expected: first - founding!.year,
  };
  if (years.includes(kept)) {
    yield {
      code: CODE,
      spans: [absolute(celebrations, place)],
      message: say('anniversaryHolds', { ...args, year: kept }),
    };
    return;
  }
  // A review of one year may still tell of the last five: of 2021, where it speaks of the hundredth, not of the ninety-ninth.
  const { documentYear } = celebrations.told[place.index]!.passage.section;
  const recent = documentYear !== null && kept < documentYear && kept >= documentYear - 5;
  if (how === 'section' && last !== documentYear && recent && item.count % 5 === 0) return;
  // 迎接…: the day may lie in the next year.
  if (item.ahead && kept === last + 1 && !reference.equated) return;
  if (how === 'word' && !reference.equated && kept === documentYear) return;
  const single = first === last;
  const certain = how === 'written' && reference.equated;
  yield finding(
    celebrations,
    place,
    certain ? 'error' : 'warning',
    say(single ? 'anniversary' : 'anniversaryOutside', args),
    {
      related: reference.span === null ? [] : [yearOf(celebrations, place.index, reference)],
      fixes: single && first > founding!.year ? renumber(celebrations, place.index, item, first - founding!.year) : [],
    },
  );
}

function yearOf(celebrations: Celebrations, index: number, { span, years }: YearReference): RelatedSpan {
  return related(celebrations, { index, span: span! }, say('yearSpoken', { year: years[0]! }));
}

/** The event as written, up to its number. */
function eventOf({ readings }: Celebrations, { index, span }: Located, { number }: Anniversary): string {
  return readings[index]!.paragraph.text.slice(span.start, number.start).replace(/\s+/g, '');
}

/** The number in the script that it has; nothing where Chinese numerals would need more than two digits. */
function renumber(celebrations: Celebrations, index: number, { number }: Anniversary, count: number): readonly Fix[] {
  const written = celebrations.readings[index]!.paragraph.text.slice(number.start, number.end);
  const shown = /\d/.test(written) ? String(count) : count === 100 ? '一百' : chineseNumeral(count);
  if (shown === null) return [];
  return replace(celebrations, { index, span: number }, shown, say('change', { shown: `${shown}周年` }));
}

function addTo<K>(groups: Map<K, Mention[]>, key: K, mention: Mention): void {
  const others = groups.get(key);
  if (others === undefined) groups.set(key, [mention]);
  else others.push(mention);
}

/** Mentions of one event whose year nobody states: they must lead back to one year. */
function* agree(celebrations: Celebrations, mentions: readonly Mention[]): Iterable<Outcome> {
  const votes = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.reference?.years.length !== 1) continue;
    const founded = mention.reference.years[0]! - mention.item.count;
    addTo(votes, founded, mention);
  }
  if (votes.size < 2) return;
  const [[founded, majority], ...others] = [...votes].sort((a, b) => b[1].length - a[1].length) as [
    [number, Mention[]],
    ...[number, Mention[]][],
  ];
  for (const { item, place, reference } of others.flatMap(([, found]) => found)) {
    const year = reference!.years[0]!;
    const args = {
      event: item.event,
      claimed: item.count,
      year,
      expected: year - founded,
      other: majority[0]!.item.count,
    };
    // A celebration of the year before or after, told in the other's section.
    if (Math.abs(item.count - (year - founded)) < 2 && reference!.how === 'section') continue;
    yield finding(celebrations, place, 'warning', say('anniversaryTwice', args), {
      related: majority.map((mention) =>
        related(celebrations, mention.place, say('anniversaryElsewhere', { count: mention.item.count })),
      ),
      fixes: year > founded ? renumber(celebrations, place.index, item, year - founded) : [],
    });
  }
}
