import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { ReportDocument } from './documents';
import { projectDiagnostics } from './features/project-diagnostics';
import { PROJECT_FILE, type Project, type ProjectEntry } from './project/project';
import { entriesFor, pathFrom, Projects, withEntry, withProject } from './project/projects';
import { DidChangeWatchedFilesNotification } from './protocol/lsp';
import { documentOf, lineOf } from './protocol/ranges';
import { isSame } from './protocol/same';
import type { Settings } from './protocol/settings';
import { AddEntryRequest, ProjectFileRequest } from './protocol/silencing';
import type { Session } from './session';

/** Lets the open reports know what their project files say, and the client what is wrong with those. */
export class ProjectFiles {
  readonly #projects = new Projects();
  /** What each open report has been told. */
  readonly #told = new Map<ReportDocument, Project | null>();
  /** By URI, what the client has been sent of a project file. */
  readonly #sent = new Map<string, readonly Diagnostic[]>();

  /** @param changed called when a project file has changed */
  constructor(
    private readonly connection: Connection,
    private readonly documents: TextDocuments<ReportDocument>,
    private readonly session: () => Session,
    changed: () => void,
  ) {
    connection.onDidChangeWatchedFiles(() => {
      this.#projects.forget();
      changed();
    });
    // Files above the workspace are not watched, nor any by some clients: each report that is opened has them read again.
    documents.onDidOpen(() => this.#projects.forget());
    documents.onDidClose(({ document }) => {
      const project = this.#told.get(document) ?? null;
      this.#told.delete(document);
      this.#send(project);
    });
    connection.onRequest(ProjectFileRequest, async ({ uri }) => {
      // The client is about to write to it.
      this.#projects.forget();
      const project = await this.#projectOf(uri);
      return project === null ? null : { uri: pathToFileURL(project.path).href };
    });
    connection.onRequest(AddEntryRequest, async ({ uri, entry, projectUri, text }) => {
      const { projectWords } = this.session();
      const file = pathFrom(fileURLToPath(projectUri), fileURLToPath(uri));
      const made = await withEntry(text, { ...entry, file }, projectWords.heading);
      if ('text' in made) return made;
      const line = lineOf(documentOf(projectUri, text), made.problem.start) + 1;
      return { problem: projectWords.notWritten(line, projectWords.problem(made.problem)) };
    });
  }

  /** To be called once the client is ready for requests. */
  start(): void {
    if (!this.session().clientWatchesFiles) return;
    void this.connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${PROJECT_FILE}` }] })
      .catch(() => undefined);
  }

  /** Tells a report what its project file says of it; returns the settings that hold for it. */
  async prepare(report: ReportDocument): Promise<Settings> {
    const project = await this.#projectOf(report.uri);
    const before = this.#told.get(report) ?? null;
    if (before !== project && this.documents.get(report.uri) === report) {
      this.#told.set(report, project);
      report.describe(project === null ? [] : entriesFor(project, fileURLToPath(report.uri)));
      if (before?.path !== project?.path) this.#send(before);
    }
    return withProject(this.session().settings, project);
  }

  /** Has the client shown what is to be said of a report's project file, now that the report has been read. */
  reportRead(report: ReportDocument): void {
    this.#send(this.#told.get(report) ?? null);
  }

  async #projectOf(uri: string): Promise<Project | null> {
    const file = pathOf(uri);
    return file === null ? null : this.#projects.for(file);
  }

  #send(project: Project | null): void {
    if (project === null) return;
    const stale = new Set<unknown>();
    let current: Project | null = null;
    for (const [report, told] of this.#told) {
      if (told?.path !== project.path) continue;
      current = told;
      for (const entry of report.staleEntries) stale.add(entry);
    }
    const uri = pathToFileURL(project.path).href;
    const entries: readonly ProjectEntry[] = current?.entries.filter((entry) => stale.has(entry)) ?? [];
    const diagnostics = current === null ? [] : projectDiagnostics(uri, current, entries, this.session().projectWords);
    if (isSame(this.#sent.get(uri) ?? [], diagnostics)) return;
    this.#sent.set(uri, diagnostics);
    void this.connection.sendDiagnostics({ uri, diagnostics });
  }
}

/** Null for what is not saved, or lies in a virtual file system: there is no folder to look in. */
function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    // No path on this machine.
    return null;
  }
}
