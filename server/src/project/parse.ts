import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Severity } from '../core/checks/finding';
import type { Span } from '../core/text/span';
import { isLevel, isPreset, type Preset } from '../protocol/settings';
import { unreadableContent, type Problem, type ProblemKind, type ProjectContent, type ProjectEntry } from './project';

/** More are not told: the first ones are what to mend. */
const MAX_PROBLEMS = 20;

/** More entries than any project has reasons for. */
const MAX_ENTRIES = 10_000;

const ROOT_KEYS = ['preset', 'checks', 'suppressed'];
const ENTRY_KEYS = ['file', 'code', 'text', 'before', 'after', 'reason'];
const REQUIRED = ['file', 'code', 'text'];

/**
 * Parsed for its nodes only: nothing is made of them but strings, so aliases are not expanded, tags are not obeyed and
 * `1.10` stays what is written.
 */
export function parseYaml(text: string): Document {
  return parseDocument(text, {
    schema: 'failsafe',
    // Told below instead: the library compares each key with all others.
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: false,
  });
}

/** Reads the text of a project file. Never throws. */
export function parseProject(text: string, knownCodes: ReadonlySet<string>): ProjectContent {
  let document: Document;
  try {
    document = parseYaml(text);
  } catch (error) {
    // Thousands of brackets inside one another: the library's stack ends.
    return { ...unreadableContent(error instanceof RangeError ? 'tooDeep' : 'syntax', String(error)), text };
  }
  return new Parser(text, document, knownCodes).read();
}

class Parser {
  readonly #problems: Problem[] = [];
  readonly #entries: ProjectEntry[] = [];
  readonly #checks = new Map<string, Severity | 'off'>();
  #preset: Preset | null = null;

  constructor(
    private readonly text: string,
    private readonly document: Document,
    private readonly knownCodes: ReadonlySet<string>,
  ) {}

  read(): ProjectContent {
    for (const { code, message, pos } of [...this.document.errors, ...this.document.warnings]) {
      if (code === 'MULTIPLE_DOCS') this.#tell('severalDocuments', '', { start: pos[0], end: pos[1] });
      else this.#tell('syntax', message, { start: pos[0], end: pos[1] });
    }
    const root = this.#mapOf(this.document.contents, ROOT_KEYS, '');
    const preset = root.get('preset');
    if (preset !== undefined) this.#readPreset(preset);
    const checks = root.get('checks');
    if (checks !== undefined) this.#readChecks(checks);
    const suppressed = root.get('suppressed');
    if (suppressed !== undefined) this.#readEntries(suppressed);
    this.#problems.sort((a, b) => a.start - b.start);
    // Where it is no YAML the other problems may follow from that.
    const syntax = this.#problems.find(({ kind }) => kind === 'syntax');
    return {
      text: this.text,
      entries: this.#entries,
      preset: this.#preset,
      checks: this.#checks,
      problems: syntax === undefined ? this.#problems.slice(0, MAX_PROBLEMS) : [syntax],
    };
  }

  #readPreset(node: unknown): void {
    const value = this.#stringOf(node, 'preset');
    if (isPreset(value)) this.#preset = value;
    else if (value !== null) this.#tell('unknownValue', value, spanOf(node));
  }

  #readChecks(node: unknown): void {
    for (const [code, value] of this.#mapOf(node, null, 'checks')) {
      const level = this.#stringOf(value, code);
      if (level === null) continue;
      if (!this.knownCodes.has(code)) this.#tell('unknownCheck', code, spanOf(value));
      else if (isLevel(level)) this.#checks.set(code, level);
      else this.#tell('unknownValue', level, spanOf(value));
    }
  }

  #readEntries(node: unknown): void {
    // `suppressed:` with nothing behind it is an empty list.
    if (isScalar(node) && node.value === '') return;
    if (isAlias(node)) return this.#tell('alias', 'suppressed', spanOf(node));
    if (!isSeq(node)) return this.#tell('notList', 'suppressed', spanOf(node));
    for (const item of node.items) {
      if (this.#entries.length === MAX_ENTRIES) return this.#tell('tooMany', String(MAX_ENTRIES), spanOf(item));
      const entry = this.#readEntry(item);
      if (entry !== null) this.#entries.push(entry);
    }
  }

  #readEntry(node: unknown): ProjectEntry | null {
    const before = this.#problems.length;
    const fields = this.#mapOf(node, ENTRY_KEYS, 'suppressed');
    if (this.#problems.length > before && fields.size === 0) return null;
    const values = new Map<string, string>();
    let isWhole = true;
    for (const [key, value] of fields) {
      const text = this.#stringOf(value, key);
      if (text === null) isWhole = false;
      else values.set(key, text);
    }
    for (const key of REQUIRED) {
      if (fields.has(key) && values.get(key) !== '') continue;
      this.#tell('missingKey', key, spanOf(node));
      isWhole = false;
    }
    const file = normalPath(values.get('file') ?? '');
    const code = values.get('code') ?? '';
    if (isWhole && file === null) this.#tell('outsidePath', values.get('file')!, spanOf(fields.get('file')));
    if (isWhole && !this.knownCodes.has(code)) this.#tell('unknownCheck', code, spanOf(fields.get('code')));
    if (!isWhole || file === null) return null;
    const reason = values.get('reason')?.trim() ?? '';
    return {
      ...spanOf(node),
      file,
      code,
      text: values.get('text')!,
      before: values.get('before') ?? '',
      after: values.get('after') ?? '',
      reason: reason === '' ? null : reason,
    };
  }

  /** The values of a map by key; of a key that stands twice, the first. */
  #mapOf(node: unknown, known: readonly string[] | null, name: string): ReadonlyMap<string, unknown> {
    const values = new Map<string, unknown>();
    if (isAlias(node)) this.#tell('alias', name, spanOf(node));
    // An empty file, or `checks:` with nothing behind it.
    else if (node === null || (isScalar(node) && node.value === '')) return values;
    else if (!isMap(node)) this.#tell('notMap', name, spanOf(node));
    else {
      for (const { key, value } of node.items) {
        const text = this.#stringOf(key, name);
        if (text === null) continue;
        if (values.has(text)) this.#tell('duplicateKey', text, spanOf(key));
        else if (known !== null && !known.includes(text)) this.#tell('unknownKey', text, spanOf(key));
        else values.set(text, value);
      }
    }
    return values;
  }

  #stringOf(node: unknown, name: string): string | null {
    if (node === null || node === undefined) return '';
    if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
    this.#tell(isAlias(node) ? 'alias' : 'notString', name, spanOf(node));
    return null;
  }

  #tell(kind: ProblemKind, detail: string, { start, end }: Span): void {
    this.#problems.push({ kind, detail: detail.slice(0, 200), start, end });
  }
}

function spanOf(node: unknown): Span {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range === null || range === undefined ? { start: 0, end: 0 } : { start: range[0], end: range[1] };
}

/** A path from the file's folder down, with `/` between folders; null for one that leads elsewhere. */
export function normalPath(path: string): string | null {
  const parts = path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '.');
  return parts.includes('..') || parts[0] === '' || /^[a-z]:$/i.test(parts[0]!) ? null : parts.join('/');
}
