import { expectedExceptions, expectedMarkers } from '../../lexicon/words';
import type { Figure, Status } from '../figures/figure';
import { fullSentenceStart } from './clause';
import type { SectionContext } from './sections';

/** Markers that by themselves make a figure a target, whatever section it stands in. */
const TARGET =
  /力争|争取达到|预期目标|奋斗目标|目标是|确保(?!了)|计划(?:投资|完成|建设|融资|新增|实施|引进)|拟(?:投资|新建|引进)/g;
const EXPECTED = new RegExp(expectedMarkers.filter((word) => word !== '可达' && word !== '测算').join('|'), 'g');
const EXCEPTION = new RegExp(expectedExceptions.join('|'), 'g');
/** Statements about the past inside a section of plans. */
const PAST = /去年|上年(?!同期)|过去[一两三四五六七八九十]年|20\d\d年[^，。]{0,12}(?:已|完成了|实现了)/;

/**
 * Whether a figure is reached, aimed at or estimated: the words of its own sentence before it, else its section. A marker
 * holds to the end of the sentence (预计全年地区生产总值完成…，增长…；工业增加值增长…).
 */
export function statusOf(text: string, figure: Figure, section: SectionContext): Status {
  const lead = text.slice(fullSentenceStart(text, figure.start), figure.start);
  const expected = lastIndexOf(
    lead.replace(EXCEPTION, (word) => '　'.repeat(word.length)),
    EXPECTED,
  );
  const target = lastIndexOf(lead, TARGET);
  if (expected >= 0 && expected > target)
    return section.status === 'target' && /预期/.test(lead) ? 'target' : 'expected';
  if (target >= 0) return 'target';
  if (section.status === 'target' && PAST.test(lead)) return 'result';
  return section.status;
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let found = -1;
  for (const match of text.matchAll(pattern)) found = match.index;
  return found;
}
