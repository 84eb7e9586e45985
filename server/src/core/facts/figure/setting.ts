import type { Figure } from '../../figures/figure';
import type { Span } from '../../text/span';
import type { SectionContext } from '../sections';
import type { Marker } from './markers';

/** A figure where it stands, with the words before it that say when, where and whether it holds. */
export interface Setting {
  readonly text: string;
  readonly section: SectionContext;
  readonly figure: Figure;
  readonly sentence: Span;
  /** The markers of the paragraph, and how many of them stand before the figure. */
  readonly markers: readonly Marker[];
  readonly markersBefore: number;
  /** The same for the figures that are dates. */
  readonly dates: readonly Figure[];
  readonly datesBefore: number;
}

/** The last marker before the figure, from `from` on, of one of the kinds, or null. */
export function lastMarker({ markers, markersBefore }: Setting, from: number, kinds: number): Marker | null {
  for (let i = markersBefore - 1; i >= 0; i--) {
    const marker = markers[i]!;
    if (marker.at < from) return null;
    if ((marker.kind & kinds) !== 0) return marker;
  }
  return null;
}

/** The last date of the sentence before the figure that fits, or null. */
export function lastDate(setting: Setting, fits: (date: Figure, setting: Setting) => boolean): Figure | null {
  const { dates, sentence } = setting;
  for (let i = setting.datesBefore - 1; i >= 0; i--) {
    const date = dates[i]!;
    if (date.start < sentence.start) return null;
    if (fits(date, setting)) return date;
  }
  return null;
}

/** Whether the sentence names any time or place before the figure. */
export function hasWordsBefore({ sentence, markers, markersBefore, dates, datesBefore }: Setting): boolean {
  return (
    (markersBefore > 0 && markers[markersBefore - 1]!.at >= sentence.start) ||
    (datesBefore > 0 && dates[datesBefore - 1]!.start >= sentence.start)
  );
}
