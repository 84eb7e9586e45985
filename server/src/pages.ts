import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pageName } from './core/checks/documentation';

let folder: string | null | undefined;

/** docs/checks/, which is shipped beside the bundles; null where it is not to be found. Looked for when first asked. */
function pagesFolder(): string | null {
  if (folder === undefined) folder = findFolder();
  return folder;
}

function findFolder(): string | null {
  let from = path.dirname(fileURLToPath(import.meta.url));
  for (let levels = 0; levels < 4; levels++, from = path.dirname(from)) {
    const pages = path.join(from, 'docs', 'checks');
    if (existsSync(pages)) return pages;
  }
  return null;
}

/** The address of a check's page on this machine, so that reading it needs no network; null where the pages are missing. */
export function pageOf(code: string): string | null {
  const folder = pagesFolder();
  if (folder === null) return null;
  let address = addresses.get(code);
  if (address === undefined) addresses.set(code, (address = pathToFileURL(path.join(folder, pageName(code))).href));
  return address;
}

const addresses = new Map<string, string>();

/** A check's page in Markdown; null where the pages are missing. */
export function pageText(code: string): string | null {
  const folder = pagesFolder();
  if (folder === null) return null;
  try {
    return readFileSync(path.join(folder, pageName(code)), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}
