import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import type { Marker } from './markers';

/** The region a figure's sentence names before it (全市, 全省, 全国), as written, or null. */
export function regionOf(text: string, sentence: Span, markers: readonly Marker[], figure: Figure): string | null {
  let found: string | null = null;
  for (const marker of markers) {
    if (marker.at >= figure.start) break;
    // 占全省, 高于全国, 居全市: what is compared with, not what is measured.
    const compared = marker.at > 0 && '占于比居列较和与'.includes(text.charAt(marker.at - 1));
    if (marker.kind === 'scope' && marker.at >= sentence.start && !compared) found = marker.text;
  }
  return found;
}
