import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands';
import { Server } from './server';
import { CountsItem } from './views/counts-item';

let server: Server | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  server = new Server(context);
  context.subscriptions.push(server, new CountsItem(server), ...registerCommands(server));
  await server.startWhenNeeded();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
