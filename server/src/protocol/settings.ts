import type { Severity } from '../core/checks/finding';

/** The section of the client's configuration that the server reads. */
export const SECTION = 'policyText';

/** What the user has set. */
export interface Settings {
  /** Severities by check code that replace the checks' own. */
  readonly checks: ReadonlyMap<string, Severity | 'off'>;
}

export const defaultSettings: Settings = { checks: new Map() };

const LEVELS: ReadonlySet<unknown> = new Set<Severity | 'off'>(['error', 'warning', 'information', 'hint', 'off']);

/** Reads settings as they come from a client: whatever is not understood is left out. */
export function readSettings(value: unknown): Settings {
  const checks = isRecord(value) && isRecord(value['checks']) ? value['checks'] : {};
  const known = Object.entries(checks).filter((entry): entry is [string, Severity | 'off'] => LEVELS.has(entry[1]));
  return { checks: new Map(known) };
}

export function sameSettings(a: Settings, b: Settings): boolean {
  return a.checks.size === b.checks.size && [...a.checks].every(([code, level]) => b.checks.get(code) === level);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
