// Which files are read as reports, and what happens beside VS Code's own Markdown support.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeOf, eventually, hoverNow, hoverOn, open, semanticTokens, symbols } from './editor';

/** Changing a document's language replaces it. */
function languageOf({ uri }: vscode.TextDocument): string | undefined {
  return vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())?.languageId;
}

describe('the files of a workspace', () => {
  it('knows a report by its name', async () => {
    assert.equal((await open('云溪县政府工作报告.txt')).languageId, 'policy-report');
  });

  it('knows a report by the title in its first lines, and leaves it as the user sets it', async () => {
    const report = await open('岫阳.txt');
    await eventually(
      'language',
      () => languageOf(report),
      (id) => id === 'policy-report',
    );
    await hoverOn(report, '52.4亿元', (hover) => hover.includes('地区生产总值'));
    const outline = await eventually(
      'symbols',
      () => symbols(report),
      (list) => list.length === 3,
    );
    assert.deepEqual(
      outline.map(({ name }) => name),
      ['岫阳县政府工作报告', '一、发展回顾', '二、工作打算'],
    );
    assert.ok((await semanticTokens(report)).some(({ type, text }) => type === 'figure' && text === '52.4亿'));
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      report.uri,
    );
    assert.deepEqual(
      folds.map(({ start }) => start),
      [2, 4, 8],
    );

    await vscode.languages.setTextDocumentLanguage(report, 'plaintext');
    // Nothing tells that the extension lets it be: another report that it does not leave so comes after it.
    const other = await open('云溪县政府工作报告.txt');
    await hoverOn(other, '38.5亿斤', (hover) => hover !== '');
    assert.equal(languageOf(report), 'plaintext');
    await hoverOn(report, '52.4亿元', (hover) => hover.includes('地区生产总值'));
  });

  it('says of a report in GBK that it is garbled, and reads it once it is reopened', async () => {
    const report = await open('GBK编码的政府工作报告.txt');
    const shown = () => vscode.languages.getDiagnostics(report.uri).map(codeOf);
    await eventually('the notice', shown, (codes) => codes.join() === 'document/encoding');
    assert.equal(await hoverNow(report, '13.6'), '');
    await vscode.commands.executeCommand('policyText.reopenInEncoding');
    const reopened = await open('GBK编码的政府工作报告.txt');
    assert.match(reopened.getText(), /税收收入13\.6亿元/);
    await hoverOn(reopened, '13.6亿元', (hover) => hover.includes('1,360,000,000'));
    await eventually('the findings', shown, (codes) => codes.join() === 'figure/broken');
  });

  it('reads any .txt file, whatever its name', async () => {
    const notes = await open('随记.txt');
    assert.equal(notes.languageId, 'plaintext');
    await hoverOn(notes, '320亩', (hover) => hover.includes('21.33'));
  });

  it('reads a Markdown digest, and outlines each of its headings once', async () => {
    const digest = await open('云溪县重点工作摘要.md');
    await hoverOn(digest, '1.6万亩', (hover) => hover.includes('1,067 公顷'));
    const headings = [0, 2, 6, 10];
    const found = await eventually(
      'symbols',
      () => symbols(digest),
      (list) => headings.every((line) => list.some((symbol) => symbol.line === line)),
    );
    for (const line of headings) {
      const here = found.filter((symbol) => symbol.line === line);
      assert.equal(here.length, 1, JSON.stringify(here));
    }
  });

  it('leaves a Markdown file alone that is not a report', async () => {
    // An answer for a report shows that the server is up, so that silence about this file means something.
    await hoverOn(await open('云溪县政府工作报告.txt'), '38.5亿斤', (hover) => hover !== '');
    const readme = await open('README.md');
    assert.equal(await hoverNow(readme, '320亩'), '');
    assert.deepEqual(vscode.languages.getDiagnostics(readme.uri), []);
  });
});
