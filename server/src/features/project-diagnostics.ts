import type { Diagnostic } from 'vscode-languageserver';
import type { Project, ProjectEntry } from '../project/project';
import type { ProjectWords } from '../project/wording';
import { DiagnosticSeverity } from '../protocol/lsp';
import { documentOf, toRange } from '../protocol/ranges';
import { SOURCE } from './diagnostics';

/** The code of what is wrong with a project file. */
export const PROJECT_CODE = 'project/file';

/** The code of an entry that describes nothing. */
export const STALE_CODE = 'project/stale';

/** What is to be said in a project file: its mistakes, and which entries describe nothing in the reports that are open. */
export function projectDiagnostics(
  uri: string,
  { text, problems }: Project,
  stale: readonly ProjectEntry[],
  words: ProjectWords,
): Diagnostic[] {
  const document = documentOf(uri, text);
  return [
    ...problems.map((problem) => ({
      range: toRange(document, problem),
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      code: PROJECT_CODE,
      message: words.problem(problem),
    })),
    ...stale.map((entry) => ({
      range: toRange(document, entry),
      severity: DiagnosticSeverity.Information,
      source: SOURCE,
      code: STALE_CODE,
      message: words.stale(entry, false),
    })),
  ];
}
