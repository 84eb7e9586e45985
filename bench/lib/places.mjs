import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bench's own folder, with its own package.json: what it compares with is installed here and nowhere else. */
export const benchDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const root = path.dirname(benchDir);
/** Bundles and profiles; ignored by git and by the linter. */
export const outDir = path.join(root, 'out', 'bench');
export const defaultDocs = path.resolve(root, '..', 'shared', 'bench', 'dev', 'docs');
