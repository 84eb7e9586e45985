// The commands and settings of the extension.
import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeOf, eventually, hoverOn, open } from './editor';

/** The texts of the output channels that have been shown, by address: they are documents of their own scheme. */
function outputs(): Map<string, string> {
  const shown = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'output');
  return new Map(shown.map((document) => [document.uri.toString(), document.getText()]));
}

/** Whether anything that is written to an output channel gets there. */
async function hostWritesLogs(): Promise<boolean> {
  const channel = vscode.window.createOutputChannel('probe', { log: true });
  try {
    channel.error('probe-line');
    channel.show();
    for (let tries = 0; tries < 100; tries++) {
      if ([...outputs().values()].some((text) => text.includes('probe-line'))) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  } finally {
    channel.dispose();
  }
}

describe('the commands and settings', () => {
  let report: vscode.TextDocument;
  before(async () => {
    report = await open('云溪县政府工作报告.txt');
  });
  afterEach(() => configure(undefined));

  /** `policyText.checks` in the user's settings: the workspace of these tests is a folder of the checkout. */
  const configure = (checks: Record<string, string> | undefined) =>
    vscode.workspace.getConfiguration('policyText').update('checks', checks, vscode.ConfigurationTarget.Global);

  const findings = (code: string) =>
    vscode.languages.getDiagnostics(report.uri).filter((diagnostic) => codeOf(diagnostic) === code);

  it('answers again after the server is restarted', async () => {
    await hoverOn(report, '38.5亿斤', (hover) => hover !== '');
    await vscode.commands.executeCommand('policyText.restartServer');
    await hoverOn(report, '38.5亿斤', (hover) => hover.includes('192.5万吨'));
  });

  it('shows its output, which says what is running and with which settings', async function () {
    const known = await vscode.commands.getCommands(true);
    assert.ok(known.includes('policyText.showOutput'));
    await vscode.commands.executeCommand('policyText.showOutput');
    await eventually('the panel', outputs, (texts) => texts.size > 0);
    if (!(await hostWritesLogs())) {
      console.log('!!! this VS Code was built without its native logger: what the output says is not tested');
      this.skip();
    }
    await vscode.commands.executeCommand('policyText.showOutput');
    const { version } = vscode.extensions.getExtension('policy-text.policy-text')!.packageJSON as { version: string };
    await eventually(
      'the log',
      () => [...outputs().values()].join('\n'),
      (text) =>
        [`Policy Text ${version}`, 'policyText.files', 'The language server has started'].every((part) =>
          text.includes(part),
        ),
    );
  });

  it('turns a check off and gives it another severity while the report is open', async () => {
    const code = 'numbering/sequence';
    const settled = (what: string, accept: (found: vscode.Diagnostic[]) => boolean) =>
      eventually(what, () => findings(code), accept);
    await settled('the finding', (found) => found.length === 1);
    await configure({ [code]: 'off' });
    await settled('no finding', (found) => found.length === 0);
    await configure({ [code]: 'information' });
    await settled('information', ([one]) => one?.severity === vscode.DiagnosticSeverity.Information);
  });
});
