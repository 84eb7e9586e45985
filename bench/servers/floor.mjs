// The floor: the least that a language server with these features can be. It keeps the documents and finds nothing.
import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    documentSymbolProvider: true,
  },
}));
connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
connection.onDocumentSymbol(() => []);

documents.listen(connection);
connection.listen();
