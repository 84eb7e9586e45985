import type { Diagnostic, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Message, Severity } from '../core/checks/finding';
import { firstLine, toPosition, toRange } from '../protocol/ranges';
import { severityOf, type Settings } from '../protocol/settings';
import { pageOf } from '../pages';
import type { Reader } from './feature';
import type { FeatureWords } from './wording';
import { DiagnosticSeverity } from '../protocol/lsp';

/** Stands in every diagnostic of ours. */
export const SOURCE = 'policy-text';

/** The code of the notice that a document was only read in part. */
export const CUT_CODE = 'document/cut';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The code of the notice that a document was opened in a wrong encoding. */
export const ENCODING_CODE = 'document/encoding';

/** Turns what a check found into a sentence. */
export type Wording = (message: Message) => string;

/** The findings of a document as the protocol's diagnostics, by the user's severities. */
export class DocumentDiagnostics {
  /** By what the findings come from: a diagnostic is made anew only where it says something else, or elsewhere. */
  #made: ReadonlyMap<Finding, Made> = new Map();

  constructor(private readonly wording: Wording) {}

  /** @param reader always of the same document, in any version */
  of(reader: Reader, settings: Settings): Diagnostic[] {
    const made = new Map<Finding, Made>();
    const diagnostics: Diagnostic[] = [];
    const positions = new Map<number, Position>();
    const positionOf = (start: number): Position => {
      let position = positions.get(start);
      if (position === undefined) positions.set(start, (position = toPosition(reader.text, start)));
      return position;
    };
    for (const { finding, severity } of enabled(reader, settings)) {
      if (finding.origin === undefined) {
        diagnostics.push(toDiagnostic(reader, finding, severity, this.wording));
        continue;
      }
      const starts = finding.origin.starts.map(positionOf);
      const before = this.#made.get(finding.origin.finding);
      const one =
        before !== undefined && before.severity === severity && areSame(before.starts, starts)
          ? before
          : { severity, starts, diagnostic: toDiagnostic(reader, finding, severity, this.wording) };
      made.set(finding.origin.finding, one);
      diagnostics.push(one.diagnostic);
    }
    this.#made = made;
    return diagnostics;
  }
}

/** A diagnostic with what it depends on besides the finding. */
interface Made {
  readonly severity: Severity;
  /** Where the paragraphs start that it speaks of. Typing in one of the others moves offsets, but mostly no line. */
  readonly starts: readonly Position[];
  readonly diagnostic: Diagnostic;
}

function areSame(a: readonly Position[], b: readonly Position[]): boolean {
  return a.every(({ line, character }, i) => line === b[i]!.line && character === b[i]!.character);
}

/** The findings that the user has not switched off, with the severities that apply. */
export function enabled({ analysis }: Reader, settings: Settings): { finding: Finding; severity: Severity }[] {
  return analysis.findings.flatMap((finding) => {
    const severity = severityOf(finding, settings);
    return severity === 'off' ? [] : [{ finding, severity }];
  });
}

function toDiagnostic({ text }: Reader, finding: Finding, severity: Severity, wording: Wording): Diagnostic {
  const page = pageOf(finding.code);
  return {
    range: toRange(text, finding),
    severity: severities[severity],
    source: SOURCE,
    code: finding.code,
    ...(page === null ? {} : { codeDescription: { href: page } }),
    message: wording(finding.message),
    relatedInformation: finding.related.map((related) => ({
      location: { uri: text.uri, range: toRange(text, related) },
      message: wording(related.message),
    })),
  };
}

/** The notice, on the document's first line, that only its first part was read. */
export function cutNotice({ text, analysis, words }: Reader): Diagnostic {
  return {
    range: firstLine(text),
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    code: CUT_CODE,
    message: words.cut(analysis.text.length),
  };
}

/** The notice, in place of all findings, that a document was opened in a wrong encoding. */
export function garbledNotice(text: TextDocument, words: FeatureWords): Diagnostic {
  return {
    range: firstLine(text),
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    code: ENCODING_CODE,
    message: words.garbled,
  };
}
