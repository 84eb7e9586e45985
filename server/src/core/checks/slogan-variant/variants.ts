import { lookAlikes } from '../../../lexicon/look-alikes';
import { readFormula } from '../../slogans/formula';
import type { SloganPart } from '../../slogans/slogan';
import { PhraseMemo } from '../../text/phrase-memo';

/**
 * How two phrases differ so that one may be a slip for the other: `swapped` the same characters in another order, `number`
 * one numeral, `classifier` 个 against 大, `alike` a character that looks or sounds like the other, `character` any other.
 */
export type Difference = 'swapped' | 'number' | 'classifier' | 'alike' | 'character';

const NUMERAL = /[一二两双三四五六七八九十百千万\d]/;
const CLASSIFIERS = '个大项类条种';

let alikes: ReadonlyMap<string, string> | null = null;

/** For each character, the groups of look-alikes that it is in, one behind the other. Made when first asked for. */
function alikesOf(char: string): string {
  alikes ??= readAlikes();
  return alikes.get(char) ?? '';
}

function readAlikes(): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const group of lookAlikes) {
    for (const char of group) groups.set(char, (groups.get(char) ?? '') + group);
  }
  return groups;
}

/** The difference of two phrases of one length; null when they differ in more than one character or order. */
export function differenceOf(a: string, b: string): Difference | null {
  let at = -1;
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    at = i;
    count++;
  }
  if (count !== 1) return codeSum(a) === codeSum(b) && sorted(a) === sorted(b) ? 'swapped' : null;
  const [x, y] = [a.charAt(at), b.charAt(at)];
  if (NUMERAL.test(x) && NUMERAL.test(y)) return isSameNumber(x, y) ? null : 'number';
  if (alikesOf(x).includes(y)) return 'alike';
  if (CLASSIFIERS.includes(x) && CLASSIFIERS.includes(y) && at > 0) return 'classifier';
  return NUMERAL.test(x) || NUMERAL.test(y) ? null : 'character';
}

/** The same for all orders of the same characters, and quick to tell most others apart. */
export function codeSum(phrase: string): number {
  let sum = 0;
  for (let i = 0; i < phrase.length; i++) sum += phrase.charCodeAt(i);
  return sum;
}

/** The phrase's characters in a fixed order: the same for all their orders. */
function sorted(phrase: string): string {
  return Array.from(phrase).sort().join('');
}

/** 两 and 双 count the same. */
function isSameNumber(x: string, y: string): boolean {
  return '二两双2'.includes(x) && '二两双2'.includes(y);
}

/** Names that count up from one to the next, years, and per-each phrases, which come in families. */
const FAMILY =
  /^(?:第|十[一二三四五六七八九]?五(?!化)|二十[一二三四]?大|十[六七八九]大|.*(?:经普|人普|农普|届|期$|号$|版$))/;
const EACH = /^一(?!带一路)..{0,2}一.{1,3}(?:一.{1,3})?$/;

/** Whether two phrases are members of one family by intention: “十四五” and “十五五”, “一企一策” and “一业一策”. */
export function isFamily(a: string, b: string, difference: Difference): boolean {
  if (FAMILY.test(a) || FAMILY.test(b)) return true;
  return difference !== 'number' && difference !== 'swapped' && EACH.test(a) && EACH.test(b);
}

/** What the numerals of a phrase count, or null when it is no formula. 1301 is one with a digit out of place. */
export function partsOf(phrase: string): readonly SloganPart[] | null {
  return parts.of(phrase);
}

const parts = new PhraseMemo(readParts);

function readParts(phrase: string): readonly SloganPart[] | null {
  return readFormula(phrase) ?? (/^\d{4,7}$/.test(phrase) && !/^(?:19|20)\d\d$/.test(phrase) ? [] : null);
}

/** Whether a formula is digits alone (53221) or joined by plus signs. */
export function isDigits(phrase: string): boolean {
  return /^[\dNXM+＋]+$/.test(phrase);
}

/** Heads that any number of lists have: 八大行动 beside 六大行动. */
const GENERIC =
  /(?:行动|工程|计划|项目|任务|体系|产业|集群|领域|方面|环节|重点|中心|基地|平台|坚持|必须|确保|全面|提升|战略|攻坚战?|清单|融合|协同|联动|统筹|同步|提质|改革|机制|制度|一批|一|不)$/;

/** What only 个 counts: 三大一批 and 四大全面 are nothing anybody writes. */
const UNCLASSIFIED = /[个大](?:一|一批|全面|坚持|必须|确保|不)$/;

/**
 * Whether 个 for 大 makes another list: “五大中心” of a hospital beside the “五个中心” of a city. Not where a formula has more
 * parts than this, or a head that is no noun.
 */
export function mayChangeClassifier(phrase: string, parts: number): boolean {
  return parts === 1 && isGeneric(phrase) && !UNCLASSIFIED.test(phrase);
}

/** Whether any number of lists may go by the name: 八大行动 beside 六大行动. */
export function isGeneric(phrase: string): boolean {
  return GENERIC.test(phrase);
}

/** Whether a single counted noun is so particular that another number for it in one document is no other list. */
export function isParticular(phrase: string): boolean {
  const head = phrase.replace(/^[一二两双三四五六七八九十百千万\d]+[个大项类条种]?/, '');
  return head.length >= 4 && !GENERIC.test(head);
}

/** Whether a formula lays out space: 一轴两带, 四横三纵. */
export function isSpatial(phrase: string): boolean {
  return /^(?:[一二两双三四五六七八九十多][轴带核区心翼廊横纵环屏圈极点群港湾城园]){2,}$/.test(phrase);
}
