import { Memo } from '../../versions/memo';
import type { Reading } from '../../reading';
import { skipBlanks } from '../../text/blanks';
import { codeAt } from '../../text/chars';

/** A month behind a number: 6月, 十二 月. */
export const MONTH = 1;
/** A plan's name: 十四五. */
export const PLAN = 2;
/** 周年. */
export const ANNIVERSARY = 4;
/** 次会议 behind a number: 三次会议. */
export const MEETING = 8;
/** 大精神 behind a number: 二十大精神. */
export const CONGRESS = 16;

const [YEAR, CYCLE, FIVE, TEN, MOON, TIMES, GREAT] = Array.from('年周五十月次大', (char) => char.charCodeAt(0));

/**
 * What a paragraph may say of dates, plans and sessions, as flags of the above. Each of these has a numeral or 年 in it, so
 * that they are told by the paragraph's spots (tokens/spots.ts) and most paragraphs are searched for none of them.
 */
export const dateSigns = new Memo<Reading, number>(({ paragraph: { text, kind }, spots }) => {
  if (kind === 'code') return 0;
  let signs = 0;
  for (let i = 0; i < spots.length; i++) {
    const at = spots[i]!;
    const code = text.charCodeAt(at);
    if (code === YEAR) {
      if (codeAt(text, at - 1) === CYCLE) signs |= ANNIVERSARY;
      continue;
    }
    if (code === FIVE && codeAt(text, at - 2) === TEN) signs |= PLAN;
    const next = codeAt(text, skipBlanks(text, at + 1));
    if (next === MOON) signs |= MONTH;
    else if (next === TIMES) {
      if (text.startsWith('次会议', at + 1)) signs |= MEETING;
    } else if (next === GREAT && text.startsWith('大精神', at + 1)) signs |= CONGRESS;
  }
  return signs;
});
