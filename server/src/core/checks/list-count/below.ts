import type { Analysis } from '../../analysis';
import { countClaimsIn, type CountClaim } from '../../facts/counts/count-claims';
import { listBelowClaim } from '../../facts/counts/counted-behind';
import { Gathering } from '../../versions/gathering';
import { toSourceSpan } from '../../layout/paragraph';
import type { Reading } from '../../reading';
import { skipBlanks } from '../../text/blanks';
import type { Span } from '../../text/span';
import type { Outcome } from '../check';
import type { Excerpt } from '../excerpt';
import { isNear } from '../counting/count';
import { claimText, countFix } from '../counting/report';
import { placeFinding, type Paragraphs } from '../place';
import { listedOutcome } from './listed';

const CODE = 'list/count';

/** Whether a paragraph's last words are a term in quotation marks that counts: 10.金融“五篇大文章”：. */
export function endsInTerm(reading: Reading): boolean {
  const claims = countClaimsIn(reading);
  const claim = claims[claims.length - 1];
  const { text } = reading.paragraph;
  return claim?.quoted === true && skipBlanks(text, behindMark(text, claim)) >= text.length;
}

/** The term that ends an excerpt's first paragraph (see `endsInTerm`) with its explanation in the second: / 指科技金融、绿色金融、…. */
export function* explainedBelow({ readings, starts }: Excerpt): Iterable<Outcome> {
  const [reading, next] = readings as readonly [Reading, Reading];
  const claims = countClaimsIn(reading);
  const claim = claims[claims.length - 1]!;
  const { paragraph } = reading;
  const { text } = paragraph;
  const below = next.paragraph;
  const counted = below.kind === 'text' ? listBelowClaim(below.text, claim) : null;
  const outcome = counted === null ? null : listedOutcome(text, counted, below.text);
  if (outcome === null) return;
  const placeBelow = (span: Span): Span => toSourceSpan(below, starts[1]!, span);
  if ('severity' in outcome) {
    const { related } = outcome;
    yield {
      ...placeFinding(paragraph, 0, { ...outcome, related: [] }),
      related: related.map((place) => ({ ...place, ...placeBelow(place) })),
    };
  } else {
    const [own, list] = outcome.spans;
    yield { ...outcome, spans: [toSourceSpan(paragraph, 0, own!), placeBelow(list!)] };
  }
}

function behindMark(text: string, { clauseEnd }: CountClaim): number {
  return '：:'.includes(text.charAt(clauseEnd) || ' ') ? clauseEnd + 1 : clauseEnd;
}

/** More things than that no sentence counts. */
const MOST_NAMES = 40;
/** A first sentence that names its paragraph, at most. */
const LONGEST_NAME = 24;

/** 抓好六大民生工程。 above paragraphs that each open with one: 实施就业工程。…, 实施教育工程。…. Offsets are absolute. */
export function* rowsBelow({ asRead, readings, starts }: Analysis): Iterable<Outcome> {
  const { indexes, values } = rowHeads.of(asRead);
  for (let i = 0; i < values.length; i++) yield* rowsBelowHeads({ readings, starts }, indexes[i]!, values[i]!);
}

function* rowsBelowHeads({ readings, starts }: Paragraphs, i: number, heads: readonly RowHead[]): Iterable<Outcome> {
  const { paragraph } = readings[i]!;
  const { text } = paragraph;
  for (const { claim, noun } of heads) {
    const names: Span[] = [];
    const first = nameAt(text, claim.clauseEnd + 1, noun);
    if (first !== null) names.push(toSourceSpan(paragraph, starts[i]!, first));
    // What stands behind it has to be the first of them, unless it stands alone.
    else if (skipBlanks(text, claim.clauseEnd + 1) < text.length) continue;
    for (let next = i + 1; next < readings.length && names.length <= MOST_NAMES; next++) {
      const { paragraph: below } = readings[next]!;
      if (below.kind !== 'text') continue;
      const name = nameAt(below.text, 0, noun);
      if (name === null) break;
      names.push(toSourceSpan(below, starts[next]!, name));
    }
    if (names.length < 3) continue;
    yield* rowOutcome(text, claim, names, (span) => toSourceSpan(paragraph, starts[i]!, span));
  }
}

/** A claim that may count the paragraphs below, with what those name. */
interface RowHead {
  readonly claim: CountClaim;
  readonly noun: string;
}

const rowHeads = new Gathering<Reading, readonly RowHead[]>((reading) => {
  let found: RowHead[] | null = null;
  for (const claim of countClaimsIn(reading)) {
    const noun = nounOf(reading.paragraph.text, claim);
    if (noun !== null) (found ??= []).push({ claim, noun });
  }
  return found;
});

/** What is counted, its last word, when the sentence of the claim opens its paragraph and says nothing more. */
function nounOf(text: string, { unit, quoted, head, clauseEnd, start }: CountClaim): string | null {
  if (quoted || (unit !== '大' && unit !== '项' && unit !== '个') || head.length < 4) return null;
  if (text.charAt(clauseEnd) !== '。' || start > 16 || /[。；]/.test(text.slice(0, start))) return null;
  return head.slice(-2);
}

function nameAt(text: string, at: number, noun: string): Span | null {
  const end = text.indexOf('。', at);
  if (end < 0 || end - at > LONGEST_NAME || !text.startsWith(noun, end - noun.length)) return null;
  return /[，；：]/.test(text.slice(at, end)) ? null : { start: at, end };
}

function* rowOutcome(
  text: string,
  claim: CountClaim,
  names: readonly Span[],
  place: (span: Span) => Span,
): Iterable<Outcome> {
  const args = { claim: claimText(text, claim), count: claim.count, found: names.length };
  if (names.length === claim.count) {
    yield { code: CODE, spans: [place(claim.outer), ...names], message: { key: `${CODE}.rowHolds`, args } };
  } else if (isNear(claim.count, names.length)) {
    yield {
      code: CODE,
      severity: 'warning',
      ...place(claim.outer),
      message: { key: `${CODE}.row`, args },
      related: names.map((name, i) => ({ ...name, message: { key: `${CODE}.rowItem`, args: { number: i + 1 } } })),
      fixes: countFix(CODE, text, claim, names.length).map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, ...place(edit) })),
      })),
    };
  }
}
