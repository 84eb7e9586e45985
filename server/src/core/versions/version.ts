import { firstFrom } from '../text/ordered';
import { NOTHING_KEPT, Slots, type Keeper } from './memo';

/** A paragraph that knows where it stands among all that a document has or had. */
export interface Ordered {
  /** Grows from each paragraph of a version to the next: see versions/order.ts. */
  readonly order: number;
  /** Its number in the version that was last asked for it: where to look first. */
  lastIndex: number;
}

/** Where two lists of paragraphs differ: at `from` `removed` old ones stood, where now there are `added` new ones. */
export interface Change {
  readonly from: number;
  readonly removed: number;
  readonly added: number;
}

const SLOTS = new Slots();

/** All versions of one document: what is read of many paragraphs is kept here and brought up to date with each version. */
export class Lineage implements Keeper {
  kept = NOTHING_KEPT;
  /** How often words have come for some of the paragraphs, which then say something else though they are the same. */
  rewordings = 0;

  get slots(): Slots {
    return SLOTS;
  }
}

/** The paragraphs of one version of a document, as read by themselves or in their sections. */
export class Version<K extends Ordered> {
  #before: readonly K[] | null = null;
  #change: Change | null = null;

  constructor(
    readonly lineage: Lineage,
    readonly paragraphs: readonly K[],
  ) {}

  /** How this version differs from another. Kept for the next who asks for the same, since all that is kept asks. */
  changeSince(before: readonly K[]): Change {
    if (this.#change === null || this.#before !== before) {
      this.#before = before;
      this.#change = changeBetween(before, this.paragraphs);
    }
    return this.#change;
  }

  /** The number of one of the paragraphs. */
  indexOf(paragraph: K): number {
    const { paragraphs } = this;
    if (paragraphs[paragraph.lastIndex] === paragraph) return paragraph.lastIndex;
    const found = firstFrom(paragraphs, paragraph.order, orderOf);
    // A version that is no longer the last may hold paragraphs whose order counts no more.
    return (paragraph.lastIndex = paragraphs[found] === paragraph ? found : paragraphs.indexOf(paragraph));
  }
}

/** The shortest stretch outside which two lists hold the same things. */
export function changeBetween<T>(before: readonly T[], after: readonly T[]): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let tail = 0;
  const most = shorter - from;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, removed: before.length - tail - from, added: after.length - tail - from };
}

function orderOf({ order }: Ordered): number {
  return order;
}
