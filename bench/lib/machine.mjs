import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { benchDir, root } from './places.mjs';

/** What a reader must know to compare a run with another. @returns {Record<string, string>} */
export function describeMachine() {
  const versions = (directory, names) =>
    names.map(
      (name) =>
        `${name} ${JSON.parse(readFileSync(path.join(directory, 'node_modules', name, 'package.json'), 'utf8')).version}`,
    );
  const peers = Object.keys(JSON.parse(readFileSync(path.join(benchDir, 'package.json'), 'utf8')).dependencies);
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    commit: commit(),
    machine: `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.arch()}`,
    load: `${os.loadavg()[0].toFixed(1)} when the run began (1 is one busy core)`,
    node: process.versions.node,
    compared: [...versions(root, ['nodejieba', 'vscode-languageserver']), ...versions(benchDir, peers)].join(', '),
  };
}

function commit() {
  try {
    const git = (...args) =>
      execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'server') ? ' and uncommitted changes in server/' : ''}`;
  } catch {
    return 'unknown';
  }
}
