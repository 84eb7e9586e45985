/** The file name of a check's page in docs/checks/: `numbering/sequence` → numbering-sequence.md. */
export function pageName(code: string): string {
  return `${code.replace('/', '-')}.md`;
}
