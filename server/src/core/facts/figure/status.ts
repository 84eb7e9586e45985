import { relativeYears } from '../../../lexicon/words';
import type { Status } from '../../figures/figure';
import { fullSentenceStart } from '../clause';
import type { SectionContext } from '../sections';
import { EXPECTED, PAST, SEVERAL_YEARS, TARGET, YEAR } from './markers';
import { lastMarker, type Setting } from './setting';

/**
 * Whether a figure is reached, aimed at or estimated: the words of its own sentence before it, else its section. A marker
 * holds to the end of the sentence (预计全年地区生产总值完成…，增长…；工业增加值增长…).
 */
export function statusOf(setting: Setting, period: string | null): Status {
  const { section } = setting;
  // Most paragraphs of a review have no such words, so the sentence need not be found.
  if (section.status !== 'target' && lastMarker(setting, 0, EXPECTED | TARGET) === null) return section.status;
  const from = fullSentenceStart(setting.text, setting.figure.start, setting.sentence.start);
  const marker = lastMarker(setting, from, EXPECTED | TARGET);
  if (marker?.kind === TARGET) return 'target';
  // 预期 in a plan states the aim, 预计 an estimate.
  if (marker !== null) return section.status === 'target' && marker.text === '预期' ? 'target' : 'expected';
  if (section.status !== 'target') return section.status;
  // A plan also tells of what is past (去年完成3万亩，今年再造3万亩), in its words or by the year it names.
  const time = lastMarker(setting, from, PAST | SEVERAL_YEARS | YEAR);
  if (time !== null && (time.kind !== YEAR || relativeYears[time.text]! < 0)) return 'result';
  return period !== section.period && isOver(period, section) ? 'result' : 'target';
}

/** Whether a period ended before the document's year began. */
function isOver(period: string | null, { documentYear }: SectionContext): boolean {
  const last = /(\d{4})(?:-\d\d)?$/.exec(period ?? '')?.[1];
  return last !== undefined && documentYear !== null && Number(last) < documentYear;
}
