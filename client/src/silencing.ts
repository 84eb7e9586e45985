import {
  commands,
  l10n,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type TextDocument,
} from 'vscode';
import { RequestType, type LanguageClient } from 'vscode-languageclient/node';
import { PROJECT_FILE } from '../../server/src/project/project';
import type { AddEntryParams, ProjectFileParams, SilenceCommand } from '../../server/src/protocol/silencing';
import type { Server } from './server';

const projectFileRequest = new RequestType<ProjectFileParams, { readonly uri: string } | null, void>(
  'policyText/projectFile',
);
const addEntryRequest = new RequestType<AddEntryParams, { readonly text: string } | { readonly problem: string }, void>(
  'policyText/addEntry',
);

/** The command behind the quick fix that silences a finding: asks for a reason and writes both to the project file. */
export function registerSilencing(server: Server): Disposable {
  return commands.registerCommand(
    'policyText.silence',
    // `reason` is for callers that have asked for it themselves.
    async (command: SilenceCommand, reason?: string) => {
      try {
        await silence(server, command, reason);
      } catch (error) {
        server.output.error(String(error));
        void window.showErrorMessage(l10n.t('Not written to {0}: {1}', PROJECT_FILE, String(error)));
      }
    },
  );
}

async function silence({ client }: Server, { uri, entry }: SilenceCommand, given?: string): Promise<void> {
  if (client === undefined) return;
  const report = client.protocol2CodeConverter.asUri(uri);
  if (report.scheme !== 'file') {
    const message = l10n.t('Save the report to a folder on disk first: {0} lies beside it.', PROJECT_FILE);
    return void window.showWarningMessage(message);
  }
  const project = await projectFor(client, report, uri);
  if (project === null) return;
  const reason = given ?? (await askReason(entry.text));
  if (reason === undefined) return;

  const before = await openIfThere(project);
  const projectUri = client.code2ProtocolConverter.asUri(project);
  const params = { uri, projectUri, text: before?.getText() ?? '', entry: { ...entry, reason: reason.trim() } };
  const answer = await client.sendRequest(addEntryRequest, params);
  if ('problem' in answer) {
    const show = l10n.t('Open {0}', PROJECT_FILE);
    if ((await window.showErrorMessage(answer.problem, show)) === show) await window.showTextDocument(project);
    return;
  }
  await write(project, before, answer.text);
  // The watcher would tell, but later, and not on every disk.
  await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: projectUri, type: 2 }] });
}

/** The file that holds for the report already, else one in its workspace folder; null when the user wants none. */
async function projectFor(client: LanguageClient, report: Uri, uri: string): Promise<Uri | null> {
  const found = await client.sendRequest(projectFileRequest, { uri });
  if (found !== null) return client.protocol2CodeConverter.asUri(found.uri);
  // With several folders, the one that the report is in.
  const folder = workspace.getWorkspaceFolder(report);
  if (folder !== undefined) return Uri.joinPath(folder.uri, PROJECT_FILE);
  const create = l10n.t('Create It Beside the Report');
  const message = l10n.t('The report is in no folder that is open, so there is no place yet for {0}.', PROJECT_FILE);
  const answer = await window.showWarningMessage(message, create);
  return answer === create ? Uri.joinPath(report, '..', PROJECT_FILE) : null;
}

function askReason(text: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Silence “{0}” here', text.length > 30 ? `${text.slice(0, 30)}…` : text),
    prompt: l10n.t('Why is it right as it stands? The reason is kept in {0}.', PROJECT_FILE),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('Give a reason') : null),
  });
}

async function openIfThere(uri: Uri): Promise<TextDocument | null> {
  try {
    await workspace.fs.stat(uri);
  } catch {
    return null;
  }
  // As it is in the editor, with what has not been saved.
  return workspace.openTextDocument(uri);
}

/** Replaces what differs, so that cursors and folds elsewhere stay, and saves. */
async function write(uri: Uri, before: TextDocument | null, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  if (before === null) {
    edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  } else {
    const old = before.getText();
    let start = 0;
    while (start < old.length && old[start] === text[start]) start++;
    let end = 0;
    while (end < old.length - start && end < text.length - start && old.at(-1 - end) === text.at(-1 - end)) end++;
    const range = new Range(before.positionAt(start), before.positionAt(old.length - end));
    edit.replace(uri, range, text.slice(start, text.length - end));
  }
  if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('the file could not be changed'));
  const document = before ?? (await workspace.openTextDocument(uri));
  if (document.isDirty && !(await document.save())) throw new Error(l10n.t('the file could not be saved'));
}
