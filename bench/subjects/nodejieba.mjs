// nodejieba as it comes: its default dictionaries, `cut` of each whole text.
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../lib/places.mjs';

export function prepare(docs) {
  const nodejieba = createRequire(path.join(root, 'package.json'))('nodejieba');
  nodejieba.load();
  return {
    chars: docs.reduce((sum, { text }) => sum + text.length, 0),
    round: () => docs.reduce((sum, { text }) => sum + nodejieba.cut(text).length, 0),
  };
}
