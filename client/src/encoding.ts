import { commands, l10n, window, workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import { isGarbled } from '../../server/src/core/text/garbled';
import type { Server } from './server';

/** VS Code's own command, with its list of encodings. */
const CHANGE_ENCODING = 'workbench.action.editor.changeEncoding';

/** Since VS Code 1.100 documents tell their encoding and can be opened in another. */
type DocumentWithEncoding = TextDocument & { readonly encoding?: string };
type OpenInEncoding = (uri: Uri, options: { readonly encoding: string }) => Thenable<TextDocument>;

/**
 * VS Code opens files as UTF-8 unless told otherwise, so a report in GBK comes out garbled. This notices it and offers, once
 * for each file, to open it again in the right encoding. The server says nothing of such a text but that it is one.
 */
export class EncodingAdvice implements Disposable {
  readonly #told = new Set<string>();
  readonly #listener: Disposable;

  constructor(private readonly server: Server) {
    this.#listener = window.onDidChangeActiveTextEditor((editor) => this.#look(editor?.document));
    this.#look(window.activeTextEditor?.document);
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #look(document: DocumentWithEncoding | undefined): void {
    if (document === undefined || !this.server.reads(document) || !isGarbled(document.getText())) return;
    const uri = document.uri.toString();
    if (this.#told.has(uri)) return;
    this.#told.add(uri);
    this.server.output.warn(
      l10n.t('{0}: garbled, opened as {1}; not analysed', document.uri.fsPath, document.encoding ?? '?'),
    );
    void this.#offer(document).catch((error: unknown) => this.server.output.error(String(error)));
  }

  async #offer(document: TextDocument): Promise<void> {
    const encoding = likelyEncoding(document);
    const reopen = l10n.t('Reopen as {0}', encoding === 'utf8' ? 'UTF-8' : 'GB18030');
    const choose = l10n.t('Choose Encoding…');
    const file = document.uri.path.split('/').pop() ?? '';
    const message = l10n.t('“{0}” was opened in the wrong encoding and is garbled, so it is not analysed.', file);
    const answer = await window.showWarningMessage(message, reopen, choose);
    if (answer === reopen) await reopenAs(document, encoding);
    else if (answer === choose) await chooseEncoding(document);
  }
}

/** Opens the document in the editor again in the encoding it is likely written in. */
export async function reopenActive(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  if (isGarbled(document.getText())) await reopenAs(document, likelyEncoding(document));
  else await chooseEncoding(document);
}

/** What is garbled in one of the two is nearly always written in the other. */
function likelyEncoding({ encoding }: DocumentWithEncoding): 'utf8' | 'gb18030' {
  return encoding?.startsWith('gb') === true ? 'utf8' : 'gb18030';
}

/** Where it cannot be done or does not help, the user chooses an encoding. */
async function reopenAs(document: DocumentWithEncoding, encoding: string): Promise<void> {
  // Reading the file anew would lose what has been typed.
  if (document.encoding === undefined || document.isDirty) return chooseEncoding(document);
  const open = workspace.openTextDocument as unknown as OpenInEncoding;
  const reopened = await open(document.uri, { encoding });
  await window.showTextDocument(reopened);
  if (isGarbled(reopened.getText())) await chooseEncoding(reopened);
}

async function chooseEncoding(document: TextDocument): Promise<void> {
  // The command is about the active editor.
  await window.showTextDocument(document);
  await commands.executeCommand(CHANGE_ENCODING);
}
