import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands';
import { EncodingAdvice } from './encoding';
import { ReportLanguage } from './report-language';
import { Server } from './server';
import { registerSilencing } from './silencing';
import { CountsItem } from './views/counts-item';

let server: Server | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  server = new Server(context);
  const reportLanguage = new ReportLanguage(context, server);
  context.subscriptions.push(
    server,
    reportLanguage,
    new CountsItem(server),
    new EncodingAdvice(server),
    ...registerCommands(server),
    registerSilencing(server),
  );
  // First, so that the server is told of each document once.
  await reportLanguage.start();
  await server.startWhenNeeded();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
