import { createColors } from 'picocolors';
import type { Severity } from '../../core/checks/finding';
import type { Silenced } from '../../core/checks/silence';
import { projectWords } from '../../project/wording';
import type { CheckedReport, Reporter, ReporterContext, StaleEntry, Summary } from '../check';
import { excerpt, visible } from '../excerpt';
import { write, type Io } from '../io';

/** Findings for people: place, sentence, source line with the marked characters underlined, related places, and a summary. */
export function textReporter({ io, wording, texts, language, showSuppressed }: ReporterContext): Reporter {
  const colors = createColors(wantsColors(io));
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    information: colors.cyan,
    hint: colors.dim,
  };

  const finding = ({ name, lines }: CheckedReport, found: CheckedReport['findings'][number]): string => {
    const { line, column } = lines.placeAt(found.start);
    const severity = paint[found.severity](texts.severity[found.severity]);
    const out = [
      `${colors.bold(`${visible(name)}:${line}:${column}`)} ${severity} ${visible(wording(found.message))} ${colors.dim(found.code)}`,
      ...source(lines, found.start, found.end, paint[found.severity]),
    ];
    for (const related of found.related) {
      const place = lines.placeAt(related.start);
      const where = `${visible(name)}:${place.line}:${place.column}`;
      out.push(`  ${texts.related} ${where} ${visible(wording(related.message))}`);
      out.push(...source(lines, related.start, related.end, colors.dim));
    }
    return `${out.join('\n')}\n\n`;
  };

  /** A finding that is silenced, on two lines: it needs no excerpt to be looked into. */
  const silenced = ({ name, lines }: CheckedReport, { finding: found, reason }: Silenced): string => {
    const { line, column } = lines.placeAt(found.start);
    const head = `${visible(name)}:${line}:${column} ${texts.suppressed} ${visible(wording(found.message))} ${found.code}`;
    return `${colors.dim(`${head}\n  ${visible(texts.reason(reason))}`)}\n\n`;
  };

  const stale = ({ entry, name, lines, missing }: StaleEntry): string => {
    const { line, column } = lines.placeAt(entry.start);
    const head = `${visible(name)}:${line}:${column} ${texts.stale} ${visible(projectWords[language].stale(entry, missing))}`;
    return `${colors.dim(`${head}\n  ${visible(texts.reason(entry.reason))}`)}\n\n`;
  };

  /** The line and its underline; a span over several lines is marked on its first and last. */
  const source = (
    lines: CheckedReport['lines'],
    start: number,
    end: number,
    color: (text: string) => string,
  ): string[] => {
    const first = lines.placeAt(start).line;
    const last = lines.placeAt(Math.max(start, end - 1)).line;
    const gutter = String(last).length;
    const out: string[] = [];
    for (const line of first === last ? [first] : [first, last]) {
      const span = lines.span(line);
      const from = Math.max(start, span.start);
      const to = Math.max(from, Math.min(end, span.end));
      const indented =
        lines.text.slice(span.start, from).trim() === '' && line !== first
          ? firstCharacter(lines.text, from, to)
          : from;
      const shown = excerpt(lines.text.slice(span.start, span.end), indented - span.start, to - span.start);
      out.push(`  ${colors.dim(`${String(line).padStart(gutter)} │`)} ${shown.text}`);
      out.push(
        `  ${colors.dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(shown.indent)}${color('^'.repeat(shown.width))}`,
      );
    }
    return out;
  };

  return {
    async report(checked) {
      for (const found of checked.findings) await write(io.stdout, finding(checked, found));
      for (const one of checked.silenced) await write(io.stdout, silenced(checked, one));
    },
    async finish({ files, counts, hidden, silenced: silencedCount, stale: staleEntries, unread }: Summary) {
      for (const one of staleEntries) await write(io.stdout, stale(one));
      await write(io.stdout, `${texts.summary(files, counts, unread)}\n`);
      if (silencedCount > 0) await write(io.stdout, `${texts.suppressedCount(silencedCount, showSuppressed)}\n`);
      if (hidden > 0) await write(io.stdout, `${texts.hidden(hidden)}\n`);
    },
  };
}

function firstCharacter(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text[at]!)) at++;
  return at;
}

/** Colours on a terminal only. NO_COLOR (no-color.org) turns them off, FORCE_COLOR turns them on anywhere. */
function wantsColors({ stdout, env }: Io): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}
