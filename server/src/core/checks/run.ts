import type { Analysis } from '../analysis';
import type { Passage } from '../facts/passage';
import { Memo } from '../versions/memo';
import { Gathering } from '../versions/gathering';
import { NO_OUTCOMES, type Check, type DocumentCheck, type Outcome, type ParagraphCheck } from './check';
import { setDescribedApart } from './entries';
import { Excerpt, ExcerptOutcomes } from './excerpt';
import type { Confirmation, Finding } from './finding';
import { placeFinding, placeOutcome } from './place';
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

/** Of most paragraphs: the same object. */
const NONE: Outcomes = { findings: [], confirmations: [], failures: [] };

const documentChecks = checks.filter((check): check is DocumentCheck => check.scope === 'document');
type Within = Pick<ParagraphCheck, 'needsFigures' | 'detect'>;

/** What is asked of each paragraph, by itself. */
const paragraphChecks = checks.flatMap((check) => {
  const within = check.scope === 'paragraph' ? check : check.within;
  return within === undefined ? [] : [{ code: check.code, within }];
});

const outcomes = new Memo<Passage, Outcomes>((passage) => {
  const said = new PassageSaid(passage);
  for (const { code, within } of paragraphChecks) said.ask(code, within);
  return said.outcomes;
});

/** Asks all checks of paragraphs that have not been asked, check by check: an eighth faster than paragraph by paragraph. */
function askAll(passages: readonly Passage[]): void {
  const asked: PassageSaid[] = [];
  for (const passage of passages) if (outcomes.peek(passage) === undefined) asked.push(new PassageSaid(passage));
  for (const { code, within } of paragraphChecks) for (const said of asked) said.ask(code, within);
  for (const said of asked) outcomes.set(said.passage, said.outcomes);
}

/** What the checks say of one paragraph by itself; offsets are relative to its text. */
export function passageOutcomes(passage: Passage): Outcomes {
  return outcomes.of(passage);
}

/** What is shown of one paragraph by itself, confirmations left out. */
interface Told {
  readonly said: ExcerptOutcomes | null;
  readonly failures: readonly Failure[];
}

const told = new Gathering<Passage, Told>(
  (passage) => {
    const { findings, failures } = passageOutcomes(passage);
    if (findings.length + failures.length === 0) return null;
    const { reading } = passage;
    const placed = findings.map((finding) => placeFinding(reading.paragraph, 0, finding));
    return { said: ExcerptOutcomes.of(new Excerpt([reading]), placed), failures };
  },
  { prepare: askAll },
);

/** What the checks say that compare places; offsets are absolute. */
export function documentOutcomes(analysis: Analysis): Outcomes {
  const said = new DocumentSaid(analysis);
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
  for (const { said, failures: failed } of told.of(analysis.inSections).values) {
    if (said !== null) found.push(...said.findingsIn(analysis));
    failures.push(...failed);
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
  const verdict = setDescribedApart(
    setSilencedApart(withoutRepeats(found), analysis.suppressions),
    analysis.entries,
    analysis.text,
  );
  return { ...verdict, failures };
}

/**
 * What one check says of a document, suppressed or not, in no order, offsets absolute: for its tests and its page. Throws what
 * the check throws.
 */
export function outcomesOfCheck(check: Check, analysis: Analysis): Omit<Outcomes, 'failures'> {
  const said = new DocumentSaid(analysis);
  const within = check.scope === 'paragraph' ? check : check.within;
  analysis.readings.forEach(({ paragraph }, i) => {
    for (const outcome of within?.detect(analysis.passages[i]!) ?? []) {
      said.add([placeOutcome(paragraph, analysis.starts[i]!, outcome)]);
    }
  });
  return check.scope === 'paragraph' ? said : said.add(check.detect(analysis));
}

/** Gathers what checks say of a paragraph. */
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

/** Asks the checks of one paragraph. */
class PassageSaid {
  /** Null as long as there is nothing, as of most paragraphs. */
  #said: Said | null = null;
  readonly #hasFigures: boolean;

  constructor(readonly passage: Passage) {
    this.#hasFigures = passage.figures.length > 0;
  }

  ask(code: string, { needsFigures, detect }: Within): void {
    if (needsFigures && !this.#hasFigures) return;
    try {
      const outcomes = detect(this.passage);
      if (outcomes !== NO_OUTCOMES) (this.#said ??= new Said()).add(outcomes);
    } catch (error) {
      (this.#said ??= new Said()).failures.push({ code, error });
    }
  }

  get outcomes(): Outcomes {
    return this.#said === null || this.#said.isNothing ? NONE : this.#said;
  }
}

/** Gathers what checks say of a document. Confirmations are many and only hovers show them: they are placed when asked for. */
class DocumentSaid implements Outcomes {
  readonly findings: Finding[] = [];
  readonly failures: Failure[] = [];
  readonly #confirmed: (Confirmation | ExcerptOutcomes)[] = [];
  #confirmations: readonly Confirmation[] | null = null;

  constructor(private readonly analysis: Analysis) {}

  add(outcomes: Iterable<Outcome | ExcerptOutcomes>): this {
    for (const outcome of outcomes) {
      if (outcome instanceof ExcerptOutcomes) {
        for (const finding of outcome.findingsIn(this.analysis)) this.findings.push(finding);
        this.#confirmed.push(outcome);
      } else if ('severity' in outcome) this.findings.push(outcome);
      else this.#confirmed.push(outcome);
    }
    return this;
  }

  /** In document order: checks that keep what they said from version to version keep no order. */
  get confirmations(): readonly Confirmation[] {
    return (this.#confirmations ??= this.#confirmed
      .flatMap((one) => (one instanceof ExcerptOutcomes ? one.confirmationsIn(this.analysis) : [one]))
      .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)));
  }
}
