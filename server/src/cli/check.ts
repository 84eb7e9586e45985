import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Analysis } from '../core/analysis';
import { withSeverity, type Finding, type Severity } from '../core/checks/finding';
import type { Silenced } from '../core/checks/silence';
import type { Project, ProjectEntry } from '../project/project';
import { entriesFor, withProject } from '../project/projects';
import { bySettings, defaultSettings, severityOf, type Preset, type Settings } from '../protocol/settings';
import type { ExitCode, Io } from './io';
import { Lines } from './lines';
import { progressBar } from './progress';
import { forEachReport, shownPath, type ReportOptions } from './reports';
import type { Wording } from './json';
import { wordingIn } from '../core/checks/wording/wording';

export type CheckFormat = 'text' | 'json' | 'sarif';

export interface CheckOptions extends ReportOptions {
  readonly format: CheckFormat;
  /** The lowest severity that is reported and that makes the exit code 1. */
  readonly severity: Severity;
  /** Goes before the one that a project file names; null to leave it to that. */
  readonly preset: Preset | null;
  /** Also lists what comments and project files silence, with the reasons, and entries that are stale. */
  readonly showSuppressed: boolean;
}

/** The findings of one report that are to be shown. */
export interface CheckedReport {
  /** The path as the user gave it. */
  readonly name: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
  /** What is silenced, when it is to be shown. */
  readonly silenced: readonly Silenced[];
}

/** An entry of a project file that describes nothing, and the file, as a path to show. */
export interface StaleEntry {
  readonly entry: ProjectEntry;
  readonly name: string;
  readonly lines: Lines;
  /** Whether the report itself is gone. */
  readonly missing: boolean;
}

export interface Summary {
  readonly files: number;
  /** Findings shown, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings below the severity asked for. */
  readonly hidden: number;
  /** Findings that are silenced, whether shown or not. */
  readonly silenced: number;
  /** In the order of the files, when they are to be shown. */
  readonly stale: readonly StaleEntry[];
  readonly unread: number;
}

/** Writes findings in one format: each report as it comes, and the rest at the end. */
export interface Reporter {
  report(checked: CheckedReport): Promise<void>;
  finish(summary: Summary): Promise<void>;
}

export interface ReporterContext extends CheckOptions {
  readonly io: Io;
  readonly wording: Wording;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** Checks the reports and prints the findings. */
export async function check(options: CheckOptions, io: Io): Promise<ExitCode> {
  const reporter = await createReporter({ ...options, io, wording: wordingIn(options.language) });
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  let files = 0;
  let hidden = 0;
  let silenced = 0;
  const stale = new StaleEntries(io.cwd);

  const progress = await progressBar(io, options.texts, options.format);
  const { unread, failed } = await forEachReport(
    options,
    io,
    async ({ name, text, analysis, project }) => {
      const settings = settingsFor(options, project);
      const isShown = ({ severity }: Finding): boolean => RANK[severity] >= RANK[options.severity];
      const all = bySettings(analysis.findings, settings);
      const findings = all.filter(isShown);
      const ofText = analysis.silenced.flatMap((one) => {
        const severity = severityOf(one.finding, settings);
        if (severity === 'off' || RANK[severity] < RANK[options.severity]) return [];
        return [{ ...one, finding: withSeverity(one.finding, severity) }];
      });
      files++;
      silenced += ofText.length;
      hidden += all.length - findings.length;
      if (project !== null && options.showSuppressed) stale.note(project, path.resolve(io.cwd, name), analysis);
      for (const { severity } of findings) counts[severity]++;
      await reporter.report({ name, lines: new Lines(text), findings, silenced: options.showSuppressed ? ofText : [] });
    },
    progress,
  );
  progress.stop();
  await reporter.finish({ files, counts, hidden, silenced, stale: await stale.list(), unread });

  if (unread + failed > 0) return 2;
  return Object.values(counts).some((count) => count > 0) ? 1 : 0;
}

function settingsFor({ preset }: CheckOptions, project: Project | null): Settings {
  const settings = withProject(defaultSettings, project);
  return preset === null ? settings : { ...settings, preset };
}

/** Gathers what of project files describes nothing. */
class StaleEntries {
  /** By project file, the entries whose report was read and holds nothing of the kind. */
  readonly #stale = new Map<Project, Set<ProjectEntry>>();

  constructor(private readonly cwd: string) {}

  note(project: Project, file: string, { staleEntries }: Analysis): void {
    const stale = this.#stale.get(project) ?? new Set();
    this.#stale.set(project, stale);
    const unused = new Set<unknown>(staleEntries);
    for (const entry of entriesFor(project, file)) if (unused.has(entry)) stale.add(entry);
  }

  /** Entries of reports that were not among those checked are stale only where there is no such file. */
  async list(): Promise<StaleEntry[]> {
    const found: StaleEntry[] = [];
    for (const [project, stale] of this.#stale) {
      const lines = new Lines(project.text);
      const name = shownPath(project.path, this.cwd);
      const missing = await missingFiles(project);
      for (const entry of project.entries) {
        const isMissing = missing.has(entry.file);
        if (isMissing || stale.has(entry)) found.push({ entry, name, lines, missing: isMissing });
      }
    }
    return found;
  }
}

async function missingFiles({ path: projectPath, entries }: Project): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  for (const file of new Set(entries.map((entry) => entry.file))) {
    const exists = await stat(path.join(path.dirname(projectPath), file)).then(
      () => true,
      () => false,
    );
    if (!exists) missing.add(file);
  }
  return missing;
}

async function createReporter(context: ReporterContext): Promise<Reporter> {
  switch (context.format) {
    case 'text':
      return (await import('./reporters/text')).textReporter(context);
    case 'json':
      return (await import('./reporters/json')).jsonReporter(context);
    case 'sarif':
      return (await import('./reporters/sarif')).sarifReporter(context);
  }
}
