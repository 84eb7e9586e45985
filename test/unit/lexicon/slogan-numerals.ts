/** Words in formulas whose numeral counts nothing: 五位一体 lists five things, not six. */
const idioms = ['一体', '一流', '一批', '一百年', '一号', '一以贯之', '合一', '千兆'];

const digits = new Map([...'一二三四五六七八九'].map((char, index) => [char, index + 1]));
digits.set('两', 2).set('双', 2);

// 双 right after a numeral is the thing counted, not a number: 六双 is six pairs, each pair one part.
const tokens =
  /\d+|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两多百千万]|(?<![一二三四五六七八九])双|(?<=\+)X/gu;

function valueOf(token: string): number {
  if (/^\d+$/.test(token)) return Number(token);
  if (token.includes('十')) {
    const [tens = '', units = ''] = token.split('十');
    return (digits.get(tens) ?? 1) * 10 + (digits.get(units) ?? 0);
  }
  // 多 and X stand for one open-ended part; 百, 千 and 万 are round numbers of one kind of thing each (千村、万村).
  return digits.get(token) ?? 1;
}

/** The numbers a formula's name announces, in order: 一主六双 → [1, 6]; [] where it has no numeral. */
export function numeralsOf(name: string): number[] {
  const bare = idioms.reduce((text, idiom) => text.replaceAll(idiom, '＿'), name);
  return [...bare.matchAll(tokens)].map(([token]) => valueOf(token));
}

/** Names whose parts are not simply as many as their numerals say, with the number of parts and the reason. */
export const irregularCounts: ReadonlyMap<string, { readonly parts: number; readonly reason: string }> = new Map([
  ['放管服', { parts: 3, reason: 'no numeral: one character for each of the three parts' }],
  ['八八战略', { parts: 8, reason: 'eight advantages and eight measures, paired' }],
  ['八荣八耻', { parts: 8, reason: 'eight honours and eight disgraces, paired' }],
  ['四减四增', { parts: 4, reason: 'one fall and one rise in each of four structures' }],
  ['四水四定', { parts: 4, reason: 'water and what it fixes in each of four phrases' }],
  ['三管三必须', { parts: 3, reason: 'a charge and a duty in each of three phrases' }],
  ['双百行动', { parts: 2, reason: 'two groups of a hundred-odd firms' }],
  ['双十产业集群', { parts: 2, reason: 'two groups of ten clusters' }],
]);
