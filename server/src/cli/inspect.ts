import { inspected } from './json';
import { write, type ExitCode, type Io } from './io';
import { forEachReport, type ReportOptions } from './reports';
import { wordingIn } from '../core/checks/wording/wording';
import { withProject } from '../project/projects';
import { bySettings, defaultSettings } from '../protocol/settings';

export interface InspectOptions extends ReportOptions {
  readonly format: 'json' | 'jsonl';
}

/** Prints what was recognised in each report: one array (`json`), or one line for each (`jsonl`). */
export async function inspect(options: InspectOptions, io: Io): Promise<ExitCode> {
  const wording = wordingIn(options.language);
  const asArray = options.format === 'json';
  let separator = asArray ? '[' : '';
  const { unread, failed } = await forEachReport(options, io, async ({ name, analysis, project }) => {
    const findings = bySettings(analysis.findings, withProject(defaultSettings, project));
    await write(
      io.stdout,
      `${separator}${JSON.stringify(inspected(name, analysis, findings, wording))}${asArray ? '' : '\n'}`,
    );
    separator = asArray ? ',\n' : '';
  });
  if (asArray) await write(io.stdout, separator === '[' ? '[]\n' : ']\n');
  return unread + failed > 0 ? 2 : 0;
}
