import type { Paragraph } from '../layout/paragraph';
import { CharSet } from '../text/char-set';
import { codeAt, isBlank, isDigit, isHan } from '../text/chars';
import type { CandidateRole, HeadingCandidate, HeadingForm, Opening } from './heading';
import { openingOf } from './lead-words';
import { numeralLike, readHeadingNumber, type HeadingNumber } from './number';
import { isAnnexTitle, isFurniture, isPageFoot, isReportTitle, isShortTitle } from './page-words';

/** Longest title of a numbered heading that is a paragraph's first sentence, and of a line of its own. */
const MAX_NUMBERED_LEAD = 64;
const MAX_NUMBERED_LINE = 100;
/** Longest line that may be an unnumbered title. */
const MAX_TITLE = 46;
/** Longest such line without a blank or dash inside: a longer one is a line of prose that the page's edge cut off. */
const MAX_UNBROKEN_TITLE = 27;
/** Longest first sentence that may name its paragraph without a number or dash. */
const MAX_LEAD = 52;
const MIN_LEAD = 4;

const NONE: readonly HeadingCandidate[] = [];

/** What a paragraph says by itself about headings: at most one candidate. Looks at its first sentence only. */
export function findHeadingCandidates({ text }: Paragraph): readonly HeadingCandidate[] {
  const candidate = readCandidate(text);
  return candidate === null ? NONE : [candidate];
}

function readCandidate(text: string): HeadingCandidate | null {
  const first = text.charCodeAt(0);
  if (text.length < 2) return null;
  if (first === 0x23) return readMarkdown(text);
  if (first === 0x3c || first === 0x3e || isListMark(text)) return null;
  const number = readHeadingNumber(text, 0);
  if (number !== null) {
    const numbered = readNumbered(text, number);
    if (numbered !== null || !number.spaced) return numbered;
  }
  if (isDash(first)) return readDashed(text);
  if (isSalutation(text)) return unnumbered('salutation', text, 0, 0);
  if (isPageFoot(text)) return unnumbered('foot', text, 0, 0);
  return readTitle(text) ?? readLead(text);
}

/** `- ` `* ` `+ ` `•`: items of a list. */
function isListMark(text: string): boolean {
  const first = text.charAt(0);
  return first === '•' || ((first === '-' || first === '*' || first === '+') && isBlank(text.charCodeAt(1)));
}

function isDash(code: number): boolean {
  return code === 0x2014 || code === 0x2015 || code === 0x2013 || code === 0x2500;
}

const SALUTATION =
  /^(?:各位(?:代表|委员|同志|来宾|领导|老师|朋友)|同志们|朋友们|乡亲们|主任、)[^。；]{0,16}?[：:！!，,]/;

const STARTS_SALUTATION = new CharSet('各同朋乡主');

function isSalutation(text: string): boolean {
  return STARTS_SALUTATION.has(text.charCodeAt(0)) && SALUTATION.test(text.slice(0, 24));
}

