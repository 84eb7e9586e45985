import { codeAt } from '../../text/chars';
import { withoutSpaces } from '../../text/blanks';
import { CharSet } from '../../text/char-set';
import type { Measured } from '../amounts';
import { partAmount } from './part-amounts';
import { isOnlyVerbs, opensWithVerb, wordsBefore, wordsBehind } from './part-words';
import type { Parts, PartsLink } from './parts';
import type { Passage, Statement } from '../passage';

/** What is done of what there was (问题86项，已整改82项), and what is new in what there is (新增62家，总数186家). */
export function partsOfStock(passage: Passage): Parts[] {
  const found: Parts[] = [];
  const { statements } = passage;
  for (let i = 1; i < statements.length; i++) {
    const halves = readHalves(passage, statements[i]!);
    if (halves !== null) found.push(halves);
    const parts = readDone(passage, statements[i]!) ?? readAdded(passage, statements[i]!);
    if (parts === null) continue;
    found.push(parts);
    const sorted = parts.link === 'done' ? withLeft(passage, parts) : null;
    if (sorted !== null) found.push(sorted);
  }
  return found;
}

function pair(link: PartsLink, whole: Measured, part: Measured): Parts {
  return { link, whole, besides: [], parts: [part], starts: [0], disjoint: false, complete: false };
}

// ---- done of n ------------------------------------------------------------------------------------------------------

/** Verbs with 已: whatever they say, it is of what stands before. */
const ALREADY = /^[，,、；;]?(?:中?[，,])?(?:目前|现|其中)?(?:已经?|均已)(?:全部)?([^，,。；;、（()）\d]{1,8})$/;
/** Without it, only what was handed over or found beforehand can be dealt with. */
const HANDED =
  /反馈|交办|受理|承办|排查|梳理|发现|移交|转办|接到|收到|查出|查摆|检查出|督办|确定|部署|列入|承接|举报|投诉|征集/;
const DEALT =
  /^[，,、；;]?(?:中?[，,])?(?:目前|现|当[年日月]|按期|按时|限期|及时|累计|依法|全部|共)?(?:完成(?=整改|办[理结]|治理|整治))?(?:整改|办结|完成|销号|解决|化解|办理|答复|落实|销账|整治|处置|采纳|回复|调处|审结|关停|拆除)(?:完成|到位|完毕|办结|销号|解决)?(?:了)?$/;
/** Behind a number that opens a clause: of those before. */
const OF_THOSE = /^[^，。；\d]{0,8}(?:当年|年内|按期|如期|提前|按时|均已|已经?|全部|顺利)[^，。；\d]{0,12}/;

/** Between what there was and what is done of it, at most. */
const LONGEST_GAP = 36;

const STOPS = new CharSet('。！？；;');

