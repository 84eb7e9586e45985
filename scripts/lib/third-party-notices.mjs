// The licences of what the .vsix holds of others: their terms ask that the notice goes with the code.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** Shipped beside the bundles, not in them. */
const beside = ['node_modules/nodejieba', 'node_modules/nodejieba/submodules/cppjieba'];

/**
 * @param {import('esbuild').Metafile} metafile what the bundles were made of
 * @returns {string} one section a package, sorted by name
 */
export function thirdPartyNotices(metafile) {
  const packages = new Set(beside);
  for (const input of Object.keys(metafile.inputs)) {
    const at = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
    if (at) packages.add(at[0]);
  }
  const sections = [...packages].sort().map((dir) => {
    const full = path.join(root, dir);
    const file = existsSync(full) && readdirSync(full).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
    const manifest = existsSync(path.join(full, 'package.json'))
      ? JSON.parse(readFileSync(path.join(full, 'package.json'), 'utf8'))
      : {};
    const title = [manifest.name ?? path.basename(dir), manifest.version, manifest.license && `(${manifest.license})`];
    const text = file ? readFileSync(path.join(full, file), 'utf8').trim() : undefined;
    if (!text && !manifest.license) throw new Error(`${dir} states no licence`);
    return `${title.filter(Boolean).join(' ')}\n\n${text ?? `Licensed under ${manifest.license}.`}`;
  });
  return `${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
