// A client for one language server process: what an editor says and hears, with the clock in hand.
import path from 'node:path';
import { createRequire } from 'node:module';
import { killTree, start } from '../../scripts/lib/processes.mjs';
import { root } from './places.mjs';

/**
 * @typedef {object} ServerKind
 * @property {string} id
 * @property {string} file  a CommonJS bundle
 * @property {string} languageId
 * @property {string} extension
 * @property {unknown} [settings]  for workspace/didChangeConfiguration
 * @property {(connection: object, textOf: (uri: string) => string) => void} [answer]  requests of the server's own
 */

/** Editors can do more; this is what makes a difference to these servers. */
const CAPABILITIES = {
  workspace: {
    configuration: true,
    didChangeConfiguration: {},
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    synchronization: {},
    diagnostic: { relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: {},
    semanticTokens: {
      requests: { range: true, full: { delta: true } },
      tokenTypes: ['number', 'keyword', 'variable', 'string', 'type', 'property', 'operator', 'namespace'],
      tokenModifiers: ['declaration', 'definition', 'readonly', 'static'],
      formats: ['relative'],
    },
  },
  window: { workDoneProgress: true, showMessage: {} },
};

export class LanguageServer {
  #child;
  #connection;
  /** Texts by URI, with the changes that are not yet worked in: no figure is to contain the client's own copying. */
  #texts = new Map();
  #versions = new Map();
  #resultIds = new Map();
  /** Times the server asked for its answers to be fetched again. */
  refreshes = 0;
  stderr = '';

  /**
   * @param {ServerKind} kind
   * @param {{transport?: string, execArgv?: string[], preload?: string, channel?: boolean}} [options] `preload` is a module
   *   that the process loads first
   */
  constructor(kind, { transport = 'stdio', execArgv = [], preload, channel = transport === 'ipc' } = {}) {
    this.kind = kind;
    const { createMessageConnection, IPCMessageReader, IPCMessageWriter, StreamMessageReader, StreamMessageWriter } =
      loadJsonRpc();
    this.#child = start(process.execPath, [...execArgv, kind.file, transport === 'ipc' ? '--node-ipc' : '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe', ...(channel ? ['ipc'] : [])],
      cwd: root,
      // Not a flag, since a server may go another way with flags.
      ...(preload && { env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(preload)}` } }),
    });
    this.#child.stderr.setEncoding('utf8').on('data', (text) => (this.stderr += text));
    if (transport === 'ipc') this.#child.stdout.resume();
    this.#connection =
      transport === 'ipc'
        ? createMessageConnection(new IPCMessageReader(this.#child), new IPCMessageWriter(this.#child))
        : createMessageConnection(
            new StreamMessageReader(this.#child.stdout),
            new StreamMessageWriter(this.#child.stdin),
          );
    this.#child.once('exit', (code) => {
      if (!this.ended) this.failure = new Error(`${kind.id} ended (${code}): ${this.stderr.slice(-2000)}`);
      this.#connection.dispose();
    });
    this.#answerServer();
    this.#connection.listen();
  }

  /** Sends a message outside the protocol and waits for the answer: for the memory probe, with `channel`. */
  ask(message) {
    return new Promise((resolve) => {
      this.#child.once('message', resolve);
      this.#child.send(message);
    });
  }

  #answerServer() {
    const connection = this.#connection;
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('client/unregisterCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    connection.onRequest('workspace/semanticTokens/refresh', () => null);
    this.kind.answer?.(connection, (uri) => this.text(uri));
    connection.onUnhandledNotification(() => {});
    connection.onError(() => {});
  }

  async initialize() {
    const { capabilities } = await this.#request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: CAPABILITIES,
      initializationOptions: this.kind.initializationOptions,
    });
    this.capabilities = capabilities;
    this.#notify('initialized', {});
    if (this.kind.settings) this.#notify('workspace/didChangeConfiguration', { settings: this.kind.settings });
  }

  /** @param {string} name without extension */
  uri(name) {
    return `file:///bench/${name}${this.kind.extension}`;
  }

  open(uri, text) {
    this.#texts.set(uri, { text, changes: [] });
    this.#versions.set(uri, 1);
    this.#notify('textDocument/didOpen', { textDocument: { uri, languageId: this.kind.languageId, version: 1, text } });
  }

  close(uri) {
    this.#texts.delete(uri);
    this.#resultIds.delete(uri);
    this.#notify('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri) {
    const known = this.#texts.get(uri);
    for (const { offset, length, text } of known.changes.splice(0)) {
      known.text = known.text.slice(0, offset) + text + known.text.slice(offset + length);
    }
    return known.text;
  }

  /**
   * Replaces `[offset, offset + length)` by `text`. It starts at `position` and stays in that line unless `end` is given.
   * (The caller knows the positions: looking them up in a large text would be part of what is measured.)
   */
  change(uri, { offset, length, position, end, text }) {
    this.#texts.get(uri).changes.push({ offset, length, text });
    const version = this.#versions.get(uri) + 1;
    this.#versions.set(uri, version);
    const range = { start: position, end: end ?? { line: position.line, character: position.character + length } };
    this.#notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
  }

  /** The document's diagnostics as they are now; null when they are what they were at the last request. */
  async diagnostics(uri) {
    const previousResultId = this.#resultIds.get(uri);
    const report = await this.#request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
      ...(this.capabilities.diagnosticProvider?.identifier && {
        identifier: this.capabilities.diagnosticProvider.identifier,
      }),
    });
    if (report.resultId !== undefined) this.#resultIds.set(uri, report.resultId);
    return report.kind === 'unchanged' ? null : report.items;
  }

  symbols(uri) {
    return this.#request('textDocument/documentSymbol', { textDocument: { uri } });
  }

  /** Everything an editor asks for when it shows a document. */
  async show(uri) {
    const textDocument = { uri };
    const { semanticTokensProvider, foldingRangeProvider } = this.capabilities;
    await Promise.all([
      this.diagnostics(uri),
      this.symbols(uri),
      semanticTokensProvider && this.#request('textDocument/semanticTokens/full', { textDocument }),
      foldingRangeProvider && this.#request('textDocument/foldingRange', { textDocument }),
    ]);
  }

  async end() {
    this.ended = true;
    if (this.failure) return;
    const exited = new Promise((resolve) => this.#child.once('exit', resolve));
    const late = setTimeout(() => killTree(this.#child), 2000);
    try {
      await this.#request('shutdown');
      this.#notify('exit');
    } catch {
      killTree(this.#child);
    }
    await exited;
    clearTimeout(late);
  }

  async #request(method, params) {
    if (this.failure) throw this.failure;
    try {
      return await this.#connection.sendRequest(method, params);
    } catch (error) {
      throw this.failure ?? new Error(`${this.kind.id}: ${method}: ${error.message}`, { cause: error });
    }
  }

  #notify(method, params) {
    this.#connection.sendNotification(method, params);
  }
}

/** That of the product; it is installed after this file has been loaded. */
function loadJsonRpc() {
  return createRequire(path.join(root, 'package.json'))('vscode-jsonrpc/node');
}
