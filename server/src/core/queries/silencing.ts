import type { Analysis } from '../analysis';
import type { Finding, TextEdit } from '../checks/finding';

const DIRECTIVE = /^<!--\s*policytext-disable-next-line\s+/;

/**
 * The edit that silences a finding: a comment above its paragraph, with a reason for the user to replace. A comment that
 * stands there already gets the code added, since a second one would come between the first and what that speaks of.
 */
export function silencing(analysis: Analysis, { start, code }: Finding, reason: string): TextEdit {
  const { text } = analysis;
  const paragraph = analysis.starts[analysis.paragraphAt(start)]!;
  const above = analysis.suppressions.find(
    ({ comment }) => comment.end <= paragraph && text.slice(comment.end, paragraph).trim() === '',
  )?.comment;
  const directive = above === undefined ? null : DIRECTIVE.exec(text.slice(above.start, above.end));
  if (above !== undefined && directive !== null) {
    const at = above.start + directive[0].length;
    return { start: at, end: at, newText: `${code}, ` };
  }
  // A blank line behind it, or Markdown would take the paragraph for HTML.
  return {
    start: paragraph,
    end: paragraph,
    newText: `<!-- policytext-disable-next-line ${code} -- ${reason} -->\n\n`,
  };
}
