// Which extension is under test: the checkout, or the one installed from the .vsix.
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { eventually, open } from './editor';

describe('the extension', () => {
  it('is the one meant to be tested', () => {
    const extension = vscode.extensions.getExtension('policy-text.policy-text');
    assert.ok(extension, 'policy-text.policy-text is not there');
    const checkout = process.env['POLICY_TEXT_CHECKOUT'];
    assert.ok(checkout, 'POLICY_TEXT_CHECKOUT is not set');
    const isCheckout = path.relative(checkout, extension.extensionPath) === '';
    assert.equal(isCheckout, process.env['POLICY_TEXT_INSTALLED'] !== '1', extension.extensionPath);
  });

  it('activates on a .txt report with no configuration', async () => {
    await open('云溪县政府工作报告.txt');
    const extension = vscode.extensions.getExtension('policy-text.policy-text');
    await eventually(
      'activation',
      () => extension?.isActive,
      (active) => active === true,
    );
  });
});
