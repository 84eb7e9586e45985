import { CharSet } from '../../text/char-set';
import { codeAt } from '../../text/chars';
import type { Span } from '../../text/span';
import type { CountClaim } from './count-claims';
import type { CountedList } from './counted-lists';
import { groupBehind } from './counted-groups';
import { echoBehind, openListBehind, topicsBehind } from './counted-echoes';
import { looksAlike, markBehind, quotationsFrom, readList, type List } from './lists';
import { namingOf } from './naming';
import { opensWithVerb } from './programme';

const STOPS = new CharSet('。！？!?');
const SEMICOLONS = new CharSet('；;');
const COMMAS = new CharSet('，,；;：:');
const INTRODUCES =
  /^[，,]?(?:即(?![将使便可日刻时])|也就是|就是|主要包括|具体包括|分别包括|包括|分别是|分别为|分别指|主要是|主要有|是指|指的是|指(?![导标挥引数定明])|涵盖)[：:]?/;
const IN_CLAUSE = /(?:主要包括|具体包括|包括|分别是|分别为|分别指|是指)[：:]?/;

/** One of these is in each of the above. */
const IN_INTRODUCTION = new CharSet('包分是');
const EQUATES = new CharSet('为是即指');

/** Characters of what a count introduces at most. */
const LONGEST_BODY = 900;

interface Body extends Span {
  /** Introduced by words that say that a list follows, or in brackets. */
  readonly word: boolean;
  readonly bracket: boolean;
}

/** The list that a count introduces: “三张图”：甲图、乙图、丙图; 九个方面目标，即：…；…；…. */
export function listBehindClaim(text: string, claims: readonly CountClaim[], at: number): CountedList | null {
  const claim = claims[at]!;
  const group = groupBehind(text, claims, at);
  if (group !== undefined) return group;
  const body = bodyBehind(text, claim);
  if (body === null) return echoBehind(text, claim) ?? openListBehind(text, claim) ?? topicsBehind(text, claim);
  // 五大类21个指标，包括…: the list may be one of either.
  const next = claims[at + 1];
  if (next !== undefined && next.start >= claim.end && next.start < body.start) return null;
  if (/^(?:一是|一要|[1１①]|（一）|第一|首先|其一)/.test(text.slice(body.start, body.start + 3))) return null;
  return listIn(text, claim, body);
}

function bodyBehind(text: string, claim: CountClaim): Body | null {
  const { outer, clauseEnd } = claim;
  const mark = text.charAt(clauseEnd);
  const within = IN_INTRODUCTION.isIn(text, outer.end, clauseEnd)
    ? IN_CLAUSE.exec(text.slice(outer.end, clauseEnd))
    : null;
  const equation =
    claim.quoted && EQUATES.has(codeAt(text, outer.end))
      ? /^(?:[为是即]|指(?![导标挥引数定明]))(?=[^，。]{1,20}、)/.exec(text.slice(outer.end, outer.end + 24))
      : null;
  let start: number;
  let word = true;
  if (equation !== null) start = outer.end + 1;
  else if (within !== null && within.index + within[0].length < clauseEnd - outer.end) {
    start = outer.end + within.index + within[0].length;
  } else if (mark === '（' || mark === '(') {
    const end = markBehind(text, clauseEnd + 1, Math.min(text.length, clauseEnd + LONGEST_BODY), NEVER);
    // （其中甲为主会场、乙为分会场）: some of the things, or what is said of them.
    if (/^(?:其中|不?含|如|例如|由|均|占|较|另|按|截至|下同|见)/.test(text.slice(clauseEnd + 1, clauseEnd + 4)))
      return null;
    // 3个县（市、区）: the bracket completes the noun.
    if (/^[市区州县旗镇乡村屯组街道社区园场办事处、]{1,16}$/.test(text.slice(clauseEnd + 1, end))) return null;
    const introduced = INTRODUCES.exec(text.slice(clauseEnd + 1, clauseEnd + 7))?.[0].length ?? 0;
    return { start: clauseEnd + 1 + introduced, end, word: introduced > 0, bracket: true };
  } else if (mark === '：' || mark === ':' || mark === '—') {
    start = clauseEnd + 1;
    while (text.charAt(start) === '—') start++;
    const introduced = INTRODUCES.exec(text.slice(start, start + 6));
    start += introduced?.[0].length ?? 0;
    word = introduced !== null;
  } else if (mark === '，' || mark === ',') {
    const introduced = INTRODUCES.exec(text.slice(clauseEnd, clauseEnd + 7));
    if (introduced === null) return null;
    start = clauseEnd + introduced[0].length;
  } else return null;
  return {
    start,
    end: markBehind(text, start, Math.min(text.length, start + LONGEST_BODY), STOPS),
    word,
    bracket: false,
  };
}

