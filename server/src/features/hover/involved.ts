import { wordingIn } from '../../core/checks/wording/wording';
import { findingsResting } from '../../core/queries/involvement';
import type { Span } from '../../core/text/span';
import type { Settings } from '../../protocol/settings';
import { enabled } from '../diagnostics';
import type { Reader } from '../feature';
import { escape, placeLink, quote } from './markdown';

/** A number that many others rest on (a total, a regional product) may be part of many findings. */
const MAX_FINDINGS = 4;

/** A line for each finding that is reported elsewhere and rests on what stands in `span`, with a link there. */
export function describeInvolved(reader: Reader, span: Span, settings: Settings): string | null {
  const say = wordingIn(reader.words.language);
  const shown = enabled(reader, settings).map(({ finding }) => finding);
  const involved = findingsResting(shown, span);
  const lines = involved
    .slice(0, MAX_FINDINGS)
    .map(
      (finding) => `- ✗ ${placeLink(reader, finding.start, quote(reader, finding))} · ${escape(say(finding.message))}`,
    );
  if (involved.length > MAX_FINDINGS) lines.push(`- ${reader.words.more(involved.length - MAX_FINDINGS)}`);
  return lines.length === 0 ? null : lines.join('\n');
}
