import { partitions, type Partition } from '../../../lexicon/partitions';
import { CharSet } from '../../text/char-set';
import { codeAt } from '../../text/chars';
import type { Measured } from '../amounts';
import { findIndicator } from '../known-indicators';
import { partAmount } from './part-amounts';
import type { Parts } from './parts';
import type { Passage } from '../passage';
import { nameEndingAt } from '../rates';

/** Statistics with the branches that they are officially made of: 社会消费品零售总额 and 批发业, 零售业, 住宿业, 餐饮业. */

/** How many figures behind a whole its parts may reach. */
const REACH = 24;

interface Named {
  readonly amount: Measured;
  readonly name: string;
}

interface Role {
  readonly partition: Partition;
  /** The part's number; -1 for the whole. */
  readonly part: number;
}

interface Names {
  /** Which wholes and parts a name may be. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
  /** The last characters of all names, and of the aliases that the lexicon has for them. */
  readonly lasts: CharSet;
}

let names: Names | null = null;

/** Made for the first text with figures, so that a server starts without. */
function known(): Names {
  return (names ??= readNames());
}

function readNames(): Names {
  const roles = new Map<string, Role[]>();
  const addRole = (name: string, role: Role): void => {
    const others = roles.get(name);
    if (others === undefined) roles.set(name, [role]);
    else others.push(role);
  };
  for (const partition of partitions) {
    for (const name of partition.whole) addRole(name, { partition, part: -1 });
    [...partition.parts, ...(partition.optional ?? [])].forEach((spellings, part) => {
      for (const name of spellings) addRole(name, { partition, part });
    });
  }
  let lasts = '';
  for (const name of roles.keys()) {
    for (const spelling of [name, ...(findIndicator(name)?.aliases ?? [])]) lasts += spelling.slice(-1);
  }
  return { roles, lasts: new CharSet(lasts) };
}

export function officialParts(passage: Passage): Parts[] {
  if (passage.statements.length < 3) return [];
  const named = namedAmounts(passage);
  if (named.length < 3) return [];
  const found: Parts[] = [];
  for (let i = 0; i < named.length; i++) {
    for (const { partition } of rolesOf(named[i]!.name).filter(({ part }) => part === -1)) {
      const parts =
        partition.onlyAsSum === true ? partsAround(passage, named, i, partition) : partsAfter(named, i, partition);
      if (parts === null) continue;
      found.push({
        link: 'official',
        whole: named[i]!.amount,
        besides: [],
        parts,
        starts: [0],
        disjoint: true,
        complete: true,
      });
    }
  }
  return found;
}

function rolesOf(name: string): readonly Role[] {
  const { roles } = known();
  const own = roles.get(name);
  if (own !== undefined) return own;
  const entry = findIndicator(name);
  return entry === null ? [] : (roles.get(entry.name) ?? []);
}

/** Words before a name that do not narrow it. */
const OPENERS =
  /^(?:其中|全[国省市县区州盟旗年]+|我[国省市县区]|年末|[上今去]年|本年|预计|拟?安排|拟?发行|实现|完成|累计|共|城镇和乡村|参加(?=城乡|职工|城镇|基本))+/;

/** 分性别看，⟦男性⟧183万人: the words themselves, where what they measure was carried on from before. */
function carriedName({ text }: Passage, end: number): string | undefined {
  const { roles, lasts } = known();
  if (!lasts.has(codeAt(text, end - 1))) return undefined;
  const words = nameEndingAt(text, end);
  return roles.has(words) ? words : undefined;
}

/** A name that plays a part in some partition, openers before it left out; undefined where it plays none. */
function knownName(indicator: string): string | undefined {
  if (rolesOf(indicator).length > 0) return indicator;
  const bare = indicator.replace(OPENERS, '');
  return bare.length < indicator.length && rolesOf(bare).length > 0 ? bare : undefined;
}

/** The amounts that have a name which plays a part in some partition. */
function namedAmounts(passage: Passage): Named[] {
  const { lasts } = known();
  const found: Named[] = [];
  for (const statement of passage.statements) {
    const { indicator } = statement.facts;
    if (indicator === null || statement.figure.kind !== 'quantity') continue;
    const { inherited, predicate } = statement.reference;
    if (inherited || predicate.kind === 'change') continue;
    const name = lasts.has(codeAt(indicator, indicator.length - 1))
      ? knownName(indicator)
      : carriedName(passage, predicate.start);
    if (name === undefined) continue;
    const amount = partAmount(passage, statement);
    if (amount !== null) found.push({ amount, name });
  }
  return found;
}

/** The parts behind a whole, each the first of its name, before the whole is told again; null unless all are there. */
function partsAfter(named: readonly Named[], at: number, partition: Partition): Parts['parts'] | null {
  const whole = named[at]!;
  const parts: (Measured | undefined)[] = [];
  for (const other of named.slice(at + 1)) {
    if (other.amount.statement.index - whole.amount.statement.index > REACH) break;
    const role = rolesOf(other.name).find((candidate) => candidate.partition === partition);
    if (role === undefined || other.amount.base !== whole.amount.base) continue;
    if (role.part === -1) break;
    if (!isSameTime(whole, other)) continue;
    parts[role.part] ??= other.amount;
  }
  return allOf(parts, partition);
}

/** The parts anywhere before a whole that is said to be their sum (今年合计新增政府债务总规模11.86万亿元). */
function partsAround(
  passage: Passage,
  named: readonly Named[],
  at: number,
  partition: Partition,
): Parts['parts'] | null {
  const whole = named[at]!;
  const { predicate, sentence } = whole.amount.statement.reference;
  if (!/合计|共计|总计/.test(passage.text.slice(sentence.start, predicate.start))) return null;
  const parts: (Measured | undefined)[] = [];
  for (const other of named.slice(0, at)) {
    const role = rolesOf(other.name).find((candidate) => candidate.partition === partition);
    if (role === undefined || role.part === -1 || other.amount.base !== whole.amount.base) continue;
    parts[role.part] ??= other.amount;
  }
  return allOf(parts, partition);
}

function allOf(parts: readonly (Measured | undefined)[], partition: Partition): Parts['parts'] | null {
  for (let i = 0; i < partition.parts.length; i++) if (parts[i] === undefined) return null;
  const [first, ...more] = parts.filter((part) => part !== undefined);
  return first === undefined ? null : [first, ...more];
}

function isSameTime(a: Named, b: Named): boolean {
  const [x, y] = [a.amount.statement.facts, b.amount.statement.facts];
  return (x.period === null || y.period === null || x.period === y.period) && x.status === y.status;
}
