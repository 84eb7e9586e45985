import { l10n, languages, StatusBarAlignment, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { RequestType } from 'vscode-languageclient/node';
import { isGarbled } from '../../../server/src/core/text/garbled';
import type { Counts, CountsParams } from '../../../server/src/protocol/counts';
import type { Server } from '../server';

const countsRequest = new RequestType<CountsParams, Counts | null, void>('policyText/counts');

/** Milliseconds of quiet after an edit before the counts are asked for again. */
const QUIET = 400;

/** Shows in the status bar how many figures, slogans, headings and findings the document in the editor has. */
export class CountsItem implements Disposable {
  readonly #item = window.createStatusBarItem('policyText.counts', StatusBarAlignment.Right, 100);
  readonly #listeners: Disposable[];
  #timer: NodeJS.Timeout | undefined;
  /** The document whose counts were shown last. */
  #last: TextDocument | undefined;

  constructor(private readonly server: Server) {
    this.#item.name = 'Policy Text';
    this.#listeners = [
      server.onDidStart(() => this.#update()),
      window.onDidChangeActiveTextEditor(() => this.#update()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = this.#documentShown()?.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) this.#updateSoon();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#documentShown()) this.#updateSoon();
      }),
    ];
    this.#update();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
    this.#item.dispose();
  }

  /** The document that the counts are about. While the user looks at a panel (our output, say) it stays the one in the editor. */
  #documentShown(): TextDocument | undefined {
    const active = window.activeTextEditor?.document;
    if (active !== undefined && active.uri.scheme !== 'output') return active;
    return window.visibleTextEditors.find(({ document }) => document === this.#last)?.document;
  }

  #updateSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(), QUIET);
  }

  #update(): void {
    void this.#show().catch((error: unknown) => {
      this.#item.hide();
      this.server.output.warn(String(error));
    });
  }

  async #show(): Promise<void> {
    const document = this.#documentShown();
    const { client } = this.server;
    if (document === undefined || client === undefined || !this.server.reads(document)) {
      this.#item.hide();
      return;
    }
    const { version } = document;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const counts = await client.sendRequest(countsRequest, { textDocument: { uri } });
    // Another editor or a newer text: its own update is on the way.
    if (document !== this.#documentShown() || document.version !== version) return;
    this.#last = document;
    if (isGarbled(document.getText())) {
      this.#say(
        `$(warning) ${l10n.t('Garbled')}`,
        l10n.t('Opened in the wrong encoding; click to reopen'),
        'policyText.reopenInEncoding',
      );
      return;
    }
    if (counts === null) {
      this.#item.hide();
      return;
    }
    const { figures, slogans, headings, findings } = counts;
    this.#say(
      `$(symbol-number) ${figures} $(megaphone) ${slogans} $(list-tree) ${headings} $(warning) ${findings}`,
      l10n.t('{0} figures, {1} slogans, {2} headings, {3} findings', figures, slogans, headings, findings),
      'workbench.actions.view.problems',
    );
  }

  /** @param command what a click does */
  #say(text: string, sentence: string, command: string): void {
    this.#item.text = text;
    this.#item.tooltip = sentence;
    this.#item.accessibilityInformation = { label: sentence };
    this.#item.command = command;
    this.#item.show();
  }
}
