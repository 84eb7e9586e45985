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

/** A mistake of ours that ended a check before its end. */
export interface Failure {
  /** The check's code. */
  readonly code: string;
  readonly error: unknown;
}

/** What checks said, set apart. */
export interface Outcomes {
  readonly findings: readonly Finding[];
  readonly confirmations: readonly Confirmation[];
  /** None, as far as we know: a check that fails takes nothing from what others say. */
  readonly failures: readonly Failure[];
}

/** What all checks say of a document. */
export interface Judgement extends Verdict {
  readonly failures: readonly Failure[];
}

const NONE: Outcomes = { findings: [], confirmations: [], failures: [] };

const paragraphChecks = checks.filter((check): check is ParagraphCheck => check.scope === 'paragraph');
const documentChecks = checks.filter((check): check is DocumentCheck => check.scope === 'document');

const outcomes = new Memo<Passage, Outcomes>((passage) => {
  const hasFigures = passage.figures.length > 0;
  let said: Said | null = null;
  for (const check of paragraphChecks) {
    if (check.needsFigures && !hasFigures) continue;
    try {
      const outcomes = check.detect(passage);
      if (outcomes !== NO_OUTCOMES) (said ??= new Said()).add(outcomes);
    } catch (error) {
      (said ??= new Said()).failures.push({ code: check.code, error });
    }
  }
  return said === null || said.isNothing ? NONE : said;
});

/** What the checks of single paragraphs say of one; offsets are relative to its text. */
export function passageOutcomes(passage: Passage): Outcomes {
  return outcomes.of(passage);
}

/** What the checks of whole documents say; offsets are absolute. */
export function documentOutcomes(analysis: Analysis): Outcomes {
  const said = new Said();
  for (const check of documentChecks) {
    try {
      said.add(check.detect(analysis));
    } catch (error) {
      said.failures.push({ code: check.code, error });
    }
  }
  return said;
}

/** All findings in document order, those that a comment or an entry silences set apart. */
export function judge(analysis: Analysis): Judgement {
  const found: Finding[] = [...analysis.documentOutcomes.findings];
  const failures: Failure[] = [...analysis.documentOutcomes.failures];
  for (let i = 0; i < analysis.readings.length; i++) {
    const said = passageOutcomes(analysis.passages[i]!);
    if (said === NONE) continue;
    const { paragraph } = analysis.readings[i]!;
    for (const finding of said.findings) found.push(placeFinding(paragraph, analysis.starts[i]!, finding));
    failures.push(...said.failures);
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
  const verdict = setDescribedApart(
    setSilencedApart(withoutRepeats(found), analysis.suppressions),
    analysis.entries,
    analysis.text,
  );
  return { ...verdict, failures };
}

/** What one check finds in a document, suppressed or not, in no order: for its tests and its page. Throws what the check throws. */
export function findingsOfCheck(check: Check, analysis: Analysis): readonly Finding[] {
  if (check.scope === 'document') return new Said().add(check.detect(analysis)).findings;
  return analysis.readings.flatMap(({ paragraph }, i) =>
    new Said()
      .add(check.detect(analysis.passages[i]!))
      .findings.map((finding) => placeFinding(paragraph, analysis.starts[i]!, finding)),
  );
}

/** Gathers what checks say. */
class Said implements Outcomes {
  readonly findings: Finding[] = [];
  readonly confirmations: Confirmation[] = [];
  readonly failures: Failure[] = [];

  get isNothing(): boolean {
    return this.findings.length + this.confirmations.length + this.failures.length === 0;
  }

  add(outcomes: Iterable<Outcome>): this {
    for (const outcome of outcomes) {
      if ('severity' in outcome) this.findings.push(outcome);
      else this.confirmations.push(outcome);
    }
    return this;
  }
}
