// The language servers that are compared.
import { createRequire } from 'node:module';
import path from 'node:path';
import { floorBundle, productDir, unsegmentedDir } from '../lib/bundles.mjs';
import { benchDir } from '../lib/places.mjs';
import { answerMarkdownServer, MARKDOWN_SETTINGS } from './markdown-client.mjs';

/** @type {import('../lib/language-server.mjs').ServerKind} */
export const product = {
  id: 'policy-text',
  file: path.join(productDir, 'server.js'),
  languageId: 'plaintext',
  extension: '.txt',
};

/**
 * The product without its segmenter: how the server is before that has been loaded.
 * @type {import('../lib/language-server.mjs').ServerKind}
 */
export const unsegmented = { ...product, id: 'policy-text, unsegmented', file: path.join(unsegmentedDir, 'server.js') };

/** @type {import('../lib/language-server.mjs').ServerKind} */
export const floor = { id: 'floor', file: floorBundle, languageId: 'plaintext', extension: '.txt' };

/** @type {import('../lib/language-server.mjs').ServerKind} */
export const markdown = {
  id: 'vscode-markdown',
  file: path.join(benchDir, 'node_modules', 'vscode-markdown-languageserver', 'dist', 'node', 'workerMain.js'),
  languageId: 'markdown',
  extension: '.md',
  settings: MARKDOWN_SETTINGS,
  initializationOptions: { markdownFileExtensions: ['md'] },
  answer: (connection, textOf) =>
    answerMarkdownServer(connection, textOf, createRequire(import.meta.url)('markdown-it')),
};

export const servers = [floor, product, markdown];
