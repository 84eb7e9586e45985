import { commands, type Disposable } from 'vscode';
import { reopenActive } from './encoding';
import type { Server } from './server';

export function registerCommands(server: Server): Disposable[] {
  return [
    commands.registerCommand('policyText.restartServer', () => server.restart()),
    commands.registerCommand('policyText.showOutput', () => server.output.show()),
    commands.registerCommand('policyText.reopenInEncoding', reopenActive),
  ];
}
