import { Analysis } from '../core/analysis';
import { findInputs, readInput, type Report } from './inputs';
import { write, type Io } from './io';
import type { Texts } from './texts';
import { WordSupply } from './words';

/** What `inspect` and `check` do alike: which files, in which encoding, in which language. */
export interface ReportOptions {
  readonly paths: readonly string[];
  /** As `encodingNamed` gives it; null to recognise it for each file. */
  readonly encoding: string | null;
  readonly texts: Texts;
}

export interface AnalysedReport extends Report {
  readonly analysis: Analysis;
}

/** Counts what went by and tells a progress bar. */
export interface Progress {
  start(total: number): void;
  step(): void;
}

/**
 * Reads and analyses the reports one after the other, in order. What cannot be read is said on stderr, left out, and counted.
 * @returns how many inputs could not be read
 */
export async function forEachReport(
  options: ReportOptions,
  io: Io,
  visit: (report: AnalysedReport) => Promise<void>,
  progress?: Progress,
): Promise<number> {
  const { texts } = options;
  const inputs = await findInputs(options.paths, io.cwd, texts);
  const words = new WordSupply(io, texts);
  let unread = 0;
  progress?.start(inputs.length);
  for (const input of inputs) {
    const result = await readInput(input, options.encoding, io, texts);
    if ('problem' in result) {
      unread++;
      await write(io.stderr, `${texts.error}: ${result.name}: ${result.problem}\n`);
    } else {
      for (const note of result.notes) await write(io.stderr, `${texts.note}: ${result.name}: ${note}\n`);
      const analysis = Analysis.of(result.text);
      await words.supply(analysis);
      await visit({ ...result, analysis });
    }
    progress?.step();
  }
  return unread;
}
