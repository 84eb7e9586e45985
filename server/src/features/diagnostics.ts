import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Message, Severity } from '../core/checks/finding';
import { firstLine, toRange } from '../protocol/ranges';
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
export function diagnostics(reader: Reader, settings: Settings, wording: Wording): Diagnostic[] {
  return enabled(reader, settings).map(({ finding, severity }) => toDiagnostic(reader, finding, severity, wording));
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
