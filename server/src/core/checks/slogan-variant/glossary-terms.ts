import type { Span } from '../../text/span';

/** The number of an entry and what may stand between it and the term: 7.“三大高地”“五大战略”, [25]金融“五篇大文章”. */
const BEFORE =
  /^[［[（(【〔]?\s?\d{1,3}\s?[\]］）)】〕.．、:：]{0,2}\s?(?:[\u4e00-\u9fff]|“[^”]{1,16}”[、和]?){0,10}“$/;
/** What follows a term up to the explanation: “两高”项目：, “四上”企业是指. */
const BEHIND = /^”(?:[\u4e00-\u9fff]|[、和]?“[^”]{1,16}”){0,14}?(?:[：:]|是指|指|——|即)/;

/** Whether a quoted phrase heads a numbered entry of a glossary, which explains it. */
export function isGlossaryTerm(text: string, { start, end }: Span): boolean {
  return start <= 40 && BEHIND.test(text.slice(end, end + 60)) && BEFORE.test(text.slice(0, start));
}
