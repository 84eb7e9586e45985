import { nationalCongressTerms } from '../../../lexicon/sessions';
import type { Analysis } from '../../analysis';
import { congressSessions, type CongressSession } from '../../facts/time/congress-sessions';
import type { Passage } from '../../facts/passage';
import { Gathering } from '../../versions/gathering';
import type { Reading } from '../../reading';
import { chineseNumeral } from '../../tokens/chinese-numeral';
import { NO_OUTCOMES, type Outcome } from '../check';
import type { Severity } from '../finding';
import { CODE, finding, findingWithin, related, replace, say, type Located } from './located';

/** How many paragraphs at the top can hold the session at which the report is given. */
const HEAD = 40;

interface Mention {
  readonly item: CongressSession;
  readonly place: Located;
}

/** Sessions of the National People's Congress at odds with their dates, or later than the report. */
export function nationalSlips(passage: Passage): readonly Outcome[] {
  const found = congressSessions(passage.reading);
  if (found.length === 0) return NO_OUTCOMES;
  return found.flatMap((item) => (item.place === '全国' ? (national(passage, item) ?? []) : []));
}

/** Sessions of a congress that cannot have been: later than the one that hears the report, or at odds with its date. */
export function* sessionSlips(analysis: Analysis): Iterable<Outcome> {
  const { indexes, values } = sessionsIn.of(analysis.asRead);
  const mentions: Mention[] = [];
  for (let i = 0; i < values.length; i++) {
    const index = indexes[i]!;
    for (const item of values[i]!) {
      mentions.push({ item, place: { index, span: { start: item.start, end: item.end } } });
    }
  }
  const own = mentions.find(({ item, place }) => item.isVenue && item.date!.year !== null && place.index < HEAD);
  if (own === undefined) return;
  for (const mention of mentions) {
    if (mention !== own && isSameBody(own.item, mention.item)) yield* compare(analysis, own, mention);
  }
}

const sessionsIn = new Gathering<Reading, readonly CongressSession[]>((reading) => {
  const found = congressSessions(reading);
  return found.length === 0 ? null : found;
});

/** Sessions of the National People's Congress have known years. */
function national({ section }: Passage, item: CongressSession): Outcome | null {
  const term = nationalCongressTerms.find((known) => known.term === item.term);
  if (term === undefined) return null;
  const held = term.firstSession + item.session - 1;
  const args = {
    term: chineseNumeral(item.term) ?? item.term,
    session: chineseNumeral(item.session) ?? item.session,
    held,
  };
  const { start, end } = item;
  const dated = item.date?.year ?? null;
  if (dated !== null && item.isVenue) {
    return dated === held
      ? { code: CODE, spans: [{ start, end }], message: say('sessionHolds', args) }
      : findingWithin({ start, end }, 'error', say('sessionYear', { ...args, year: dated }));
  }
  const { documentYear } = section;
  if (documentYear !== null && !item.ahead && (held > documentYear || item.session > term.sessions)) {
    return findingWithin({ start, end }, 'error', say('sessionAhead', { ...args, year: documentYear }));
  }
  return null;
}

/** Whether two names may mean one congress: the same place, one name the end of the other (博野县, 县), or none given. */
function isSameBody(a: CongressSession, b: CongressSession): boolean {
  return (
    a.place === b.place ||
    (a.place !== '全国' && b.place !== '全国' && (endsAlike(a.place, b.place) || endsAlike(b.place, a.place)))
  );
}

function endsAlike(long: string, short: string): boolean {
  return short === '' || long.endsWith(short);
}

/** 完成了十八届人大四次会议确定的任务 in the report to that very session. */
function isDoneAlready({ readings }: Analysis, own: CongressSession, { item, place }: Mention): boolean {
  const { text } = readings[place.index]!.paragraph;
  return (
    item.term === own.term &&
    item.session === own.session &&
    /完成了?[^，。；]{0,8}$/.test(text.slice(Math.max(0, item.start - 16), item.start)) &&
    /^(?:所)?(?:确定|批准|通过|提出|部署|审议通过)/.test(text.slice(item.end, item.end + 6))
  );
}

function* compare(analysis: Analysis, own: Mention, { item, place }: Mention): Iterable<Outcome> {
  if (isDoneAlready(analysis, own.item, { item, place })) {
    const args = { ownTerm: own.item.term, ownSession: own.item.session };
    yield finding(analysis, place, 'warning', say('sessionBefore', args), {
      related: [related(analysis, own.place, say('sessionOwn', { term: own.item.term, session: own.item.session }))],
    });
    return;
  }
  const severity = contradiction(own.item, item);
  if (severity === null) return;
  const session = chineseNumeral(own.item.session)!;
  const args = { term: item.term, session: item.session, ownTerm: own.item.term, ownSession: own.item.session };
  const { text } = analysis.readings[place.index]!.paragraph;
  const arabic = /\d/.test(text.slice(item.number.start, item.number.end));
  const shown = arabic ? String(own.item.session) : session;
  const key = item.term === own.item.term ? 'sessionDiffers' : 'sessionTerm';
  yield finding(analysis, place, severity, say(key, args), {
    related: [related(analysis, own.place, say('sessionOwn', { term: own.item.term, session: own.item.session }))],
    fixes:
      item.term === own.item.term && item.session !== own.item.session
        ? replace(
            analysis,
            { index: place.index, span: item.number },
            shown,
            say('change', { shown: `第${shown}次会议` }),
          )
        : [],
  });
}

/** How surely a mention of the same congress contradicts the session that hears the report; null when it does not. */
function contradiction(own: CongressSession, other: CongressSession): Severity | null {
  if (other.ahead) return null;
  if (other.term > own.term) return 'error';
  if (other.term < own.term || other.session === own.session) return null;
  if (isSameDay(own, other)) return 'error';
  return other.session > own.session || other.isResolution ? 'warning' : null;
}

function isSameDay({ date: own }: CongressSession, { date }: CongressSession): boolean {
  if (date === null || date.month !== own!.month || date.day !== own!.day) return false;
  return date.year === null || date.year === own!.year;
}
