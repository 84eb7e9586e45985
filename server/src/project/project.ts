import type { SuppressionEntry } from '../core/checks/entries';
import type { Severity } from '../core/checks/finding';
import type { Span } from '../core/text/span';
import type { Preset } from '../protocol/settings';

/** The file beside reports that says which findings are intended, and how grave findings are. */
export const PROJECT_FILE = '.policytext.yaml';

/** An entry of the file; its span is that of the entry in the file's text. */
export interface ProjectEntry extends SuppressionEntry, Span {
  /** The report's path from the folder of the file, with `/` between folders. */
  readonly file: string;
}

/** What is wrong with the file, and where in its text. */
export interface Problem extends Span {
  readonly kind: ProblemKind;
  /** The key, the value or the library's sentence that it is about. */
  readonly detail: string;
}

export type ProblemKind =
  | 'tooLarge'
  | 'notText'
  | 'unreadable'
  | 'syntax'
  | 'tooDeep'
  | 'severalDocuments'
  | 'alias'
  | 'notMap'
  | 'notList'
  | 'notString'
  | 'unknownKey'
  | 'duplicateKey'
  | 'missingKey'
  | 'unknownCheck'
  | 'unknownValue'
  | 'outsidePath'
  | 'tooMany';

/** What the file says: of what is wrong with it the rest still counts. */
export interface ProjectContent {
  readonly text: string;
  readonly entries: readonly ProjectEntry[];
  /** Null where the file does not name one. */
  readonly preset: Preset | null;
  readonly checks: ReadonlyMap<string, Severity | 'off'>;
  readonly problems: readonly Problem[];
}

/** The file with the place it has. */
export interface Project extends ProjectContent {
  /** Absolute path. */
  readonly path: string;
}

/** A file that could not be read at all. */
export function unreadableContent(kind: ProblemKind, detail = ''): ProjectContent {
  return {
    text: '',
    entries: [],
    preset: null,
    checks: new Map(),
    problems: [{ kind, detail, start: 0, end: 0 }],
  };
}
