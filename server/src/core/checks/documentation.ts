/** Where the pages about the checks are published; `docs/checks/` in this repository. */
const PAGES = 'https://github.com/policy-text/policy-text/blob/main/docs/checks/';

/** The address of a check's page: `numbering/sequence` → …/numbering-sequence.md. */
export function pageOf(code: string): string {
  return `${PAGES}${code.replace('/', '-')}.md`;
}
