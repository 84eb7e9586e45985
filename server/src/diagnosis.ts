import type { Connection, Diagnostic, DocumentDiagnosticReport, TextDocuments } from 'vscode-languageserver';
import type { ReportDocument } from './documents';
import { cutNotice, DocumentDiagnostics, garbledNotice } from './features/diagnostics';
import {
  CancellationToken,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from './protocol/lsp';
import { isSame } from './protocol/same';
import { isRecord, readSettings, sameSettings, SECTION } from './protocol/settings';
import type { ProjectFiles } from './project-files';
import type { Session } from './session';

/** Milliseconds of quiet after an edit before diagnostics are pushed to a client that does not pull. */
const QUIET = 120;

/** What was last reported for a document, so that unchanged reports are told as such. */
interface Reported {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

/** Reports findings: by request to clients that pull, else by notification; anew when the settings change. */
export class Diagnosis {
  readonly #reported = new Map<string, Reported>();
  readonly #made = new Map<string, DocumentDiagnostics>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  /** Documents whose user has been told that they are too long. */
  readonly #toldCut = new Set<string>();
  readonly #toldFailures = new Set<string>();
  #lastId = 0;

  constructor(
    private readonly connection: Connection,
    private readonly documents: TextDocuments<ReportDocument>,
    private readonly session: () => Session,
    private readonly projectFiles: () => ProjectFiles,
  ) {
    connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
      this.#pull(textDocument.uri, previousResultId, token),
    );
    documents.onDidChangeContent(({ document }) => this.#schedule(document.uri));
    documents.onDidClose(({ document: { uri } }) => this.#forget(uri));
  }

  /** To be called once the client is ready for requests. */
  start(): void {
    const { clientRegistersConfiguration, hasSettings } = this.session();
    if (clientRegistersConfiguration) {
      void this.connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch(() => undefined);
    }
    if (!hasSettings) void this.settingsChanged(undefined);
  }

  /** @param pushed the configuration as clients send it that do not answer questions about it */
  async settingsChanged(pushed: unknown): Promise<void> {
    const session = this.session();
    const value = session.clientHasConfiguration
      ? await this.connection.workspace.getConfiguration(SECTION).catch(() => undefined)
      : isRecord(pushed)
        ? pushed[SECTION]
        : undefined;
    if (value === undefined) return;
    const settings = readSettings(value);
    if (sameSettings(settings, session.settings)) return;
    session.settings = settings;
    this.refresh();
  }

  /** Has every open document's findings reported again. */
  refresh(): void {
    const { clientPullsDiagnostics, clientRefreshesDiagnostics } = this.session();
    if (!clientPullsDiagnostics) for (const uri of this.documents.keys()) this.#schedule(uri);
    else if (clientRefreshesDiagnostics) void this.connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  async #pull(
    uri: string,
    previousId: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const report = this.documents.get(uri);
    if (report === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const items = await this.#diagnose(report, token);
    if (items === null)
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed while it was read', {
        retriggerRequest: true,
      });
    const last = this.#reported.get(uri);
    if (last !== undefined && last.id === previousId && isSame(last.items, items)) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.id };
    }
    const resultId = String(++this.#lastId);
    this.#reported.set(uri, { id: resultId, items });
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** Null when the document changed or the request was cancelled meanwhile. */
  async #diagnose(report: ReportDocument, token: CancellationToken): Promise<Diagnostic[] | null> {
    const { wording, words } = this.session();
    if (report.isGarbled) return [garbledNotice(report.text, words)];
    const settings = await this.projectFiles().prepare(report);
    const analysis = await report.ready(token);
    if (analysis === null) return null;
    this.projectFiles().reportRead(report);
    const reader = { text: report.text, analysis, words };
    const made = this.#made.get(report.uri) ?? new DocumentDiagnostics(wording);
    this.#made.set(report.uri, made);
    const found = made.of(reader, settings);
    for (const { code, error } of analysis.failures) this.#tellFailure(code, error);
    if (!report.isCut) return found;
    if (!this.#toldCut.has(report.uri)) {
      this.#toldCut.add(report.uri);
      // Not `window.showWarningMessage`: that is a request, and a client need not answer it.
      const message = words.cut(analysis.text.length);
      void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    return [cutNotice(reader), ...found];
  }

  /** Says once in the output that a check failed, and where. */
  #tellFailure(code: string, error: unknown): void {
    const told = `${code}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    if (this.#toldFailures.has(told)) return;
    this.#toldFailures.add(told);
    this.connection.console.error(`policy-text: ${told}`);
  }

  #schedule(uri: string): void {
    if (this.session().clientPullsDiagnostics) return;
    clearTimeout(this.#timers.get(uri));
    // The first report of a document does not wait.
    const delay = this.#reported.has(uri) ? QUIET : 0;
    this.#timers.set(
      uri,
      setTimeout(() => this.#push(uri).catch((error: unknown) => this.connection.console.error(String(error))), delay),
    );
  }

  async #push(uri: string): Promise<void> {
    this.#timers.delete(uri);
    const report = this.documents.get(uri);
    if (report === undefined) return;
    const { version } = report;
    // A change that came in between has scheduled the next push itself.
    const items = await this.#diagnose(report, CancellationToken.None);
    if (items === null || this.documents.get(uri) !== report) return;
    if (isSame(this.#reported.get(uri)?.items, items)) return;
    this.#reported.set(uri, { id: '', items });
    await this.connection.sendDiagnostics({ uri, version, diagnostics: items });
  }

  #forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#toldCut.delete(uri);
    this.#made.delete(uri);
    if (this.#reported.delete(uri) && !this.session().clientPullsDiagnostics) {
      void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }
}
