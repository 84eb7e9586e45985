import { Console } from 'node:console';
import { Writable } from 'node:stream';
import type { Connection } from 'vscode-languageserver/node';
import { createConnection } from './lsp';

/** Connects to the client as the arguments name it: `--stdio`, `--node-ipc`, `--pipe=…`, `--socket=…`. */
export function connect(): Connection {
  if (!process.argv.includes('--stdio')) return createConnection();
  // What is logged must not come between two messages.
  globalThis.console = new Console(process.stderr);
  return createConnection(process.stdin, new MessageOutput(process.stdout));
}

/**
 * Writes each message at once. The library writes a header and then a body: the client wakes at the first, takes the processor
 * where there are few, and waits for the second (measured on two busy cores: up to six milliseconds).
 */
export class MessageOutput extends Writable {
  /** What waits for its body. */
  #header = '';

  constructor(private readonly out: Writable) {
    super({ decodeStrings: false });
    out.on('error', (error) => this.destroy(error));
  }

  override _write(chunk: string | Uint8Array, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (typeof chunk === 'string') {
      this.#header += chunk;
      done();
      return;
    }
    const message = this.#header === '' ? chunk : Buffer.concat([Buffer.from(this.#header, 'latin1'), chunk]);
    this.#header = '';
    this.out.write(message, done);
  }
}
