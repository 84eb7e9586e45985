// The amount that a share is told of: before its words, or directly behind its number.

import { measured, type Measured } from '../amounts';
import { clauseStart, fullSentenceStart } from '../clause';
import type { Passage, Statement } from '../passage';

/** No words between a part and its share are longer. */
const FARTHEST_PART = 60;

const BREAK = /[，,、；;：:（(]/g;
/** Words for the part as a whole, between its number and 占. */
const PART_WORDS = /^(?:仅|只|约|共|已|且|并|均|其|所|总量|总数|规模|数量|产量|产值|金额|人数|面积|里程|户数)*$/;

/** The amount whose share is told at `at`: the nearest before it, with nothing else named in between. */
export function partBefore(passage: Passage, share: Statement, at: number): Measured | null {
  const { text, statements } = passage;
  const floor = fullSentenceStart(text, at);
  let named: string | null = null;
  for (let i = share.index - 1; i >= 0; i--) {
    const { figure, reference } = statements[i]!;
    if (figure.hedgedEnd > at) continue;
    if (figure.start < floor || at - figure.hedgedEnd > FARTHEST_PART) return null;
    if (named !== null) {
      const part = isNameOf(text, named, statements[i]!) ? measured(passage, statements[i]!) : null;
      if (part !== null) return part;
      continue;
    }
    if (figure.kind !== 'quantity') {
      // 616.5万吨、增长3%，占…: goes on about the amount before.
      if (figure.kind !== 'date' && !reference.inherited) return null;
      continue;
    }
    const part = measured(passage, statements[i]!);
    if (part === null) continue;
    if (isAbout(text, statements[i]!, at)) return part;
    // 亿元以上项目42个、10亿元以上项目8个，⟦亿元以上项目⟧占…: the very name again, of one further back.
    named = nameAgain(text, figure.hedgedEnd, at);
    if (named === null) return null;
  }
  return null;
}

function nameAgain(text: string, from: number, at: number): string | null {
  const name = /[，,]([^，,。；;、：（()）]{4,16})$/.exec(text.slice(from, at))?.[1]!.replace(/\s+/g, '') ?? '';
  return name.length < 4 ? null : name;
}

/** Whether the words between a part and 占 name nothing else. */
function isAbout(text: string, part: Statement, at: number): boolean {
  const between = text.slice(part.figure.hedgedEnd, at);
  if (between.length > FARTHEST_PART || /其中|[；;。]|另有|而/.test(between)) return false;
  const pieces = between.split(BREAK);
  const subject = pieces[pieces.length - 1]!.replace(/\s+/g, '');
  // Without a mark it is the noun that the part counts: 44种工业产品占….
  if (pieces.length === 1) return subject.length <= 12;
  if (!PART_WORDS.test(subject) && !isNameOf(text, subject, part)) return false;
  return pieces.slice(1, -1).every((piece) => /\d|^\s*(?:居|位居|位列|列|排|创|同比|增长|下降)/.test(piece));
}

/** 其中企业929.8万户，企业占比…: the very name again, not one that is wider (新登记企业3.2万户，企业占比…). */
function isNameOf(text: string, words: string, { figure, facts }: Statement): boolean {
  const before = /[^，,。；、：（()）]*$/.exec(
    text.slice(Math.max(0, figure.hedgedStart - 24), figure.hedgedStart),
  )![0];
  const name = before
    .replace(/\s+/g, '')
    .replace(/^(?:其中|全[省市县区])/, '')
    .replace(/(?:数量|达到?|为|有|共)$/, '');
  return words === name || words === facts.indicator || (words.length >= 2 && text.startsWith(words, figure.end));
}

/** 民生支出占一般公共预算支出40.2亿元的83.1%，达到⟦32.5亿元⟧: the part directly behind its share, named before it. */
export function partBehind(passage: Passage, share: Statement, at: number): Measured | null {
  const { text, statements } = passage;
  const next = statements[share.index + 1];
  if (next === undefined || next.figure.kind !== 'quantity') return null;
  if (!/^[，,、](?:总?[额量]?(?:达到|达|为|共|计))$/.test(text.slice(share.figure.hedgedEnd, next.figure.hedgedStart)))
    return null;
  // Only where what is named has no number before: 工业投资62亿元、占….
  const from = clauseStart(text, share.reference.sentence.start, at);
  return text.slice(from, at).trim().length > 1 && !/\d/.test(text.slice(from, at)) ? measured(passage, next) : null;
}
