// The words that make a number a share, and what they say the whole is.

/** How far before its number a share's words may begin. */
const REACH = 44;
/** 占…的, 占…比重达, 占比升至, with the words for the whole between. 占地 and 占用 are no shares. */
const SHARE_WORDS =
  /占(?!地(?!区)|用|补(?!贴|助)|道|领|有|线)([^，,。；、（()）占]{0,28}?)(?:[（(][^，,。；、（()）占]{2,16}[)）])?的?(?:总?比重|总?比例|份额|比)?(?:约|已|就)?(?:为|是|达到|达|(?:提高|提升|上升|下降|增加|扩大|回升|升|降|增)(?:到|至)|稳定在|保持在|了|到)?\s*$/;

/** The words of a share before its number: where 占 stands, and the words for the whole, empty for 占比. */
export interface ShareWords {
  readonly at: number;
  readonly whole: string;
}

/** The words that end at `end` and make the number behind them a share. */
export function shareWords(text: string, end: number): ShareWords | null {
  const from = Math.max(0, end - REACH);
  const lead = text.slice(from, end);
  const words = lead.includes('占') ? SHARE_WORDS.exec(lead) : null;
  return words === null ? null : { at: from + words.index, whole: words[1]!.replace(/\s+/g, '') };
}
