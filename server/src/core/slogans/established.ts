import { establishedSloganNames, quotedOnlySloganNames } from '../../lexicon/slogan-names';
import { CharSet } from '../text/char-set';
import { TermIndex } from '../tokens/terms';
import { readFormula } from './formula';
import type { SloganPart } from './slogan';

/** Well-known formulas by name, and those of them that count without quotation marks. */

const NO_PARTS: readonly SloganPart[] = [];

interface Names {
  /** Every known name, quoted-only names included. */
  readonly all: ReadonlySet<string>;
  /** Their first characters. */
  readonly starts: CharSet;
  /** The names that may count without quotation marks, each with the formula that it stands for. */
  readonly unquoted: TermIndex<string>;
}

let names: Names | null = null;
const partsByName = new Map<string, readonly SloganPart[]>();

/** Made when the first slogan is looked for, so that a server starts without. */
function known(): Names {
  return (names ??= readNames());
}

function readNames(): Names {
  const all = new Set([...establishedSloganNames, ...quotedOnlySloganNames]);
  const quotedOnly = new Set(quotedOnlySloganNames);
  const unquoted = establishedSloganNames.filter((name) => !quotedOnly.has(name) && !isOrdinaryCount(name));
  return {
    all,
    starts: new CharSet(Array.from(all, (name) => name.charAt(0)).join('')),
    unquoted: new TermIndex((add) => {
      for (const name of unquoted) add(name, withoutNoun(name, all));
    }),
  };
}

/** Whether a known name may start with this code unit: to be asked before a phrase is cut out of its text. */
export function mayStartEstablished(code: number): boolean {
  return known().starts.has(code);
}

/** The parts of a known name as its numerals give them (empty when it has none: 放管服); null when the name is not known. */
export function establishedParts(name: string): readonly SloganPart[] | null {
  if (!known().all.has(name)) return null;
  let parts = partsByName.get(name);
  if (parts === undefined) partsByName.set(name, (parts = readFormula(name) ?? NO_PARTS));
  return parts;
}

/** 五个中心, 三大工程: without its marks such a name reads as a plain count, and mostly is one. */
function isOrdinaryCount(name: string): boolean {
  return name.length <= 4 && '个大类条件'.includes(name.charAt(1));
}

/** 三公经费 is 三公 with the noun it modifies: as “三公”经费 shows, the formula ends before the noun. */
function withoutNoun(name: string, all: ReadonlySet<string>): string {
  const short = /^(.{2,})(?:经费|改革|工程|行动|项目|工作|政策|目标|筛查|检查|理念|理论|建设)$/.exec(name)?.[1];
  return short !== undefined && all.has(short) ? short : name;
}

/** The longest known name at `at` that a reader takes for the formula even without quotation marks, or null. */
export function matchEstablished(text: string, at: number): string | null {
  const match = known().unquoted.match(text, at);
  // Without numerals (放管服) a name counts in quotation marks alone.
  if (match === null || isPartOfNumber(text, at) || establishedParts(match.text) === NO_PARTS) return null;
  return goesOnAsOtherWord(text, at + match.text.length, match.text) ? null : match.value;
}

/** 十三北: the numeral before belongs to the same number. */
function isPartOfNumber(text: string, at: number): boolean {
  return at > 0 && NUMERALS.includes(text.charAt(at)) && NUMERALS.includes(text.charAt(at - 1));
}

/** Digits that could belong to the same number. */
const NUMERALS = '〇零一二两三四五六七八九十百千万第0123456789';

/** 三公里, 三农业大县: with the next character the name's last one makes another word. Longer names are safe. */
function goesOnAsOtherWord(text: string, end: number, name: string): boolean {
  if (name.length > 2) return false;
  const next = text.charAt(end);
  return (OTHER_WORD.get(name.charAt(1)) ?? '').includes(next) && next !== '';
}

const OTHER_WORD = new Map<string, string>([
  ['公', '里斤顷分园安司共众务办告交'],
  ['农', '业户民场机'],
  ['保', '险护障持'],
  ['新', '型增建设区城村'],
  ['重', '点要大新复'],
  ['高', '校速层中水标质效铁'],
  ['北', '京方部'],
  ['碳', '酸'],
  ['减', '少免'],
  ['资', '金本产源'],
  ['化', '工学肥解'],
  ['创', '新业造建'],
  ['通', '道过'],
  ['好', '事'],
]);
