import { divide, exactly, isDisjoint, multiply } from '../../figures/arithmetic';
import type { Interval } from '../../figures/interval';
import { Memo } from '../../versions/memo';
import { measured, type Measured } from '../amounts';
import { fullSentenceStart } from '../clause';
import type { Passage, Statement } from '../passage';
import { partBefore } from './share-part';
import { shareWords } from './share-words';
import { shareClaims } from './shares';

/** A part with its share. */
export interface Member {
  readonly share: Statement;
  readonly part: Measured;
}

/**
 * Three or more parts of which each has a share of the same whole, by the same words: 一是财政类20件，占15.6%；二是法治类7件，
 * 占5.5%；…. All but at most one imply the same whole, so they are surely of one.
 */
export interface ShareGroup {
  readonly members: readonly Member[];
  /** The one that does not fit the whole of the others, or null. */
  readonly odd: Member | null;
  /** The whole that the others imply, in base units. */
  readonly implied: Interval;
  /** An amount before them that is this whole, if the text gives it. */
  readonly stated: Measured | null;
}

export const shareGroups = new Memo<Passage, readonly ShareGroup[]>((passage) => {
  const { text, statements } = passage;
  if (statements.length < 6 || !text.includes('占')) return NONE;
  const known = new Set(shareClaims.of(passage).map(({ share }) => share));
  const groups = new Map<string, Member[]>();
  let last: { readonly whole: string; readonly sentence: number } | null = null;
  for (const share of statements) {
    if (share.figure.kind !== 'percent' || known.has(share)) continue;
    const { kind, respectively } = share.reference.predicate;
    if (kind === 'change' || kind === 'departure' || respectively) continue;
    const words = shareWords(text, share.figure.hedgedStart);
    if (words === null || /\d/.test(words.whole)) continue;
    const part = partBefore(passage, share, words.at);
    if (part === null) continue;
    // 占总人口的16.8%；…，占62%: named once for those that follow.
    const sentence = fullSentenceStart(text, share.figure.start, share.reference.sentence.start);
    if (words.whole !== '') last = { whole: words.whole, sentence };
    const whole = words.whole === '' && last?.sentence === sentence ? last.whole : words.whole;
    const key = `${part.base}|${whole}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ share, part }]);
    else group.push({ share, part });
  }
  const found: ShareGroup[] = [];
  for (const members of groups.values()) {
    const group = members.length < 3 || members.length > MOST ? null : agree(passage, members);
    if (group !== null) found.push(group);
  }
  return found.length === 0 ? NONE : found;
});

const NONE: readonly ShareGroup[] = [];
/** More parts are no list of one sentence; each is compared with each. */
const MOST = 30;

/** The group if all members, or all but one that cannot be another, imply the same whole. */
function agree(passage: Passage, members: readonly Member[]): ShareGroup | null {
  const wholes = members.map(wholeOf);
  const say = (implied: Interval, odd: Member | null): ShareGroup => ({
    members,
    odd,
    implied,
    stated: statedBefore(passage, members[0]!, implied),
  });
  const all = common(wholes);
  if (all !== null) return say(all, null);
  let found: ShareGroup | null = null;
  for (let odd = 0; odd < members.length; odd++) {
    const implied = common(wholes.filter((_, i) => i !== odd));
    if (implied === null) continue;
    if (found !== null) return null;
    found = say(implied, members[odd]!);
  }
  return found;
}

/** What a part and its share make of the whole: part × 100 ÷ share. */
function wholeOf({ part, share }: Member): Interval | null {
  const hundredfold = multiply(part.interval, exactly(100));
  return hundredfold === null || share.interval === null ? null : divide(hundredfold, share.interval);
}

/** The values that all have in common, null where there are none or one is unbounded. */
function common(intervals: readonly (Interval | null)[]): Interval | null {
  let shared: Interval | null = null;
  for (const interval of intervals) {
    if (interval === null || interval.min === null || interval.max === null) return null;
    if (shared === null) shared = interval;
    else if (isDisjoint(shared, interval)) return null;
    else {
      shared = {
        min: shared.min!.gt(interval.min) ? shared.min : interval.min,
        max: shared.max!.lt(interval.max) ? shared.max : interval.max,
        maxOpen: false,
      };
    }
  }
  return shared;
}

function statedBefore(passage: Passage, { part }: Member, implied: Interval): Measured | null {
  for (let i = part.statement.index - 1; i >= 0 && i >= part.statement.index - MOST; i--) {
    const amount = measured(passage, passage.statements[i]!);
    if (amount?.base === part.base && !isDisjoint(amount.interval, implied)) return amount;
  }
  return null;
}
