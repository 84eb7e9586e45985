import { relativeYears } from '../../../lexicon/words';
import type { Figure, Status } from '../../figures/figure';
import { fullSentenceStart } from '../clause';
import { lastMarker, type Marker } from './markers';
import type { SectionContext } from '../sections';

/**
 * Whether a figure is reached, aimed at or estimated: the words of its own sentence before it, else its section. A marker
 * holds to the end of the sentence (预计全年地区生产总值完成…，增长…；工业增加值增长…).
 */
export function statusOf(
  text: string,
  markers: readonly Marker[],
  figure: Figure,
  section: SectionContext,
  period: string | null,
): Status {
  // Most paragraphs of a review have no such words, so the sentence need not be found.
  if (section.status !== 'target' && lastMarker(markers, 0, figure.start, 'expected', 'target') === null) {
    return section.status;
  }
  const from = fullSentenceStart(text, figure.start);
  const marker = lastMarker(markers, from, figure.start, 'expected', 'target');
  if (marker?.kind === 'target') return 'target';
  // 预期 in a plan states the aim, 预计 an estimate.
  if (marker !== null) return section.status === 'target' && marker.text === '预期' ? 'target' : 'expected';
  if (section.status !== 'target') return section.status;
  // A plan also tells of what is past (去年完成3万亩，今年再造3万亩), in its words or by the year it names.
  const time = lastMarker(markers, from, figure.start, 'past', 'severalYears', 'year');
  if (time !== null && (time.kind !== 'year' || relativeYears[time.text]! < 0)) return 'result';
  return period !== section.period && isOver(period, section) ? 'result' : 'target';
}

/** Whether a period ended before the document's year began. */
function isOver(period: string | null, { documentYear }: SectionContext): boolean {
  const last = /(\d{4})(?:-\d\d)?$/.exec(period ?? '')?.[1];
  return last !== undefined && documentYear !== null && Number(last) < documentYear;
}
