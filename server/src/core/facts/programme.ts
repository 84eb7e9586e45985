import { actionVerbs, incrementVerbs } from '../../lexicon/words';
import { openingOf } from '../outline/lead-words';

const verbs = new Set([...actionVerbs, ...incrementVerbs, '改造'].filter((verb) => verb.length === 2));

/** Whether a phrase opens with what is to be done or was done: 提高补贴标准, 新增社区食堂. */
export function opensWithVerb(phrase: string): boolean {
  return openingOf(phrase) === 'programme' || verbs.has(phrase.slice(0, 2));
}
