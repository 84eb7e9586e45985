import {
  env,
  EventEmitter,
  l10n,
  languages,
  Uri,
  version,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import {
  LanguageClient,
  State,
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

  readonly #version: string;
  readonly #serverOptions: ServerOptions;
  readonly #listeners: Disposable[];
  #client: LanguageClient | undefined;
  /** Whether anything has asked for the server yet. */
  #wanted = false;
  /** Starting, stopping and restarting happen one after the other, however fast they are asked for. */
  #last: Promise<void> = Promise.resolve();

  constructor(context: ExtensionContext) {
    this.#version = String((context.extension.packageJSON as { version?: unknown }).version);
    const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
    this.#serverOptions = {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    };
    this.#listeners = [
      workspace.onDidOpenTextDocument((document) => this.#startFor([document])),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('policyText.files')) return;
        // Which documents belong to the server is settled when the client starts.
        if (this.#wanted) void this.restart();
        else void this.#startFor(workspace.textDocuments);
      }),
    ];
  }

  /** The running client; undefined while there is none. */
  get client(): LanguageClient | undefined {
    return this.#client;
  }

  /** Whether a document is one of those that the server reads. */
  reads(document: TextDocument): boolean {
    return languages.match(readSelector() as Parameters<typeof languages.match>[0], document) > 0;
  }

  /** Starts the server when a report is open; else when the first one is opened. */
  async startWhenNeeded(): Promise<void> {
    await this.#startFor(workspace.textDocuments);
  }

  start(): Promise<void> {
    this.#wanted = true;
    return this.#queue(async () => {
      this.#logStart();
      const since = Date.now();
      const client = new LanguageClient('policyText', 'Policy Text', this.#serverOptions, this.#clientOptions());
      try {
        await client.start();
      } catch (error) {
        // The client has told the user. The commands stay, to look at the output and to try again.
        this.output.error(l10n.t('The language server did not start: {0}', String(error)));
        await client.dispose().catch(() => undefined);
        return;
      }
      this.#client = client;
      this.output.info(l10n.t('The language server has started ({0} ms)', Date.now() - since));
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Stopped) this.output.info(l10n.t('The language server has stopped'));
      });
      this.#started.fire();
    });
  }

  /** What a report of a defect has to say, and why a file may not be read. */
  #logStart(): void {
    const { platform, arch, versions } = process;
    this.output.info(`Policy Text ${this.#version}, VS Code ${version}, Node ${versions.node}, ${platform} ${arch}`);
    const { files, preset, checks } = workspace.getConfiguration('policyText');
    this.output.info(`policyText.files: ${JSON.stringify(files)}`);
    this.output.info(`policyText.preset: ${JSON.stringify(preset)}`);
    this.output.info(`policyText.checks: ${JSON.stringify(checks)}`);
  }

  async #startFor(documents: readonly TextDocument[]): Promise<void> {
    if (!this.#wanted && documents.some((document) => this.reads(document))) await this.start();
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
    for (const listener of this.#listeners) listener.dispose();
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
      // A function: a server that is started again after a crash gets the settings of that time.
      initializationOptions: () => ({
        locale: env.language,
        settings: {
          preset: workspace.getConfiguration('policyText').get('preset'),
          checks: workspace.getConfiguration('policyText').get('checks'),
        },
        // VS Code's own Markdown support shows the # headings in the outline.
        clientOutlinesMarkdown: true,
        clientSilences: true,
      }),
      diagnosticPullOptions: { onChange: true },
    };
  }
}