const NEVER = new CharSet('');

/** What introduces the explanation of a term in the paragraph below it. */
const EXPLAINS = /^(?:指的?是|是指|即|包括|主要包括|分别是|分别为|分别指|指(?![导标挥引数定明]))[：:]?/;

/** The list in a paragraph that explains the term above it: 金融“五篇大文章”： / 指科技金融、绿色金融、…. */
export function listBelowClaim(text: string, claim: CountClaim): CountedList | null {
  const introduced = EXPLAINS.exec(text.slice(0, 8));
  if (introduced === null) return null;
  const start = introduced[0].length;
  const end = markBehind(text, start, Math.min(text.length, start + LONGEST_BODY), STOPS);
  return listIn(text, claim, { start, end, word: true, bracket: false });
}

/** The list that the words behind a claim are; null where they are none. */
function listIn(text: string, claim: CountClaim, { start, end, word, bracket }: Body): CountedList | null {
  if (end - start < 3) return null;
  const quotations = quotationsFrom(text, start, end);
  if (quotations !== null) {
    // “甲”“乙”等: only some of them; “甲”“乙”两项…: words that say more than a list.
    const isAll = quotations.end === end || '，；。）,;'.includes(text.charAt(quotations.end));
    return isAll ? { claim, list: quotations, place: 'whole', naming: 'each' } : null;
  }
  const semicolon = markBehind(text, start, end, SEMICOLONS);
  const comma = markBehind(text, start, end, COMMAS);
  const inClause = readList(text, start, comma);
  const naming = namingOf(claim);
  if (semicolon < end) {
    const items = readList(text, start, end, '；');
    // 包括甲、乙、丙；“六纵”…: the semicolon ends the list.
    if (comma === semicolon && inClause.items.length > 1) return { claim, list: inClause, place: 'clause', naming };
    return { claim, list: items, place: 'items', naming: 'each' };
  }
  if (comma === end) {
    // 3个项目：总投资5亿元、用地20亩: what is said of the things, not the things.
    if (!claim.quoted && /\d/.test(text.slice(start, end)) && naming !== 'each') return null;
    return inClause.items.length > 1 || inClause.most > 1 ? { claim, list: inClause, place: 'whole', naming } : null;
  }
  if (text.charAt(comma) === '：' || text.charAt(comma) === ':') return null;
  if (inClause.items.length > 2 && (word || bracket) && looksAlike(text, inClause)) {
    return { claim, list: inClause, place: 'clause', naming };
  }
  const clauses = readList(text, start, end, '，');
  if (clauses.items.length > 3 && areProgrammes(text, clauses))
    return { claim, list: clauses, place: 'items', naming: 'each' };
  return null;
}

/** Whether nearly all clauses say what to do, each for itself: 提高…标准，提升…水平，做好…保障. */
function areProgrammes(text: string, { items }: List): boolean {
  const programmes = items.filter((item) => opensWithVerb(text.slice(item.start, item.end)));
  return programmes.length >= items.length - 1 - Math.floor(items.length / 8);
}
