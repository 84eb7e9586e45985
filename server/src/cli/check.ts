import type { Finding, Severity } from '../core/checks/finding';
import type { Silenced } from '../core/checks/silence';
import type { ExitCode, Io } from './io';
import type { Language } from './language';
import { Lines } from './lines';
import { progressBar } from './progress';
import { forEachReport, type ReportOptions } from './reports';
import type { Wording } from './json';
import { wordingIn } from '../core/checks/wording/wording';

export type CheckFormat = 'text' | 'json' | 'sarif';

export interface CheckOptions extends ReportOptions {
  readonly format: CheckFormat;
  /** The lowest severity that is reported and that makes the exit code 1. */
  readonly severity: Severity;
  readonly language: Language;
  /** Also lists what comments in the text silence, with the reasons. */
  readonly showSuppressed: boolean;
}

/** The findings of one report that are to be shown. */
export interface CheckedReport {
  /** The path as the user gave it. */
  readonly name: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
  /** What the text silences, when it is to be shown. */
  readonly silenced: readonly Silenced[];
}

export interface Summary {
  readonly files: number;
  /** Findings shown, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings below the severity asked for. */
  readonly hidden: number;
  /** Findings that the text silences, whether shown or not. */
  readonly silenced: number;
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

  const progress = await progressBar(io, options.texts, options.format);
  const unread = await forEachReport(
    options,
    io,
    async ({ name, text, analysis }) => {
      const isShown = ({ severity }: Finding): boolean => RANK[severity] >= RANK[options.severity];
      const findings = analysis.findings.filter(isShown);
      const ofText = analysis.silenced.filter(({ finding }) => isShown(finding));
      files++;
      silenced += ofText.length;
      hidden += analysis.findings.length - findings.length;
      for (const { severity } of findings) counts[severity]++;
      await reporter.report({ name, lines: new Lines(text), findings, silenced: options.showSuppressed ? ofText : [] });
    },
    progress,
  );
  progress.stop();
  await reporter.finish({ files, counts, hidden, silenced, unread });

  if (unread > 0) return 2;
  return Object.values(counts).some((count) => count > 0) ? 1 : 0;
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
