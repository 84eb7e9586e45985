import { workspace } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient/node';

/**
 * Where documents live that a person edits: on disk, not yet saved, in a virtual file system. Not the other side of a
 * diff or a search result, where findings would stand twice.
 */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web'];

/** The language of files that are known to be reports, by package.json. */
export const reportLanguage = 'policy-report';

/** Languages whose documents are reports when their path is named by the setting. */
const textLanguages = ['plaintext', 'markdown'];

/** The documents that the server is told about: reports by language, and those that `policyText.files` names. */
export function readSelector(): DocumentSelector {
  const setting = workspace.getConfiguration('policyText').get<unknown>('files');
  const globs = Array.isArray(setting)
    ? setting.filter((glob): glob is string => typeof glob === 'string' && glob !== '')
    : [];
  return schemes.flatMap((scheme) => [
    { scheme, language: reportLanguage },
    ...globs.flatMap((pattern) => textLanguages.map((language) => ({ scheme, language, pattern }))),
  ]);
}
