import path from 'node:path';
import { Analysis } from '../core/analysis';
import type { Project } from '../project/project';
import { entriesFor, Projects } from '../project/projects';
import { projectWords } from '../project/wording';
import { visible } from './excerpt';
import { findInputs, readInput, type Report } from './inputs';
import type { Language } from './language';
import { Lines } from './lines';
import { write, type Io } from './io';
import type { Texts } from './texts';
import { WordSupply } from './words';

/** What `inspect` and `check` do alike: which files, in which encoding, in which language. */
export interface ReportOptions {
  readonly paths: readonly string[];
  /** As `encodingNamed` gives it; null to recognise it for each file. */
  readonly encoding: string | null;
  /** Whether project files count. */
  readonly config: boolean;
  readonly language: Language;
  readonly texts: Texts;
}

export interface AnalysedReport extends Report {
  readonly analysis: Analysis;
  /** The project file that holds for the report. */
  readonly project: Project | null;
}

/** Counts what went by and tells a progress bar. */
export interface Progress {
  start(total: number): void;
  step(): void;
}

/**
 * Reads and analyses the reports one after the other, in order. What cannot be read is said on stderr, left out, and counted.
 * @returns how many inputs could not be read, and of how many a check could not say all
 */
export async function forEachReport(
  options: ReportOptions,
  io: Io,
  visit: (report: AnalysedReport) => Promise<void>,
  progress?: Progress,
): Promise<{ readonly unread: number; readonly failed: number }> {
  const { texts } = options;
  const inputs = await findInputs(options.paths, io.cwd, texts);
  const words = new WordSupply(io, texts);
  const projects = new Projects();
  const told = new Set<Project>();
  let unread = 0;
  let failed = 0;
  progress?.start(inputs.length);
  for (const input of inputs) {
    const result = await readInput(input, options.encoding, io, texts);
    if ('problem' in result) {
      unread++;
      await write(io.stderr, `${texts.error}${result.name}: ${result.problem}\n`);
    } else {
      for (const note of result.notes) await write(io.stderr, `${texts.note}${result.name}: ${note}\n`);
      const file = 'file' in input && input.file !== 'stdin' && options.config ? input.file : null;
      const project = file === null ? null : await projects.for(file);
      if (project !== null && !told.has(project)) {
        told.add(project);
        await tellProblems(project, options, io);
      }
      const analysis = Analysis.of(result.text);
      await words.supply(analysis);
      const entries = file === null || project === null ? [] : entriesFor(project, file);
      await visit({ ...result, analysis: entries.length === 0 ? analysis : analysis.withEntries(entries), project });
      if (analysis.failures.length > 0) {
        failed++;
        const codes = new Set(analysis.failures.map(({ code }) => code));
        await write(io.stderr, `${texts.error}${result.name}: ${texts.failed([...codes])}\n`);
      }
    }
    progress?.step();
  }
  return { unread, failed };
}

/** Says what is wrong with a project file, once for all reports. */
async function tellProblems(project: Project, { texts, language }: ReportOptions, io: Io): Promise<void> {
  const lines = new Lines(project.text);
  for (const problem of project.problems) {
    const { line, column } = lines.placeAt(problem.start);
    const where = `${visible(shownPath(project.path, io.cwd))}:${line}:${column}`;
    await write(io.stderr, `${texts.note}${where}: ${visible(projectWords[language].problem(problem))}\n`);
  }
}

/** A path as short as it can be told. */
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return relative === '' || path.isAbsolute(relative) ? file : relative;
}
