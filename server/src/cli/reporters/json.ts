import { pageName } from '../../core/checks/documentation';
import type { Reporter, ReporterContext } from '../check';
import { write } from '../io';
import { findingJson } from '../json';

/** Findings for programs: one JSON object with all of them, offsets as in `inspect`, lines and columns from 1. */
export function jsonReporter({ io, wording }: ReporterContext): Reporter {
  const findings: object[] = [];
  return {
    async report(checked) {
      for (const found of checked.findings) {
        const { line, column } = checked.lines.placeAt(found.start);
        const end = checked.lines.placeAt(found.end);
        findings.push({
          file: checked.name,
          line,
          column,
          endLine: end.line,
          endColumn: end.column,
          ...findingJson(found, wording),
          page: `docs/checks/${pageName(found.code)}`,
        });
      }
    },
    async finish({ files, counts, hidden, unread }) {
      await write(io.stdout, `${JSON.stringify({ files, unread, counts, hidden, findings }, null, 2)}\n`);
    },
  };
}
