import type { Reading } from '../../reading';
import type { Span } from '../../text/span';
import { readNumeral } from '../../tokens/numeral';
import { dateSigns, MEETING } from './date-signs';

/** A session of a people's congress: 县十八届人大三次会议, 第十四届全国人民代表大会第一次会议. Offsets are the paragraph's. */
export interface CongressSession extends Span {
  /** The place as written before the number (云南省, 县, 自治区); '全国'; empty when the words name none. */
  readonly place: string;
  /** 十四届. */
  readonly term: number;
  /** 第四次. */
  readonly session: number;
  /** The number of the session alone. */
  readonly number: Span;
  /** The date in the words before (2026年2月3日在…); null when there is none. */
  readonly date: { readonly year: number | null; readonly month: number; readonly day: number } | null;
  /** Whether it is where the report is given: …日在…会议上. */
  readonly isVenue: boolean;
  /** Whether the words around announce it: 将于明年召开, 提交…审议. */
  readonly ahead: boolean;
  /** Whether the paragraph is the title of the session's resolution on the report. */
  readonly isResolution: boolean;
}

const NONE: readonly CongressSession[] = [];
const NUMBER = '[一二三四五六七八九十]{1,3}|\\d{1,2}';
const SESSION = new RegExp(
  `([\\u4e00-\\u9fff]{0,14}?)第?(${NUMBER})届(全国)?(?:[\\u4e00-\\u9fff]{1,8}[省市县区州旗盟])?(?:人民代表大会|人大)第?(${NUMBER})次会议`,
);
const MARK = '次会议';
/** Names of places end so; 区 and 州 with their 自治. */
const PLACE = /(?:[\u4e00-\u9fff]{0,8}(?:自治[区州县旗]|[省市县区州旗盟]))$/;
const LEAD = /^.*(?:在|按照|根据|完成|落实|了|是|由|经|从|于|对|开的|召开|执行|日|和|及|、)(?=[\u4e00-\u9fff]{0,8}$)/;
const DATE = /(?:((?:19|20)\d\d)\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日[^，。；\d]{0,4}[，,]?[^，。；\d]{0,6}$/;

const AHEAD = /将|明年|下一?次|筹备|筹办|提交|提请|迎接|换届/;

/** The sessions that a paragraph names, in order. */
export function congressSessions(reading: Reading): readonly CongressSession[] {
  if ((dateSigns.of(reading) & MEETING) === 0) return NONE;
  const { text } = reading.paragraph;
  let found: CongressSession[] | null = null;
  for (let mark = text.indexOf(MARK); mark >= 0; mark = text.indexOf(MARK, mark + 1)) {
    const read = readSession(text, mark + MARK.length);
    if (read !== null) (found ??= []).push(read);
  }
  return found ?? NONE;
}

function readSession(text: string, end: number): CongressSession | null {
  const floor = Math.max(0, end - 44);
  const slice = text.slice(floor, end).replace(/\s/g, ' ');
  const match = SESSION.exec(slice);
  if (match === null || match.index + match[0].length !== slice.length) return null;
  const term = numberOf(match[2]!);
  const session = numberOf(match[4]!);
  if (term === null || session === null || term > 30) return null;
  const lead = match[1]!.replace(LEAD, '');
  const place = match[3] ?? (lead.endsWith('全国') ? '全国' : (PLACE.exec(lead)?.[0] ?? ''));
  const numberStart = floor + match.index + match[0].length - MARK.length - match[4]!.length;
  const start = floor + match.index + match[1]!.length - (match[3] === undefined ? place.length : 0);
  const date = DATE.exec(text.slice(Math.max(0, start - 34), start));
  return {
    start,
    end,
    place,
    term,
    session,
    number: { start: numberStart, end: numberStart + match[4]!.length },
    date:
      date === null
        ? null
        : { year: date[1] === undefined ? null : Number(date[1]), month: Number(date[2]), day: Number(date[3]) },
    isVenue: date !== null && text.charAt(end) === '上',
    ahead:
      AHEAD.test(text.slice(Math.max(0, start - 8), start)) ||
      AHEAD.test(/^[^，。；]{0,14}/.exec(text.slice(end, end + 14))![0]),
    isResolution: start <= 2 && /^关于政府工作报告的决议/.test(text.slice(end)),
  };
}

function numberOf(written: string): number | null {
  const read = readNumeral(written, 0);
  return read === null ? null : Number(read.numeral.digits);
}
