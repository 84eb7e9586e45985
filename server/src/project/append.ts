import { isMap, isScalar, isSeq, stringify, type Document } from 'yaml';
import { parseProject, parseYaml } from './parse';
import type { Problem, ProjectEntry } from './project';

/** An entry without the place in a file that it does not have yet. */
export type NewEntry = Omit<ProjectEntry, 'start' | 'end'>;

export type Appended = { readonly text: string } | { readonly problem: Problem };

/**
 * The text of a project file with one more entry; the rest stays as it is written, with its comments. A file that is no
 * YAML is left alone, since a line added to it may come to mean anything.
 */
export function appendEntry(text: string, entry: NewEntry, knownCodes: ReadonlySet<string>, heading: string): Appended {
  const before = parseProject(text, knownCodes);
  const fatal = before.problems.find(({ kind }) => FATAL.has(kind));
  if (fatal !== undefined) return { problem: fatal };
  if (before.entries.some((other) => same(other, entry))) return { text };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  for (const attempt of [insertItem, rewrite]) {
    const made = attempt(text.trim() === '' ? `${heading}\n` : text, entry);
    if (made === null) continue;
    const after = parseProject(made, knownCodes);
    const holds = after.entries.length === before.entries.length + 1 && after.entries.some((e) => same(e, entry));
    if (holds) return { text: made.replace(/\r?\n/g, eol) };
  }
  return { problem: { kind: 'notList', detail: 'suppressed', start: 0, end: 0 } };
}

const FATAL: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>([
  'syntax',
  'tooDeep',
  'severalDocuments',
  'tooMany',
]);

/** Puts the entry behind the last one, or a list of its own at the end, as text. */
function insertItem(text: string, entry: NewEntry): string | null {
  const { contents } = parseYaml(text);
  const root: unknown = contents;
  if (root === null || (isScalar(root) && root.value === '')) return `${closed(text)}suppressed:\n${item(entry, '  ')}`;
  if (!isMap(root) || root.flow === true) return null;
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'suppressed');
  if (pair === undefined) return `${closed(text)}suppressed:\n${item(entry, '  ')}`;
  if (!isSeq(pair.value) || pair.value.flow === true) return null;
  const last = pair.value.items.at(-1) as { range?: readonly [number, number, number] } | undefined;
  if (last?.range == null || pair.value.range == null) return null;
  // Behind the line on which the last entry ends, its comment included.
  const ends = text[last.range[1] - 1] === '\n' ? last.range[1] : text.indexOf('\n', last.range[1]) + 1;
  const at = ends === 0 ? text.length : ends;
  const [start] = pair.value.range;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^ *$/.test(indent) ? closed(text.slice(0, at)) + item(entry, indent) + text.slice(at) : null;
}

/** For files in braces and brackets: written anew by the library, which keeps comments. */
function rewrite(text: string, entry: NewEntry): string | null {
  const document: Document = parseYaml(text);
  try {
    const node = document.createNode(fieldsOf(entry));
    if (isSeq(document.get('suppressed'))) document.addIn(['suppressed'], node);
    else if (document.get('suppressed') === undefined || document.get('suppressed') === '')
      document.set('suppressed', document.createNode([fieldsOf(entry)]));
    else return null;
    return document.toString({ lineWidth: 0 });
  } catch {
    return null;
  }
}

/** The text, ending with a line break. */
function closed(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function item(entry: NewEntry, indent: string): string {
  return stringify([fieldsOf(entry)], { lineWidth: 0 }).replace(/^(?=.)/gm, indent);
}

function fieldsOf({ file, code, text, before, after, reason }: NewEntry): Record<string, string> {
  return { file, code, text, before, after, ...(reason === null ? {} : { reason }) };
}

function same(a: NewEntry, b: NewEntry): boolean {
  return a.file === b.file && a.code === b.code && a.text === b.text && a.before === b.before && a.after === b.after;
}
