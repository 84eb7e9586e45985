import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * A sentence to be worded later: a message key and its arguments. Findings are data first; `checks/wording/` turns
 * them into Chinese or English, so that no check depends on a language.
 */
export interface Message {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface RelatedSpan extends Span {
  readonly message: Message;
}

/** A replacement of one span. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** A way to mend a finding. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Whether the fix can be applied together with all others of its kind without a person's judgement (renumbering). */
  readonly safe: boolean;
}

/** A contradiction. Offsets are in UTF-16 code units: of the document, or of the paragraph's text before `placeFinding`. */
export interface Finding extends Span {
  /** `group/name`, stable; see docs/checks/. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly related: readonly RelatedSpan[];
  readonly fixes: readonly Fix[];
  /** Given where it was placed in the document and may stand elsewhere in the next version, saying the same. */
  readonly origin?: Origin;
}

/** What a placed finding comes from. */
export interface Origin {
  /** The same object as long as nothing but the places is another. */
  readonly finding: Finding;
  /** Where the paragraphs start that it speaks of. */
  readonly starts: readonly number[];
}

/** The same finding, shown with another severity. */
export function withSeverity({ code, start, end, message, related, fixes }: Finding, severity: Severity): Finding {
  return { code, severity, start, end, message, related, fixes };
}

/** A computation that a check made and that holds. */
export interface Confirmation {
  readonly code: string;
  /** The figures it binds together, offsets as a finding's. */
  readonly spans: readonly Span[];
  readonly message: Message;
}
