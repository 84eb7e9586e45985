import type { Analysis } from '../analysis';
import type { Passage } from '../facts/passage';
import { Memo } from '../layout/memo';
import { NO_OUTCOMES, type Check, type DocumentCheck, type Outcome, type ParagraphCheck } from './check';
import { setDescribedApart } from './entries';
import type { Confirmation, Finding } from './finding';
import { placeFinding } from './place';
import { checks } from './registry';
import { withoutRepeats } from './repeats';
import { setSilencedApart, type Verdict } from './silence';

/** What checks said, set apart. */
export interface Outcomes {
  readonly findings: readonly Finding[];
  readonly confirmations: readonly Confirmation[];
}

const NONE: Outcomes = { findings: [], confirmations: [] };

const paragraphChecks = checks.filter((check): check is ParagraphCheck => check.scope === 'paragraph');
const documentChecks = checks.filter((check): check is DocumentCheck => check.scope === 'document');

const outcomes = new Memo<Passage, Outcomes>((passage) => {
  const hasFigures = passage.figures.length > 0;
  const sources: Iterable<Outcome>[] = [];
  for (const check of paragraphChecks) {
    if (check.needsFigures && !hasFigures) continue;
    const said = check.detect(passage);
    if (said !== NO_OUTCOMES) sources.push(said);
  }
  return sources.length === 0 ? NONE : collect(sources);
});

/** What the checks of single paragraphs say of one; offsets are relative to its text. */
export function passageOutcomes(passage: Passage): Outcomes {
  return outcomes.of(passage);
}

/** What the checks of whole documents say; offsets are absolute. */
export function documentOutcomes(analysis: Analysis): Outcomes {
  return collect(documentChecks.map((check) => check.detect(analysis)));
}

/** All findings in document order, those that a comment or an entry silences set apart. */
export function allFindings(analysis: Analysis): Verdict {
  const found: Finding[] = [...analysis.documentOutcomes.findings];
  for (let i = 0; i < analysis.readings.length; i++) {
    const { findings } = passageOutcomes(analysis.passages[i]!);
    const { paragraph } = analysis.readings[i]!;
    for (const finding of findings) found.push(placeFinding(paragraph, analysis.starts[i]!, finding));
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
  return setDescribedApart(
    setSilencedApart(withoutRepeats(found), analysis.suppressions),
    analysis.entries,
    analysis.text,
  );
}

/** What one check finds in a document, suppressed or not, in no order: for its tests and its page. */
export function findingsOfCheck(check: Check, analysis: Analysis): readonly Finding[] {
  if (check.scope === 'document') return collect([check.detect(analysis)]).findings;
  return analysis.readings.flatMap(({ paragraph }, i) =>
    collect([check.detect(analysis.passages[i]!)]).findings.map((finding) =>
      placeFinding(paragraph, analysis.starts[i]!, finding),
    ),
  );
}

function collect(sources: readonly Iterable<Outcome>[]): Outcomes {
  const findings: Finding[] = [];
  const confirmations: Confirmation[] = [];
  for (const source of sources) {
    for (const outcome of source) {
      if ('severity' in outcome) findings.push(outcome);
      else confirmations.push(outcome);
    }
  }
  return findings.length + confirmations.length === 0 ? NONE : { findings, confirmations };
}
