import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { checks } from '../core/checks/registry';
import type { Settings } from '../protocol/settings';
import type { Appended, NewEntry } from './append';
import { PROJECT_FILE, unreadableContent, type Project, type ProjectContent, type ProjectEntry } from './project';

/** Bytes: a thousand entries. The worst that can be written in as many holds the server up for a second or two, once. */
const MAX_SIZE = 256 * 1024;

// Not those of `node:fs/promises`, which would be loaded for them alone: 0.7 ms of a server's start.
const stat = promisify(fs.stat);
const readFile = promisify(fs.readFile);

const codes: ReadonlySet<string> = new Set(checks.map(({ code }) => code));

/** Finds and reads project files, each once until it is told that they have changed. */
export class Projects {
  /** By folder, what holds for it. */
  readonly #byFolder = new Map<string, Promise<Project | null>>();
  readonly #byPath = new Map<string, Promise<Project | null>>();

  /**
   * The project file that holds for a report: the nearest one, from the report's folder upwards to the one with `.git`
   * or the root of the file system.
   * @param file absolute path of the report
   */
  for(file: string): Promise<Project | null> {
    return this.#at(path.dirname(file));
  }

  /** Files were written, made or removed. */
  forget(): void {
    this.#byFolder.clear();
    this.#byPath.clear();
  }

  #at(folder: string): Promise<Project | null> {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const found = this.#search(folder);
    this.#byFolder.set(folder, found);
    return found;
  }

  async #search(folder: string): Promise<Project | null> {
    const own = await this.#read(path.join(folder, PROJECT_FILE));
    if (own !== null) return own;
    const above = path.dirname(folder);
    if (above === folder || (await exists(path.join(folder, '.git')))) return null;
    return this.#at(above);
  }

  #read(file: string): Promise<Project | null> {
    const known = this.#byPath.get(file);
    if (known !== undefined) return known;
    const read = readProject(file);
    this.#byPath.set(file, read);
    return read;
  }
}

/** The entries that speak of a report. */
export function entriesFor({ path: projectPath, entries }: Project, file: string): readonly ProjectEntry[] {
  const own = pathFrom(projectPath, file);
  return entries.filter((entry) => entry.file === own);
}

/** A report's path as entries give it. */
export function pathFrom(projectPath: string, file: string): string {
  return path.relative(path.dirname(projectPath), file).split(path.sep).join('/').normalize('NFC');
}

/** The settings with what the project file says, which holds for all who work on it and goes first. */
export function withProject(settings: Settings, project: Project | null): Settings {
  if (project === null || (project.preset === null && project.checks.size === 0)) return settings;
  return { preset: project.preset ?? settings.preset, checks: new Map([...settings.checks, ...project.checks]) };
}

/** The text of a project file with one more entry. */
export async function withEntry(text: string, entry: NewEntry, heading: string): Promise<Appended> {
  const { appendEntry } = await import('./yaml');
  return appendEntry(text, entry, codes, heading);
}

/** Null where there is none. */
async function readProject(file: string): Promise<Project | null> {
  const content = await readContent(file);
  return content === null ? null : { path: file, ...content };
}

async function readContent(file: string): Promise<ProjectContent | null> {
  let bytes: Uint8Array;
  try {
    const stats = await stat(file);
    // A pipe would keep us waiting.
    if (!stats.isFile()) return unreadableContent('notText');
    if (stats.size > MAX_SIZE) return unreadableContent('tooLarge', String(MAX_SIZE / 1024));
    bytes = await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : unreadableContent('unreadable', message);
  }
  let text: string;
  try {
    // Takes away a byte order mark.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadableContent('notText');
  }
  if (text.includes('\0')) return unreadableContent('notText');
  const { parseProject } = await import('./yaml');
  return parseProject(text, codes);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
