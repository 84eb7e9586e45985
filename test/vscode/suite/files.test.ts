// Which files are read as reports, and what happens beside VS Code's own Markdown support.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually, hoverNow, hoverOn, open, symbols } from './editor';

describe('the files of a workspace', () => {
  it('knows a report by its name', async () => {
    assert.equal((await open('云溪县政府工作报告.txt')).languageId, 'policy-report');
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
