// The table `npm start` prints: what the command line finds in each report of a folder.
import path from 'node:path';
import stringWidth from 'string-width';
import { root } from './paths.mjs';
import { run } from './processes.mjs';
import { step } from './progress.mjs';
import { SetupError } from './setup.mjs';

const columns = ['figures', 'slogans', 'headings', 'findings'];

/**
 * @param {string} folder reads every report in it, and in the folders below
 * @returns {Promise<string | undefined>} the path of the first report
 */
export async function printSummary(folder) {
  const result = await step(`read the reports in ${folder}`, async (detail) => {
    let read = 0;
    return run(process.execPath, [path.join(root, 'dist', 'cli.js'), 'inspect', '--format', 'jsonl', folder], {
      cwd: root,
      onLine: (line) => line.startsWith('{') && detail(`${++read} read`),
    });
  });
  // Complaints about single files come with the results of the others.
  if (result.stderr.trim()) console.error(result.stderr.trim());
  const rows = result.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ file, figures, slogans, outline, diagnostics }) => ({
      file: path.relative(folder, path.resolve(root, file)) || file,
      counts: [figures, slogans, outline, diagnostics].map((list) => list.length),
    }));
  if (rows.length === 0) {
    if (result.code !== 0) throw new SetupError(`The reports in ${folder} cannot be read (exit code ${result.code}).`);
    console.log(`No report (.txt or .md) in ${folder}.`);
    return undefined;
  }

  const total = columns.map((_, column) => rows.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0));
  const reports = `${rows.length} ${rows.length === 1 ? 'report' : 'reports'}`;
  const width = Math.max(...rows.map(({ file }) => stringWidth(file)), stringWidth(reports));
  // Chinese characters are two columns wide, so padEnd would not line up.
  const print = (name, cells) =>
    console.log(
      `  ${name}${' '.repeat(width - stringWidth(name))}${cells.map((cell) => String(cell).padStart(10)).join('')}`,
    );
  console.log();
  print('', columns);
  for (const { file, counts } of rows) print(file, counts);
  print(reports, total);
  console.log();
  return path.resolve(folder, rows[0].file);
}