function readMarkdown(text: string): HeadingCandidate | null {
  const match = /^(#{1,6})[ \t\u3000]+(?=\S)/.exec(text);
  if (match === null) return null;
  const number = readHeadingNumber(text, match[0].length);
  const titleStart = number?.titleStart ?? match[0].length;
  const end = withoutClosingMarks(text);
  const candidate = make('marked', 'heading', text, titleStart, end, number);
  return { ...candidate, title: text.slice(titleStart, end), markdownDepth: match[1]!.length };
}

/** `## Title ##`: the closing marks are no part of the title. */
function withoutClosingMarks(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0x23) end--;
  if (end === text.length || !isBlank(text.charCodeAt(end - 1))) return text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

function readNumbered(text: string, number: HeadingNumber): HeadingCandidate | null {
  const { titleStart } = number;
  if (titleStart >= text.length || isContentsLine(text)) return null;
  const end = firstPhraseEnd(text, titleStart, MAX_NUMBERED_LINE);
  const whole = end === text.length && end - titleStart <= MAX_NUMBERED_LINE;
  if (number.spaced && (!whole || end - titleStart > 60 || endsPhrase(text, end - 1))) return null;
  // [1] numbers a note; only an explained term has a title.
  if (number.style === 'bracket' && !'：:'.includes(text.charAt(end - 1))) return null;
  const named = whole || (end > 0 && end - titleStart <= MAX_NUMBERED_LEAD);
  const isTitle = named && !isListItem(text, number, end, whole);
  const span = isTitle ? end : titleStart;
  return make(isTitle ? 'marked' : 'item', whole ? 'heading' : 'runin', text, titleStart, span, number);
}

/**
 * Whether a numbered paragraph is an item of a list rather than a headed text: it holds the next ordinal too (一是…。
 * 二是…。), or is one sentence that states an amount (3.改造村道86公里，惠及三个村。).
 */
function isListItem(
  text: string,
  { style, mark, ordinal, numeral }: HeadingNumber,
  end: number,
  whole: boolean,
): boolean {
  if (style === 'ordinal') {
    const next = numeralLike(text.slice(numeral.start, numeral.end), ordinal + 1);
    return next !== null && text.indexOf(mark === '是' || mark === '要' ? next + mark : mark + next, end) >= 0;
  }
  if (!whole || style === 'chapter' || style === 'chinese' || style === 'chineseParen') return false;
  return '；;'.includes(text.charAt(text.length - 1)) || (commasIn(text) > 0 && hasAmount(text.slice(numeral.end + 1)));
}

/** ——经济发展再上新台阶。… A whole line behind a dash without a full stop is a subtitle or dateline. */
function readDashed(text: string): HeadingCandidate | null {
  let titleStart = 0;
  while (isDash(text.charCodeAt(titleStart)) || isBlank(text.charCodeAt(titleStart))) titleStart++;
  const end = firstPhraseEnd(text, titleStart, MAX_NUMBERED_LEAD);
  if (end <= titleStart + MIN_LEAD || !'。！!：'.includes(text.charAt(end - 1))) return null;
  if (
    text.charAt(end - 1) === '：' &&
    (end - titleStart > 24 || end === text.length || INTRODUCES.test(text.slice(titleStart, end)))
  ) {
    return null;
  }
  return make('dash', end === text.length ? 'heading' : 'runin', text, titleStart, end);
}

/** Colons that introduce the text rather than name it: 主要目标是：, 具体如下：. */
const INTRODUCES = /[是为下括说道]：$/;

/** A line without sentence punctuation that is short and in Chinese. */
function readTitle(text: string): HeadingCandidate | null {
  if (text.length > MAX_TITLE || (text.length < 4 && !isShortTitle(text))) return null;
  let han = 0;
  let commas = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) han++;
    else if (STOPS.has(code) || code === 0x3000 + 0x0a) return null;
    else if (code === 0xff0c || code === 0x2c) commas++;
  }
  if (commas > 1 || han < 4 || han * 2 < text.length) return isShortTitle(text) ? title(text) : null;
  if (isAnnexTitle(text)) return title(text);
  if (text.length > MAX_UNBROKEN_TITLE && !/[\s\u3000—·:：]/.test(text) && !isReportTitle(text)) return null;
  if (isFurniture(text) || UNFINISHED.test(text) || COPULA.test(text) || /^(?:0|\d+[.．]\d)/.test(text)) return null;
  return title(text);
}

function title(text: string): HeadingCandidate {
  return unnumbered('title', text, 0, text.length);
}

