import { fork, spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  Hover,
  InitializeResult,
  PublishDiagnosticsParams,
  SemanticTokens,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
/** The language server as it is shipped. */
export const bundle = path.join(root, 'dist', 'server.js');

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  /** What the client answers to `workspace/configuration`. */
  readonly configuration?: unknown;
  readonly transport?: 'stdio' | 'ipc';
  /** The program and its arguments; the bundled server with --stdio when not given. */
  readonly args?: readonly string[];
}

/** The capabilities of an editor that pulls diagnostics, as VS Code does. */
export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  workspace: { diagnostics: { refreshSupport: true }, semanticTokens: { refreshSupport: true }, configuration: true },
};

/** A client of the bundled server, over the transports that editors use. */
export class TestClient {
  readonly pushed: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  refreshed = 0;
  tokensRefreshed = 0;
  readonly log: string[] = [];
  configuration: unknown;
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();
  result!: InitializeResult;

  private constructor(
    readonly process: ChildProcess,
    readonly connection: MessageConnection,
  ) {
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => void this.#happened(() => this.pushed.push(params)),
    );
    connection.onNotification(
      'window/showMessage',
      ({ message }: { message: string }) => void this.#happened(() => this.messages.push(message)),
    );
    connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void this.#happened(() => this.log.push(message)),
    );
    connection.onRequest('workspace/diagnostic/refresh', () => this.#happened(() => this.refreshed++));
    connection.onRequest('workspace/semanticTokens/refresh', () => this.#happened(() => this.tokensRefreshed++));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.configuration),
    );
    connection.listen();
  }

  static async start(options: Options = {}): Promise<TestClient> {
    const { transport = 'stdio', capabilities = pulling } = options;
    let client: TestClient;
    if (transport === 'ipc') {
      const child = fork(bundle, ['--node-ipc'], { execArgv: [] });
      client = new TestClient(child, createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)));
    } else {
      const child = spawn(process.execPath, [...(options.args ?? [bundle, '--stdio'])], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      client = new TestClient(
        child,
        createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!)),
      );
    }
    client.configuration = options.configuration;
    client.result = await client.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities,
      locale: options.locale ?? 'zh-cn',
      // Without the segmenter unless a test is about it, so that answers do not depend on when it is ready.
      initializationOptions: { segmentation: false, ...options.initializationOptions },
    });
    await client.notify('initialized', {});
    return client;
  }

  /** Ends the session the way an editor does; resolves with the server's exit code. A server that does not react is killed. */
  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => this.process.once('exit', (code) => resolve(code)));
    const killing = setTimeout(() => this.process.kill('SIGKILL'), 8_000);
    // The outcome is the exit code: null for a server that had to be killed.
    await this.request('shutdown', null)
      .then(() => this.notify('exit', undefined))
      .catch(() => undefined);
    const code = await exited;
    clearTimeout(killing);
    this.connection.dispose();
    return code;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return params === undefined
      ? this.connection.sendNotification(method)
      : this.connection.sendNotification(method, params);
  }

  /** Resolves when `condition` holds; it is looked at whenever the server has told something. */
  until(condition: () => boolean): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((resolve) => {
      const look = (): void => {
        if (!condition()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
    });
  }

  /** Opens a document; returns its URI. */
  async open(text: string, uri = 'file:///reports/report.txt', languageId = 'plaintext'): Promise<string> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Replaces `[start, end)` by `text`. */
  edit(uri: string, start: number, end: number, text: string): Promise<void> {
    const document = this.document(uri);
    return this.change(uri, [{ range: { start: document.positionAt(start), end: document.positionAt(end) }, text }]);
  }

  async change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const before = this.document(uri);
    const version = before.version + 1;
    this.#documents.set(uri, TextDocument.update(before, contentChanges, version));
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** The document as this client has it. */
  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  }

  /** The hover at the first occurrence of `text`, in its middle, as Markdown; null when there is none. */
  async hoverOn(uri: string, text: string): Promise<string | null> {
    const document = this.document(uri);
    const at = document.getText().indexOf(text);
    if (at < 0) throw new Error(`The document does not hold “${text}”`);
    const position = document.positionAt(at + Math.floor(text.length / 2));
    const hover = await this.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
    return hover === null ? null : (hover.contents as { value: string }).value;
  }

  symbols(uri: string): Promise<DocumentSymbol[]> {
    return this.request('textDocument/documentSymbol', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const previous = previousResultId === undefined ? {} : { previousResultId };
    return this.request('textDocument/diagnostic', { textDocument: { uri }, ...previous });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  tokens(uri: string): Promise<SemanticTokens> {
    return this.request('textDocument/semanticTokens/full', { textDocument: { uri } });
  }

  #happened(note: () => void): null {
    note();
    for (const look of this.#waiting) look();
    return null;
  }
}
