import type { Figure, Status } from '../figures/figure';
import { fullSentenceStart } from './clause';
import { lastMarker, type Marker } from './markers';
import type { SectionContext } from './sections';

/**
 * Whether a figure is reached, aimed at or estimated: the words of its own sentence before it, else its section. A marker
 * holds to the end of the sentence (预计全年地区生产总值完成…，增长…；工业增加值增长…).
 */
export function statusOf(text: string, markers: readonly Marker[], figure: Figure, section: SectionContext): Status {
  const from = fullSentenceStart(text, figure.start);
  const marker = lastMarker(markers, from, figure.start, 'expected', 'target');
  if (marker?.kind === 'target') return 'target';
  // 预期 in a plan states the aim, 预计 an estimate.
  if (marker !== null) return section.status === 'target' && marker.text === '预期' ? 'target' : 'expected';
  if (section.status === 'target' && lastMarker(markers, from, figure.start, 'past', 'severalYears') !== null)
    return 'result';
  return section.status;
}
