// The quick fix that silences a finding with a reason, in `.policytext.yaml`.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeOf, eventually, open } from './editor';

describe('silencing with a reason', () => {
  const code = 'numbering/sequence';
  let report: vscode.TextDocument;
  let project: vscode.Uri;

  const found = () => vscode.languages.getDiagnostics(report.uri).filter((one) => codeOf(one) === code);
  const remove = () => vscode.workspace.fs.delete(project).then(undefined, () => undefined);

  before(async () => {
    report = await open('云溪县政府工作报告.txt');
    project = vscode.Uri.joinPath(report.uri, '..', '.policytext.yaml');
    await remove();
  });
  after(remove);

  it('writes the entry, and the finding goes; it comes back with the file gone', async () => {
    const [finding] = await eventually('the finding', found, (list) => list.length === 1);
    const [action] = await eventually(
      'the quick fix',
      async () =>
        (
          await vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            report.uri,
            finding!.range,
          )
        ).filter(({ command }) => command?.command === 'policyText.silence'),
      (actions) => actions.length === 1,
    );
    // As a click does, but for the input box: nobody types here.
    const [silence] = action!.command!.arguments as [unknown];
    await vscode.commands.executeCommand('policyText.silence', silence, '原文如此');
    await eventually('silence', found, (list) => list.length === 0);
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(project));
    assert.match(written, /^#.*\nsuppressed:\n {2}- file: 云溪县政府工作报告\.txt\n {4}code: numbering\/sequence\n/);
    assert.match(written, /reason: 原文如此\n$/);

    await remove();
    await eventually('the finding', found, (list) => list.length === 1);
  });

  it('shows in the file which entries are stale', async () => {
    const entry = '  - {file: 云溪县政府工作报告.txt, code: figure/broken, text: 9O.9%}';
    await vscode.workspace.fs.writeFile(project, new TextEncoder().encode(`suppressed:\n${entry}\n`));
    const [stale] = await eventually(
      'the stale entry',
      () => vscode.languages.getDiagnostics(project),
      (list) => list.length === 1,
    );
    assert.equal(stale!.range.start.line, 1);
    assert.equal(stale!.severity, vscode.DiagnosticSeverity.Information);
  });
});
