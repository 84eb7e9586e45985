// What a run found out, for reading, for programs and for docs/benchmarks.md.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

/**
 * A line of the table.
 * @typedef {object} Row
 * @property {string} measured
 * @property {string} value
 * @property {string} [ratio]  to the rest of the same run
 * @property {string} [target]  as the issue states it
 * @property {boolean} [met]
 *
 * @typedef {object} Part
 * @property {string} title
 * @property {Row[]} rows
 * @property {string[]} notes
 * @property {unknown} data  the single measurements
 */

const COLUMNS = /** @type {const} */ (['measured', 'value', 'ratio', 'target', 'met']);
const BEGIN = '<!-- begin: written by npm run bench -- --write -->';
const END = '<!-- end -->';

/** @param {Row} row */
function cells(row) {
  const met = row.met === undefined ? '' : row.met ? 'yes' : 'NO';
  return [row.measured, row.value, row.ratio ?? '', row.target ?? '', met];
}

/** @param {Part} part */
export function asText({ title, rows, notes }) {
  const table = [[...COLUMNS], ...rows.map(cells)];
  const widths = COLUMNS.map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const lines = table.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd());
  lines.splice(1, 0, `  ${widths.map((width) => '─'.repeat(width)).join('  ')}`);
  return [title, ...lines, ...notes.map((note) => `  ${note}`), ''].join('\n');
}

/** @param {Part} part */
function asMarkdown({ title, rows, notes }) {
  const line = (values) => `| ${values.map((value) => value.replaceAll('|', '\\|')).join(' | ')} |`;
  const table = [line(COLUMNS), line(COLUMNS.map(() => '---')), ...rows.map((row) => line(cells(row)))];
  return [`### ${title}`, '', ...table, '', ...notes.flatMap((note) => [note, ''])].join('\n');
}

/**
 * Puts the tables between the marks in docs/benchmarks.md; what a person wrote around them stays.
 * @param {readonly Part[]} parts
 * @param {Record<string, string>} machine
 */
export function writePage(parts, machine) {
  const file = path.join(root, 'docs', 'benchmarks.md');
  const page = readFileSync(file, 'utf8');
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before === -1 || after < before) throw new Error(`${file} has lost its marks ${BEGIN} and ${END}`);
  const facts = Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`);
  const results = [BEGIN, '', ...facts, '', ...parts.map(asMarkdown)].join('\n');
  writeFileSync(file, `${page.slice(0, before)}${results}${page.slice(after)}`);
  return file;
}