/** Ends that call for a continuation: the rest of a sentence that the layout could not join. */
const UNFINISHED = /[的和与及在为是、，,：:（(“《—]$|^[是为，。、；）”》]/;

/** 2026年是开局之年: the beginning of a sentence, not a title. */
const COPULA = /(?<![总凡还就更国求一不只但])是/;

const STOPS = new CharSet('。；！？;!?');
const FULL_STOP = '。'.charCodeAt(0);
/** What ends the search for a first sentence: another mark before the full stop. */
const ENDS_SENTENCE = new CharSet('。；！？;!?：:');
/** What ends the phrase of a numbered title, and what says that there is none. */
const ENDS_PHRASE = new CharSet('。！？：!?');
const MAY_END_PHRASE = new CharSet('。！？：!?:—；;');
const SEMICOLONS = new CharSet('；;');
const COMMAS = new CharSet('，,');
const COLON = ':'.charCodeAt(0);
const DASH = '—'.charCodeAt(0);

/** A first sentence that is short and speaks of no amounts. */
function readLead(text: string): HeadingCandidate | null {
  const end = firstSentenceEnd(text, MAX_LEAD);
  if (end < MIN_LEAD + 1) return null;
  if (!isHan(text.charCodeAt(0)) && text.charAt(0) !== '“') return null;
  const phrase = text.slice(0, end - 1);
  const form: HeadingForm = end === text.length ? 'heading' : 'runin';
  const opening = openingOf(phrase);
  const programme = opening === 'programme';
  const commas = commasIn(phrase);
  const amount = hasAmount(phrase);
  // 建设肉牛镇11个、肉牛村40个，力争肉牛发展到25万头。 tells figures and names nothing.
  const many = amount && (phrase.match(AMOUNT)?.length ?? 0) > 2;
  if ((amount && !programme) || many || commas > 3 || (form === 'heading' && phrase.length > 44)) return null;
  const alone = programme && phrase.length <= 26 && !amount && commas === 0;
  return make(alone ? 'lead' : 'parallel', form, text, 0, end, null, opening, commas);
}

const AMOUNT = /\d[\d.]*/g;

/** Whether digits outside quotation marks give an amount, a year or a date. */
function hasAmount(phrase: string): boolean {
  let quoted = false;
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i);
    if (code === 0x201c) quoted = true;
    else if (code === 0x201d) quoted = false;
    else if (!quoted && isDigit(code)) return true;
  }
  return false;
}

function commasIn(phrase: string): number {
  let commas = 0;
  const { length } = phrase;
  for (let at = COMMAS.firstIn(phrase, 0, length); at < length; at = COMMAS.firstIn(phrase, at + 1, length)) commas++;
  return commas;
}

/** Behind the first full stop within `limit` characters; 0 when there is none. */
function firstSentenceEnd(text: string, limit: number): number {
  const end = Math.min(text.length, limit + 1);
  const at = ENDS_SENTENCE.firstIn(text, 0, end);
  return at < end && text.charCodeAt(at) === FULL_STOP ? at + 1 : 0;
}

/** Behind the first mark that ends a numbered title (。 ！ ？ ： or ——), or at the end of the text; 0 beyond `limit`. */
function firstPhraseEnd(text: string, from: number, limit: number): number {
  const end = Math.min(text.length, from + limit + 1);
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!MAY_END_PHRASE.has(code)) continue;
    if (SEMICOLONS.has(code)) return 0;
    if (endsPhrase(text, i)) return i + (code === DASH ? 2 : 1);
  }
  return end === text.length ? text.length : 0;
}

function endsPhrase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (ENDS_PHRASE.has(code)) return true;
  if (code === COLON) return !isDigit(text.charCodeAt(at + 1));
  return code === DASH && text.charCodeAt(at + 1) === DASH && at + 2 < text.length && !isTwoLineTitle(text, at);
}

/** 主攻项目开发——积聚发展动能: dashes inside a title without any stop. */
function isTwoLineTitle(text: string, at: number): boolean {
  if (text.length > 60) return false;
  for (let i = at + 2; i < text.length; i++) if (STOPS.has(text.charCodeAt(i))) return false;
  return true;
}

const CLOSES = new CharSet('）)');

/** 一、工作回顾……3: a line of a table of contents. */
function isContentsLine(text: string): boolean {
  const last = codeAt(text, text.length - 1);
  return (isDigit(last) || CLOSES.has(last)) && /(?:…|\.{3,}|·{3,})\s*[（(]?\d{1,3}[）)]?$/.test(text.slice(-16));
}

function unnumbered(role: CandidateRole, text: string, titleStart: number, end: number): HeadingCandidate {
  return make(role, 'heading', text, titleStart, end);
}

const ENDS_TITLE = new CharSet('。！!？：:；—');

function make(
  role: CandidateRole,
  form: HeadingForm,
  text: string,
  titleStart: number,
  end: number,
  number: HeadingNumber | null = null,
  opening: Opening = 'other',
  commas = 0,
): HeadingCandidate {
  let titleEnd = end;
  while (titleEnd > titleStart && ENDS_TITLE.has(text.charCodeAt(titleEnd - 1))) titleEnd--;
  return {
    role,
    form,
    start: 0,
    end,
    number: number === null ? null : text.slice(number.start, number.end),
    style: number === null ? null : number.style,
    ordinal: number === null ? null : number.ordinal,
    titleStart,
    title: text.slice(titleStart, titleEnd),
    markdownDepth: null,
    opening,
    commas,
  };
}
