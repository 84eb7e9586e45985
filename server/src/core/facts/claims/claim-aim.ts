import { CharSet } from '../../text/char-set';
import { clauseStart } from '../clause';
import type { Statement } from '../passage';

/** How high a target is set: one report may name several for one number. */
export type Aim =
  /** 确保增长6%，力争增长7%; 必成目标, 底线: what must be reached in any case. */
  | 'least'
  /** 增长6%左右: the target itself. */
  | 'target'
  /** 力争增长7%, 奋斗目标7%, 冲刺7%: more than the target, if all goes well. */
  | 'stretch'
  /** 力争…增长7%，…增长9%: whether the words of the clause before hold for this one too cannot be told. */
  | 'unclear';

const STRETCH =
  /力争|力求|争取|冲刺|冲击|挑战|(?:奋斗|期望|期待|拼搏|争先|冲高|更高|工作|考核)(?:性)?目标|跳起摸高|保[^，。；]{1,16}争(?![取先优])|(?<=[、，])争(?=\d)/;
const LEAST = /(?:必成|必达|保底|托底|底线|基本|最低|基础)(?:性)?目标|底线|保底|最低/;
const STRETCH_BEHIND = /^的?(?:更高|奋斗|期望|冲刺|挑战|拼搏)(?:性)?目标|^(?:的?目标)?(?:冲刺|冲击|发起冲击)/;
const LEAST_BEHIND = /^的?(?:增[长速]|增幅)?(?:底线|必成|必达|保底|最低)/;
/** 确保, 保: the least only where the sentence goes on to what is hoped for. */
const ENSURES = /确保|保证|(?<=^|[、，\s])保/;

/** Every word of all of them has one. */
const NAMES_AIM = new CharSet('争力冲挑目跳底最必保');
/** Characters behind a figure that may say what it is. */
const BEHIND = 10;

export function aimOf(text: string, { figure, reference: { sentence } }: Statement): Aim {
  if (!NAMES_AIM.isIn(text, sentence.start, Math.min(sentence.end, figure.hedgedEnd + BEHIND))) return 'target';
  const behind = text.slice(figure.hedgedEnd, figure.hedgedEnd + BEHIND);
  if (STRETCH_BEHIND.test(behind)) return 'stretch';
  if (LEAST_BEHIND.test(behind)) return 'least';
  const from = clauseStart(text, sentence.start, figure.hedgedStart);
  const own = text.slice(from, figure.hedgedStart);
  const [stretch, least] = [lastOf(STRETCH, own), lastOf(LEAST, own)];
  if (stretch >= 0 || least >= 0) return stretch > least ? 'stretch' : 'least';
  const lead = text.slice(sentence.start, from);
  if (STRETCH.test(lead)) return 'unclear';
  return ENSURES.test(own) && STRETCH.test(text.slice(from, sentence.end)) ? 'least' : 'target';
}

/** Where the last match begins, or -1. */
function lastOf(pattern: RegExp, text: string): number {
  let [last, from] = [-1, 0];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text.slice(from))) {
    last = from + match.index;
    from = last + match[0].length;
  }
  return last;
}
