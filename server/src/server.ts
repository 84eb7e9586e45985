import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CancellationToken, Connection, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { version } from '../../package.json';
import { countsWithin } from './core/queries/counts';
import { Diagnosis } from './diagnosis';
import { ReportDocument } from './documents';
import { codeActionKinds, codeActions } from './features/code-actions';
import { documentSymbols } from './features/document-symbols';
import type { Reader } from './features/feature';
import { foldingRanges } from './features/folding-ranges';
import { hover } from './features/hover';
import { highlights, references } from './features/references';
import { selectionRanges } from './features/selection-ranges';
import { buildTokens } from './features/semantic-tokens';
import { connect } from './protocol/connect';
import { CountsRequest } from './protocol/counts';
import { legend } from './protocol/legend';
import {
  LSPErrorCodes,
  ResponseError,
  SemanticTokensBuilder,
  TextDocuments,
  TextDocumentSyncKind,
} from './protocol/lsp';
import { fromRange } from './protocol/ranges';
import type { Settings } from './protocol/settings';
import { ProjectFiles } from './project-files';
import { readSession, type Session } from './session';
import { WordSupply } from './word-supply';

/** Serves one client until it asks to stop or its end of the connection closes. */
export function startServer(connection: Connection = connect()): void {
  const documents = new TextDocuments<ReportDocument>({
    create: (uri, languageId, version, content) => new ReportDocument(uri, languageId, version, content),
    update: (document, changes, version) => {
      document.apply(changes, version);
      return document;
    },
  });
  let session: Session = readSession({ capabilities: {}, processId: null, rootUri: null, workspaceFolders: null });
  const diagnosis: Diagnosis = new Diagnosis(
    connection,
    documents,
    () => session,
    () => projectFiles,
  );
  const projectFiles = new ProjectFiles(
    connection,
    documents,
    () => session,
    () => diagnosis.refresh(),
  );

  connection.onInitialize((params: InitializeParams) => {
    session = readSession(params);
    return { capabilities: capabilities(session), serverInfo: { name: 'policy-text', version } };
  });
  const wordSupply = new WordSupply(connection, documents, () => {
    if (session.clientRefreshesTokens) void connection.languages.semanticTokens.refresh().catch(() => undefined);
    diagnosis.refresh();
  });
  connection.onInitialized(() => {
    diagnosis.start();
    projectFiles.start();
    if (session.segments) wordSupply.start();
  });
  connection.onShutdown(() => wordSupply.stop());
  connection.onDidChangeConfiguration(({ settings }) => diagnosis.settingsChanged(settings));

  /**
   * Answers a request about an open document: null for one that is not open, an error when it changes while it is read.
   * Waits a turn first: editors ask for diagnostics and everything else at once, and what was answered is only sent in
   * the next turn. Without the wait the diagnostics, which a user sees first, would lie there while symbols are computed.
   */
  async function answer<R>(
    uri: string,
    token: CancellationToken,
    read: (reader: Reader, report: ReportDocument, settings: Settings) => R,
  ): Promise<R | null> {
    await nextTurn();
    // A change that came in between is one that the client has made: the answer for the text as it is now fits it.
    const report = documents.get(uri);
    // What a garbled text seems to hold is not there.
    if (report === undefined || report.isGarbled) return null;
    if (token.isCancellationRequested) throw overtaken(token);
    const settings = await projectFiles.prepare(report);
    const analysis = await report.ready(token);
    if (analysis === null) throw overtaken(token);
    return read({ text: report.text, analysis, words: session.words }, report, settings);
  }

  connection.onHover(async ({ textDocument, position }, token) => {
    // Loaded late: a server starts without what only hovers show.
    const { glossaryEntry } = await import('./core/slogans/glossary');
    return answer(textDocument.uri, token, (reader, _, settings) => hover(reader, position, settings, glossaryEntry));
  });
  connection.onDocumentSymbol(({ textDocument }, token) =>
    answer(textDocument.uri, token, (reader, { text: { languageId } }) =>
      languageId === 'markdown' && session.clientOutlinesMarkdown && hasMarkdownHeadings(reader)
        ? []
        : documentSymbols(reader),
    ),
  );
  connection.onFoldingRanges(({ textDocument }, token) => answer(textDocument.uri, token, foldingRanges));
  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    answer(textDocument.uri, token, (reader) => selectionRanges(reader, positions)),
  );
  connection.onReferences(({ textDocument, position }, token) =>
    answer(textDocument.uri, token, (reader) => references(reader, position)),
  );
  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    answer(textDocument.uri, token, (reader) => highlights(reader, position)),
  );
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    answer(textDocument.uri, token, (reader, _, settings) => {
      const { clientSilences, wording } = session;
      const request = { range, shown: context.diagnostics, only: context.only, clientSilences };
      return codeActions(reader, request, settings, wording);
    }),
  );
  connection.onRequest(CountsRequest, ({ textDocument }, token) =>
    answer(textDocument.uri, token, ({ analysis }) =>
      countsWithin(analysis, { start: 0, end: analysis.text.length + 1 }),
    ),
  );

  const { semanticTokens } = connection.languages;
  semanticTokens.on(({ textDocument }, token) =>
    answer(textDocument.uri, token, (reader, report) => {
      const builder = report.newTokens();
      buildTokens(builder, reader, { start: 0, end: reader.analysis.text.length });
      return builder.build();
    }).then((tokens) => tokens ?? { data: [] }),
  );
  semanticTokens.onDelta(({ textDocument, previousResultId }, token) =>
    answer(textDocument.uri, token, (reader, report) => {
      const builder = report.newTokens(previousResultId);
      buildTokens(builder, reader, { start: 0, end: reader.analysis.text.length });
      return builder.buildEdits();
    }).then((tokens) => tokens ?? { data: [] }),
  );
  semanticTokens.onRange(({ textDocument, range }, token) =>
    answer(textDocument.uri, token, (reader) => {
      const builder = new SemanticTokensBuilder();
      buildTokens(builder, reader, fromRange(reader.text, range));
      return builder.build();
    }).then((tokens) => tokens ?? { data: [] }),
  );

  documents.listen(connection);
  connection.listen();
}

/** The answer to a request that was cancelled or whose document changed before it could be answered. */
function overtaken(token: CancellationToken): ResponseError<void> {
  const code = token.isCancellationRequested ? LSPErrorCodes.RequestCancelled : LSPErrorCodes.ContentModified;
  return new ResponseError(code, 'The document changed while it was read');
}

/** Whether the client's own Markdown outline has anything to show. */
function hasMarkdownHeadings({ analysis }: Reader): boolean {
  return analysis.readings.some((reading) => reading.headings.some(({ markdownDepth }) => markdownDepth !== null));
}

function capabilities({ clientPullsDiagnostics }: Session): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    codeActionProvider: { codeActionKinds },
    semanticTokensProvider: { legend, range: true, full: { delta: true } },
    ...(clientPullsDiagnostics
      ? { diagnosticProvider: { identifier: 'policy-text', interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
  };
}
