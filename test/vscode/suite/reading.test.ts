// A hard-wrapped report, as a reader meets it: hovers, outline, highlighting and findings.
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeOf, eventually, hoverOn, open, placeOf, semanticTokens, symbols } from './editor';

describe('a hard-wrapped .txt report', () => {
  let report: vscode.TextDocument;
  before(async () => {
    report = await open('云溪县政府工作报告.txt');
  });

  it('explains a figure in other units', async () => {
    await hoverOn(report, '38.5亿斤', (hover) => hover.includes('192.5万吨'));
  });

  it('explains a figure that a line break cuts in two, on both lines', async () => {
    for (const half of ['1.2\n', '万家']) {
      await hoverOn(report, half, (hover) => hover.includes('12,000'));
    }
  });

  it('outlines its sections', async () => {
    const found = await eventually(
      'symbols',
      () => symbols(report),
      (list) => list.length >= 6,
    );
    const at = (title: string) => found.find((symbol) => symbol.name.includes(title));
    assert.ok(at('2025年工作回顾'), JSON.stringify(found));
    assert.ok(at('做强特色产业'), JSON.stringify(found));
    assert.equal(at('做强特色产业')?.depth, (at('2026年重点工作')?.depth ?? 0) + 1);
  });

  it('folds its sections', async () => {
    const from = placeOf(report, '一、2025年工作回顾').line;
    await eventually(
      'folding ranges',
      () =>
        vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
          'vscode.executeFoldingRangeProvider',
          report.uri,
        ),
      (ranges) => (ranges ?? []).some((range) => range.start === from),
    );
  });

  it('highlights the figure on both lines', async () => {
    const tokens = await eventually(
      'semantic tokens',
      () => semanticTokens(report),
      (list) => list.length > 0,
    );
    const first = placeOf(report, '1.2\n').line;
    const onLine = (line: number, text: string) =>
      tokens.find((token) => token.line === line && token.text.includes(text));
    assert.equal(onLine(first, '1.2')?.type, 'figure', JSON.stringify(tokens));
    assert.ok(onLine(first + 1, '万'), JSON.stringify(tokens));
  });

  it('reports the gap in the numbering and the letter in the number', async () => {
    const found = await eventually(
      'diagnostics',
      () => vscode.languages.getDiagnostics(report.uri),
      (list) => ['numbering/sequence', 'figure/broken'].every((code) => list.some((one) => codeOf(one) === code)),
    );
    const gap = found.find((one) => codeOf(one) === 'numbering/sequence');
    assert.equal(gap?.range.start.line, placeOf(report, '（四）').line);
    const broken = found.find((one) => codeOf(one) === 'figure/broken');
    assert.equal(broken?.range.start.line, placeOf(report, '4O.6').line);
    assert.equal(found.length, 2, JSON.stringify(found));
  });

  it('offers to mend the broken number', async () => {
    const at = placeOf(report, '4O.6');
    await eventually(
      'quick fixes',
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          report.uri,
          new vscode.Range(at, at),
        ),
      (actions) =>
        (actions ?? []).some((action) => action.edit?.get(report.uri).some((edit) => edit.newText.includes('0'))),
    );
  });
});
