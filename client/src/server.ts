import {
  env,
  EventEmitter,
  languages,
  Uri,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import { readSelector } from './selector';

/** The language server's process and the connection to it. */
export class Server implements Disposable {
  readonly output = window.createOutputChannel('Policy Text', { log: true });
  readonly #started = new EventEmitter<void>();
  /** Fires whenever a server is ready to answer. */
  readonly onDidStart = this.#started.event;

  readonly #serverOptions: ServerOptions;
  readonly #listener: Disposable;
  #client: LanguageClient | undefined;
  /** Starting, stopping and restarting happen one after the other, however fast they are asked for. */
  #last: Promise<void> = Promise.resolve();

  constructor(context: ExtensionContext) {
    const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
    this.#serverOptions = {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    };
    // Which documents belong to the server is settled when the client starts.
    this.#listener = workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('policyText.files')) void this.restart();
    });
  }

  /** The running client; undefined while there is none. */
  get client(): LanguageClient | undefined {
    return this.#client;
  }

  /** Whether a document is one of those that the server reads. */
  reads(document: TextDocument): boolean {
    return languages.match(readSelector() as Parameters<typeof languages.match>[0], document) > 0;
  }

  start(): Promise<void> {
    return this.#queue(async () => {
      const client = new LanguageClient('policyText', 'Policy Text', this.#serverOptions, this.#clientOptions());
      await client.start();
      this.#client = client;
      this.#started.fire();
    });
  }

  stop(): Promise<void> {
    return this.#queue(async () => {
      const client = this.#client;
      this.#client = undefined;
      await client?.dispose();
    });
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  dispose(): void {
    this.#listener.dispose();
    this.#started.dispose();
    void this.stop().finally(() => this.output.dispose());
  }

  #queue(task: () => Promise<void>): Promise<void> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => undefined);
    return done;
  }

  #clientOptions(): LanguageClientOptions {
    return {
      documentSelector: readSelector(),
      outputChannel: this.output,
      initializationOptions: {
        locale: env.language,
        settings: workspace.getConfiguration('policyText'),
        // VS Code's own Markdown support shows the # headings in the outline.
        clientOutlinesMarkdown: true,
      },
      diagnosticPullOptions: { onChange: true },
    };
  }
}
