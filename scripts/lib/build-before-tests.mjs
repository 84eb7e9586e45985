// Vitest's global set-up for tests of the bundles: builds dist/, unless `npm test` has just done so.
import path from 'node:path';
import { buildAll } from '../build.mjs';
import { root } from './paths.mjs';

export default async function setup() {
  if (process.env.POLICY_TEXT_BUILT !== '1') await buildAll(path.join(root, 'dist'));
}
