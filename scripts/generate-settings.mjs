// Writes what package.json and package.nls*.json say of each check: one setting for its severity, one line in each language
// from the check's own wording. Run it when a check is added or its line changes; `--check` only says whether the files
// are up to date, and so does a test.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { loadSource } from './docs/source.mjs';
import { root } from './lib/paths.mjs';

const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'];

/** The setting of one check. */
const property = (code) => ({
  type: 'string',
  enum: SEVERITIES,
  enumDescriptions: SEVERITIES.map((severity) => `%settings.checks.${severity}%`),
  description: `%check.${code}%`,
});

/** The texts of a package.nls*.json with the checks' lines in place of the old ones. */
function withLines(texts, lines) {
  const entries = Object.entries(texts);
  const at = entries.findIndex(([key]) => key.startsWith('check.'));
  const others = entries.filter(([key]) => !key.startsWith('check.'));
  return Object.fromEntries([...others.slice(0, at), ...lines, ...others.slice(at)]);
}

/** @returns {Promise<Map<string, { is: string; shouldBe: string }>>} by file */
export async function generateSettings() {
  const { checks, tables } = await loadSource();
  const lines = (language) => checks.map(({ code }) => [`check.${code}`, tables[language][code]]);
  const changes = {
    'package.json': (manifest) => {
      manifest.contributes.configuration.properties['policyText.checks'].properties = Object.fromEntries(
        checks.map(({ code }) => [code, property(code)]),
      );
      return manifest;
    },
    'package.nls.json': (texts) => withLines(texts, lines('en')),
    'package.nls.zh-cn.json': (texts) => withLines(texts, lines('zh')),
  };
  const results = new Map();
  for (const [name, change] of Object.entries(changes)) {
    const file = path.join(root, name);
    const is = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
    const text = JSON.stringify(change(JSON.parse(is)), null, 2);
    results.set(name, { is, shouldBe: await format(text, { ...(await resolveConfig(file)), filepath: file }) });
  }
  return results;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, { is, shouldBe }] of await generateSettings()) {
    if (is === shouldBe) {
      console.log(`${name} is up to date`);
    } else if (process.argv.includes('--check')) {
      console.log(`${name} is out of date: run node scripts/generate-settings.mjs`);
      process.exitCode = 1;
    } else {
      await writeFile(path.join(root, name), shouldBe);
      console.log(`${name} written`);
    }
  }
}