function readDone(passage: Passage, statement: Statement): Parts | null {
  const { text, statements } = passage;
  const before = statements[statement.index - 1]!;
  if (!statement.figure.classified || before.figure.kind !== 'quantity') return null;
  const { hedgedEnd } = before.figure;
  if (statement.figure.hedgedStart - hedgedEnd > LONGEST_GAP) return null;
  // Most neighbours stand in two sentences.
  if (STOPS.isIn(text, hedgedEnd, statement.figure.hedgedStart)) return null;
  const gap = withoutSpaces(text.slice(hedgedEnd, statement.figure.hedgedStart));
  const [noun, rest] = partedAtMark(gap);
  // 受理90件（含旧存12件），审结…: of all, not of what the bracket adds; 办结92件（含上年结转）: more than were new.
  const isAmong = gap.endsWith('有') && AMONG.test(gap);
  if ((BRACKETS.has(codeAt(rest, 0)) && !isAmong) || CLOSES.has(codeAt(gap, 0)) || gap.includes('其中')) return null;
  if (/^[^，。；、\d]{0,4}[（(](?:含|包括)/.test(text.slice(statement.figure.hedgedEnd))) return null;
  const link =
    rest === '' || isAmong ? unparted(passage, before, statement, gap) : linkOf(passage, before, statement, noun, rest);
  if (link === null) return null;
  const part = partAmount(passage, statement);
  const whole = part === null ? null : partAmount(passage, before);
  return part === null || whole === null || whole.base !== part.base ? null : pair(link, whole, part);
}

const BRACKETS = new CharSet('（）()');
const CLOSES = new CharSet('）)');
const ENDS_NOUN = new CharSet('，,、；;（(');

/** The words up to the first mark, and the rest from it on. */
function partedAtMark(gap: string): readonly [noun: string, rest: string] {
  const end = ENDS_NOUN.firstIn(gap, 0, gap.length);
  return [gap.slice(0, end), gap.slice(end)];
}

/** Of those, with no mark between: 20个县（市、区）中有12个实现正增长; 48个问题已整改45个. */
const AMONG = /^(?:[^，,。；;、（()）\d]|（[^（）\d]{1,12}）){1,16}[中里](?:已|现|已经)?有$/;
const ADVERB = /^(?:超额|提前|率先|顺利|全部|均|按期|如期|同比|正|负)/;
const NOUN_DONE = /^([^，,。；;、（()）\d已]{1,12})(?:已经?|均已|现已|目前已)([^，,。；;、（()）\d]{2,6})$/;

function unparted(passage: Passage, before: Statement, { figure }: Statement, gap: string): PartsLink | null {
  if (!before.figure.classified || before.figure.unit !== figure.unit) return null;
  const behind = wordsBehind(passage, figure.hedgedEnd);
  if (AMONG.test(gap)) return behind === '' || opensWithVerb(behind) || ADVERB.test(behind) ? 'among' : null;
  const done = NOUN_DONE.exec(gap);
  return done !== null && isOnlyVerbs(done[2]!) && isNounless(behind, done[1]!) ? 'done' : null;
}

function linkOf(
  passage: Passage,
  before: Statement,
  statement: Statement,
  noun: string,
  rest: string,
): PartsLink | null {
  // 120名驻村干部中，有32名为党员.
  if (/[中里]$/.test(noun) && /^[，,](?:已?有)?[^，,。；;、（()）\d]{0,6}$/.test(rest)) return 'among';
  const already = ALREADY.exec(rest);
  const dealt = already === null && DEALT.test(rest);
  const opens = already === null && !dealt && /^[，,、；;]有?$/.test(rest);
  if (already === null && !dealt && !opens) return null;
  const behind = wordsBehind(passage, statement.figure.hedgedEnd);
  if (opens && !OF_THOSE.test(behind)) return null;
  const whole = wordsBefore(passage, 0, before.figure.hedgedStart) + noun;
  if (!isNounless(behind, whole)) return null;
  // 已…: the part has no noun of its own, or the whole's.
  if (already !== null) return isOnlyVerbs(already[1]!) ? 'done' : null;
  return opens || HANDED.test(whole) ? 'done' : null;
}

/** Whether the words behind the part's number name nothing that the whole does not. */
function isNounless(behind: string, whole: string): boolean {
  const noun = /^[^，。；]*?(?=当年|年内|按期|如期|提前|按时|均|已|全部|顺利|完成|$)/.exec(behind)![0];
  return noun === '' || whole.includes(noun) || /^(?:到位|完毕|完成|办结|销号|整改|解决|次)/.test(noun);
}

/** 未审结7件, 正在办理8件: what is left of all. */
const LEFT = /^[^，,。；;、（()）\d]{0,4}[，,、；;]\s*(?:尚|还|仍)?(?:未|正在?|在)[^，,。；;、（()）\d]{1,6}$/;

/** 受理68件，审结61件，未审结7件: what is done and what is left are all there was. */
function withLeft(passage: Passage, { whole, parts: [done] }: Parts): Parts | null {
  const { text, statements } = passage;
  const left: Measured[] = [];
  for (let i = done.statement.index + 1; i < statements.length && left.length < 3; i++) {
    const before = left[left.length - 1] ?? done;
    if (!LEFT.test(text.slice(before.statement.figure.hedgedEnd, statements[i]!.figure.hedgedStart))) break;
    const amount = partAmount(passage, statements[i]);
    if (amount?.base !== whole.base) break;
    left.push(amount);
  }
  const last = left[left.length - 1];
  if (last === undefined || goesOn(passage, last)) return null;
  return { link: 'among', whole, besides: [], parts: [done, ...left], starts: [0], disjoint: true, complete: true };
}

/** 合格3212批次，⟦不合格⟧48批次. */
const NOT = /^\s*[，,、；;]\s*[不未]([^，,。；;、（()）\d\s]{1,4})\s*$/;

/** One of them stands in each. */
const DENIES = new CharSet('不未');

/** 抽检3260批次，合格3212批次，不合格48批次: what is so, and what is not, are all there is. */
function readHalves(passage: Passage, statement: Statement): Parts | null {
  const { text, statements } = passage;
  const [all, yes] = [statements[statement.index - 2], statements[statement.index - 1]!];
  if (all === undefined || yes.figure.kind !== 'quantity') return null;
  const { hedgedEnd } = yes.figure;
  const { hedgedStart } = statement.figure;
  const words = DENIES.isIn(text, hedgedEnd, hedgedStart)
    ? NOT.exec(text.slice(hedgedEnd, hedgedStart))?.[1]
    : undefined;
  if (words === undefined) return null;
  const before = text.slice(all.figure.hedgedEnd, yes.figure.hedgedStart).replace(/\s+/g, '');
  // 满意1180人，基本满意62人，不满意18人: more than two.
  if (!/^[^，,。；;、（()）\d]{0,6}[，,]/.test(before) || !before.replace(/^[^，,]*[，,]/, '').startsWith(words))
    return null;
  const [whole, first, second] = [all, yes, statement].map((each) => partAmount(passage, each));
  if (whole == null || first?.base !== whole.base || second?.base !== whole.base || goesOn(passage, second))
    return null;
  return { link: 'among', whole, besides: [], parts: [first, second], starts: [0], disjoint: true, complete: true };
}

/** …，正在办理26件，⟦不予受理14件⟧: something else became of some of them. */
function goesOn(passage: Passage, { statement, base }: Measured): boolean {
  const next = passage.statements[statement.index + 1];
  if (next === undefined) return false;
  const gap = passage.text.slice(statement.figure.hedgedEnd, next.figure.hedgedStart);
  return gap.length < 20 && !/[。；;！？]/.test(gap) && partAmount(passage, next)?.base === base;
}

// ---- new in all -----------------------------------------------------------------------------------------------------

const NEW =
  /(?:新增|净增加?|新认定|新培育|新设立?|新登记|新注册|新引进|新建成?|新建|新开通)[^，,。；;、：（()）]{0,20}$/;
const ALL =
  /^[，,、；;（(](?:[^，,。；;、（()）\d]{0,6}?)(?:总数|总量|总数量|总规模|总里程|总面积|总装机|累计(?:达|有|建成)|保有量|存量|突破|总计|总人数|总产能)(?:已|就)?(?:达到?|为|有|突破|超过?|增至|增加到|升至|居)?$/;

/** One of these is in each of the above. */
const IN_ALL = new CharSet('总累保存突');

function readAdded(passage: Passage, statement: Statement): Parts | null {
  const { text, statements } = passage;
  const from = statements[statement.index - 1]!.figure.hedgedEnd;
  const { kind, start } = statement.figure;
  if (kind !== 'quantity' || start - from > LONGEST_GAP || !IN_ALL.isIn(text, from, start)) return null;
  // The hedge may be the verb: 突破1.1万公里.
  const gap = withoutSpaces(text.slice(from, start));
  const [noun, rest] = partedAtMark(gap);
  if (noun.length > 12 || !ALL.test(rest)) return null;
  let i = statement.index - 1;
  // 新登记经营主体320万户、增长13%，总量达…: the rate belongs to what is new.
  while (i > 0 && statements[i]!.figure.kind === 'percent' && statements[i]!.reference.predicate.kind === 'change') i--;
  const added = statements[i]!.figure;
  if (!NEW.test(text.slice(Math.max(0, added.hedgedStart - 26), added.hedgedStart))) return null;
  if (/[。！？；;]/.test(text.slice(added.hedgedEnd, start))) return null;
  const part = partAmount(passage, statements[i]);
  const whole = part === null ? null : partAmount(passage, statement);
  return part === null || whole === null || part.base !== whole.base ? null : pair('added', whole, part);
}
