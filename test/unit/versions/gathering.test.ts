import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Derived } from '../../../server/src/core/versions/derived';
import { Gathering } from '../../../server/src/core/versions/gathering';
import { Grouping } from '../../../server/src/core/versions/grouping';
import { NOTHING_KEPT, Slots, type Keeper } from '../../../server/src/core/versions/memo';
import { setOrder } from '../../../server/src/core/versions/order';
import { changeBetween, Lineage, Version } from '../../../server/src/core/versions/version';

const SLOTS = new Slots();

/** A paragraph that says some letters. */
class Line implements Keeper {
  kept = NOTHING_KEPT;
  order = 0;
  lastIndex = 0;
  readonly slots = SLOTS;

  constructor(readonly letters: string) {}
}

interface Letter {
  readonly letter: string;
  readonly reading: Line;
}

let asked = 0;
const letters = new Gathering<Line, readonly Letter[]>((line) => {
  asked++;
  return line.letters === '' ? null : [...line.letters].map((letter) => ({ letter, reading: line }));
});
const byLetter = new Grouping<Line, Letter, string, string>(
  letters,
  ({ letter }) => letter,
  (members, given) => (members.length < 2 ? null : given + members.map(({ reading }) => reading.letters).join('|')),
);
const count = new Derived((values: readonly (readonly Letter[])[]) => ({ count: values.flat().length }));

/** What all three say of some lines. */
function said(lines: readonly Line[], lineage: Lineage, given: string): unknown {
  const version = new Version(lineage, lines);
  const { indexes, values } = letters.of(version);
  const { byKey, telling, keys } = byLetter.of(version, given);
  return {
    indexes,
    values: values.map((found) => found.map(({ letter }) => letter)),
    keys,
    groups: keys.map((key) => byKey.get(key)!.members.map(({ letter, reading }) => letter + reading.letters)),
    read: keys.map((key) => byKey.get(key)!.read),
    telling: [...telling].map(({ read }) => read).sort(),
    count: count.of(lineage, values),
    places: lines.map((line) => version.indexOf(line)),
  };
}

const line = fc.constantFrom('', '', 'a', 'b', 'ab', 'aba', 'cab', 'd');
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(3),
  added: fc.array(line, { maxLength: 3 }),
  given: fc.constantFrom('x', 'x', 'x', 'y'),
  asks: fc.boolean(),
});

describe('what is gathered of a document', () => {
  it('is the same over many versions as read anew from each', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.array(edit, { maxLength: 12 }), (start, edits) => {
        const lineage = new Lineage();
        let lines = start.map((text) => new Line(text));
        setOrder(lines, 0, lines.length);
        for (const { at, removed, added, given, asks } of edits) {
          const from = Math.round(at * lines.length);
          const next = added.map((text) => new Line(text));
          lines = [...lines.slice(0, from), ...next, ...lines.slice(from + removed)];
          setOrder(lines, from, next.length);
          if (!asks) continue;
          const fresh = lines.map(({ letters }) => new Line(letters));
          setOrder(fresh, 0, fresh.length);
          expect(said(lines, lineage, given)).toEqual(said(fresh, new Lineage(), given));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is asked of the paragraphs alone that are others', () => {
    const lineage = new Lineage();
    const lines = Array.from({ length: 100 }, (_, i) => new Line('abc'.charAt(i % 4)));
    setOrder(lines, 0, lines.length);
    said(lines, lineage, '');
    asked = 0;
    const next = [...lines.slice(0, 50), new Line('b'), new Line(''), ...lines.slice(51)];
    setOrder(next, 50, 2);
    said(next, lineage, '');
    expect(asked).toBe(2);
  });

  it('is the same object where nothing is another, and the same values where only numbers are', () => {
    const lineage = new Lineage();
    const lines = [new Line('a'), new Line(''), new Line('b')];
    setOrder(lines, 0, 3);
    const first = letters.of(new Version(lineage, lines));
    const typed = [lines[0]!, new Line(''), lines[2]!];
    setOrder(typed, 1, 1);
    expect(letters.of(new Version(lineage, typed))).toBe(first);
    const longer = [...typed.slice(0, 2), new Line(''), typed[2]!];
    setOrder(longer, 2, 1);
    const moved = letters.of(new Version(lineage, longer));
    expect(moved.indexes).toEqual([0, 3]);
    expect(moved.values).toBe(first.values);
  });

  it('starts anew after a mistake of what reads it', () => {
    let fails = false;
    const failing = new Grouping<Line, Letter, number>(
      letters,
      ({ letter }) => letter,
      (members) => {
        if (fails) throw new Error('a mistake');
        return members.length;
      },
    );
    const lineage = new Lineage();
    const lines = [new Line('ab'), new Line('b')];
    setOrder(lines, 0, 2);
    failing.of(new Version(lineage, lines));
    const next = [...lines, new Line('ba')];
    setOrder(next, 2, 1);
    fails = true;
    expect(() => failing.of(new Version(lineage, next))).toThrow('a mistake');
    fails = false;
    const { byKey } = failing.of(new Version(lineage, next));
    expect([...byKey].map(([key, { read }]) => [key, read])).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
  });
});

describe('the order of paragraphs', () => {
  it('grows from first to last, however often a gap is parted', () => {
    const lines = [new Line(''), new Line('')];
    setOrder(lines, 0, 2);
    for (let i = 0; i < 300; i++) {
      lines.splice(1 + (i % 2), 0, new Line(''));
      setOrder(lines, 1 + (i % 2), 1);
    }
    expect(lines.every(({ order }, i) => i === 0 || order > lines[i - 1]!.order)).toBe(true);
  });

  it('goes on before the first paragraph and behind the last', () => {
    const lines = [new Line('')];
    setOrder(lines, 0, 1);
    lines.unshift(new Line(''), new Line(''));
    setOrder(lines, 0, 2);
    lines.push(new Line(''));
    setOrder(lines, 3, 1);
    expect(lines.every(({ order }, i) => i === 0 || order > lines[i - 1]!.order)).toBe(true);
  });
});

describe('the change between two lists', () => {
  it('is the shortest stretch outside which they are the same', () => {
    const [a, b, c, d] = [{}, {}, {}, {}];
    expect(changeBetween([a, b, c], [a, d, c])).toEqual({ from: 1, removed: 1, added: 1 });
    expect(changeBetween([a, a], [a, a, a])).toEqual({ from: 2, removed: 0, added: 1 });
    expect(changeBetween([], [a])).toEqual({ from: 0, removed: 0, added: 1 });
    expect(changeBetween([a, b], [])).toEqual({ from: 0, removed: 2, added: 0 });
    expect(changeBetween([a, b], [a, b])).toEqual({ from: 2, removed: 0, added: 0 });
  });
});
