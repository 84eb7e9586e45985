// What the command line says of a text, as an editor should show it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cli, type Place, type Shown } from './editor';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

const severities = ['error', 'warning', 'information', 'hint'];

/** By extension and text. */
const known = new Map<string, readonly Shown[]>();

/** The findings in a text, as `policy-text check` gives them, in order of place. */
export function expectedDiagnostics(lines: readonly string[], extension = '.txt'): readonly Shown[] {
  const text = `${lines.join('\n')}\n`;
  const key = extension + text;
  const findings = known.get(key) ?? check(text, extension);
  known.set(key, findings);
  return findings;
}

function check(text: string, extension: string): Shown[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'policy-text-reading-'));
  try {
    const file = path.join(folder, `report${extension}`);
    writeFileSync(file, text);
    const args = [cli, 'check', '--format', 'json', '--lang', 'zh', file];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0 && status !== 1) throw new Error(`policy-text check ended with ${status}\n${stderr}`);
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    return findings
      .toSorted((a, b) => a.start - b.start)
      .map(({ code, severity, message, start, end }) => ({
        code,
        source: 'policy-text',
        severity: severities.indexOf(severity) + 1,
        message,
        start: placeIn(text, start),
        end: placeIn(text, end),
        covers: text.slice(start, end),
      }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, byte: Buffer.byteLength(before.at(-1)!) };
}
