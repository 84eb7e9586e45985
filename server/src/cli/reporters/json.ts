import { pageName } from '../../core/checks/documentation';
import type { Finding } from '../../core/checks/finding';
import type { CheckedReport, Reporter, ReporterContext, StaleEntry } from '../check';
import { write } from '../io';
import { findingJson } from '../json';

/** Findings for programs: one JSON object with all of them, offsets as in `inspect`, lines and columns from 1. */
export function jsonReporter({ io, wording, showSuppressed }: ReporterContext): Reporter {
  const findings: object[] = [];
  const suppressed: object[] = [];

  const placed = ({ name, lines }: CheckedReport, found: Finding): object => {
    const { line, column } = lines.placeAt(found.start);
    const end = lines.placeAt(found.end);
    return {
      file: name,
      line,
      column,
      endLine: end.line,
      endColumn: end.column,
      ...findingJson(found, wording),
      page: `docs/checks/${pageName(found.code)}`,
    };
  };

  return {
    async report(checked) {
      for (const found of checked.findings) findings.push(placed(checked, found));
      for (const { finding, reason, by } of checked.silenced)
        suppressed.push({ ...placed(checked, finding), by, reason });
    },
    async finish({ files, counts, hidden, stale, unread }) {
      const listed = showSuppressed ? { suppressed, stale: stale.map(staleJson) } : {};
      await write(io.stdout, `${JSON.stringify({ files, unread, counts, hidden, findings, ...listed }, null, 2)}\n`);
    },
  };
}

/** An entry of a project file that describes nothing: its place in that file, and what it says. */
function staleJson({ name, lines, entry, missing }: StaleEntry): object {
  const { line, column } = lines.placeAt(entry.start);
  const { file, code, text, before, after, reason } = entry;
  return { project: name, line, column, file, missing, code, text, before, after, reason };
}
