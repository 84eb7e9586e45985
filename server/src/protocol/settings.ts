import { withSeverity, type Finding, type Severity } from '../core/checks/finding';

/** The section of the client's configuration that the server reads. */
export const SECTION = 'policyText';

/**
 * How grave findings are taken, where `checks` does not say so by name: `standard` as the checks say; `strict` one step graver, for
 * a text about to be published; `quiet` only what is wrong beyond doubt, for drafts.
 */
export type Preset = 'strict' | 'standard' | 'quiet';

/** What the user has set. */
export interface Settings {
  readonly preset: Preset;
  /** Severities by check code that replace the checks' own. */
  readonly checks: ReadonlyMap<string, Severity | 'off'>;
}

export const defaultSettings: Settings = { preset: 'standard', checks: new Map() };

const LEVELS: ReadonlySet<unknown> = new Set<Severity | 'off'>(['error', 'warning', 'information', 'hint', 'off']);

export const presets: readonly Preset[] = ['strict', 'standard', 'quiet'];

export function isLevel(value: unknown): value is Severity | 'off' {
  return LEVELS.has(value);
}

export function isPreset(value: unknown): value is Preset {
  return presets.some((preset) => preset === value);
}

/** Reads settings as they come from a client: whatever is not understood is left out. */
export function readSettings(value: unknown): Settings {
  const checks = isRecord(value) && isRecord(value['checks']) ? value['checks'] : {};
  const known = Object.entries(checks).filter((entry): entry is [string, Severity | 'off'] => isLevel(entry[1]));
  const preset = isRecord(value) ? value['preset'] : undefined;
  return { preset: isPreset(preset) ? preset : 'standard', checks: new Map(known) };
}

export function sameSettings(a: Settings, b: Settings): boolean {
  return (
    a.preset === b.preset &&
    a.checks.size === b.checks.size &&
    [...a.checks].every(([code, level]) => b.checks.get(code) === level)
  );
}

const GRAVER: Readonly<Record<Severity, Severity>> = {
  error: 'error',
  warning: 'error',
  information: 'warning',
  hint: 'information',
};

/** The severity that a finding is shown with. A check that is set by name keeps what it is set to, whatever the preset. */
export function severityOf(finding: { code: string; severity: Severity }, settings: Settings): Severity | 'off' {
  const { code, severity } = finding;
  const own = settings.checks.get(code);
  if (own !== undefined) return own;
  if (settings.preset === 'strict') return GRAVER[severity];
  return settings.preset === 'quiet' && severity !== 'error' ? 'off' : severity;
}

/** Findings with the severities that they are shown with; those that are switched off are left out. */
export function bySettings(findings: readonly Finding[], settings: Settings): Finding[] {
  return findings.flatMap((finding) => {
    const severity = severityOf(finding, settings);
    return severity === 'off' ? [] : [severity === finding.severity ? finding : withSeverity(finding, severity)];
  });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
