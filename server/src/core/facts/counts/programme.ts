import { actionVerbs, incrementVerbs } from '../../../lexicon/words';
import { openingOf } from '../../outline/lead-words';

const verbs = new Set([...actionVerbs, ...incrementVerbs, '改造'].filter((verb) => verb.length === 2));

/** Whether the words that end at `end` end in such a verb: 甲县、乙县⟦招引⟧3个项目. */
export function endsInVerb(text: string, end: number): boolean {
  return verbs.has(text.slice(end - 2, end));
}

/** Whether a phrase opens with what is to be done or was done: 提高补贴标准, 新增社区食堂. */
export function opensWithVerb(phrase: string): boolean {
  return openingOf(phrase) === 'programme' || verbs.has(phrase.slice(0, 2));
}
