import { languages, workspace, type Disposable, type ExtensionContext, type TextDocument } from 'vscode';
import { reportLanguage } from './selector';
import type { Server } from './server';

/** A title stands within this many lines that are not blank, below the name of a newspaper, say. */
const LINES = 3;

/** How far into a document these are looked for. */
const REACH = 20;

/** No title is longer. */
const MAX_TITLE = 60;

/**
 * Gives plain text that opens with the title of a report the language of reports, with its colours and word wrap. VS Code
 * itself does so by the first line only where no other language claims the file's extension, as plain text does `.txt`.
 *
 * What the user says goes first: a language set by hand stays, as does one that `files.associations` names.
 */
export class ReportLanguage implements Disposable {
  readonly #titles: RegExp;
  readonly #listeners: Disposable[];
  /** Documents that closed in this turn. One that opens again in the same turn was given another language. */
  readonly #closing = new Set<string>();

  constructor(
    context: ExtensionContext,
    private readonly server: Server,
  ) {
    this.#titles = titlesOf(context.extension.packageJSON);
    this.#listeners = [
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#closing.add(uri.toString());
        setTimeout(() => this.#closing.delete(uri.toString()), 0);
      }),
      workspace.onDidOpenTextDocument((document) => {
        if (!this.#closing.has(document.uri.toString())) void this.#consider(document);
      }),
    ];
  }

  /** Looks at the documents that are open already. */
  async start(): Promise<void> {
    await Promise.all(workspace.textDocuments.map((document) => this.#consider(document)));
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
  }

  async #consider(document: TextDocument): Promise<void> {
    if (document.languageId !== 'plaintext' || document.isClosed || !this.server.reads(document)) return;
    if (!this.#opensWithTitle(document) || isAssociated(document)) return;
    try {
      await languages.setTextDocumentLanguage(document, reportLanguage);
    } catch (error) {
      // Closed meanwhile: nothing is lost.
      this.server.output.debug(String(error));
    }
  }

  #opensWithTitle(document: TextDocument): boolean {
    let seen = 0;
    for (let line = 0; line < Math.min(document.lineCount, REACH) && seen < LINES; line++) {
      const { text, isEmptyOrWhitespace } = document.lineAt(line);
      if (isEmptyOrWhitespace) continue;
      seen++;
      // A sentence that speaks of a report is no title.
      if (text.length <= MAX_TITLE && !/[，。；：！？]/.test(text) && this.#titles.test(text)) return true;
    }
    return false;
  }
}

/** Whether the user has said in `files.associations` what language such files have. */
function isAssociated(document: TextDocument): boolean {
  const associations = workspace
    .getConfiguration('files', document.uri)
    .get<Record<string, string>>('associations', {});
  return Object.keys(associations).some((glob) => {
    const pattern = glob.includes('/') ? glob : `**/${glob}`;
    return languages.match({ pattern }, document) > 0;
  });
}

/** The expression by which VS Code tells reports by their first line, so that there is one definition of a title. */
function titlesOf(manifest: unknown): RegExp {
  const { contributes } = manifest as { contributes: { languages: { id: string; firstLine: string }[] } };
  return new RegExp(contributes.languages.find(({ id }) => id === reportLanguage)!.firstLine);
}
