import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../../package.json';
import type { Check } from '../../core/checks/check';
import type { Finding, Severity } from '../../core/checks/finding';
import { checks } from '../../core/checks/registry';
import type { Span } from '../../core/text/span';
import type { CheckedReport, Reporter, ReporterContext } from '../check';
import { write } from '../io';
import type { Wording } from '../json';
import { pageText } from '../../pages';
import type { Lines } from '../lines';

const LEVEL: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Findings for code scanning services and editors: one SARIF 2.1.0 log with one run. */
export function sarifReporter({ io, wording, language }: ReporterContext): Reporter {
  const results: Result[] = [];
  const ruleIndex = new Map(checks.map(({ code }, index) => [code, index]));

  const result = ({ name, lines }: CheckedReport, found: Finding): Result => {
    const artifactLocation = artifact(name, io.cwd);
    const location = (span: Span): Location => ({
      physicalLocation: { artifactLocation, region: region(lines, span) },
    });
    return {
      ruleId: found.code,
      ruleIndex: ruleIndex.get(found.code) ?? -1,
      level: LEVEL[found.severity],
      message: { text: wording(found.message) },
      locations: [location(found)],
      relatedLocations: found.related.map((related, id) => ({
        id,
        ...location(related),
        message: { text: wording(related.message) },
      })),
    };
  };

  return {
    async report(checked) {
      for (const found of checked.findings) results.push(result(checked, found));
      for (const { finding, reason, by } of checked.silenced) {
        const justification = reason === null ? {} : { justification: reason };
        results.push({
          ...result(checked, finding),
          suppressions: [{ kind: by === 'comment' ? 'inSource' : 'external', ...justification }],
        });
      }
    },
    async finish({ unread }) {
      const log: Log = {
        version: '2.1.0',
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        runs: [
          {
            tool: {
              driver: { name: 'policy-text', version, rules: checks.map((check) => descriptor(check, wording)) },
            },
            columnKind: 'utf16CodeUnits',
            newlineSequences: ['\r\n', '\n', '\r'],
            language: language === 'zh' ? 'zh-CN' : 'en',
            invocations: [{ executionSuccessful: unread === 0 }],
            results,
          },
        ],
      };
      await write(io.stdout, `${JSON.stringify(log, null, 2)}\n`);
    },
  };
}

/**
 * A check as a rule. The address of its page would be one on this machine only, so the page itself goes along: `helpUri` is
 * left out, `help` holds the text.
 */
function descriptor({ code, defaultSeverity }: Check, wording: Wording): ReportingDescriptor {
  const summary = wording({ key: code, args: {} });
  const page = pageText(code);
  return {
    id: code,
    name: code.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: page === null ? summary : introduction(page) },
    ...(page === null ? {} : { help: { text: page, markdown: page } }),
    defaultConfiguration: { level: LEVEL[defaultSeverity] },
  };
}

/** What stands between a page's title and its first section: what the check finds and how grave that is, in both languages. */
function introduction(page: string): string {
  return page
    .replace(/^# .*\n+/, '')
    .split(/^## /m)[0]!
    .trim();
}

/** Files below the working folder by relative URI, so that the log means the same on another machine; others by absolute URI. */
function artifact(name: string, cwd: string): ArtifactLocation {
  if (name === '-') return { uri: 'stdin' };
  const file = path.resolve(cwd, name);
  const relative = path.relative(cwd, file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return { uri: pathToFileURL(file).href };
  return { uri: relative.split(path.sep).map(encodeURIComponent).join('/') };
}

function region(lines: Lines, { start, end }: Span): Region {
  const from = lines.placeAt(start);
  const to = lines.placeAt(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
