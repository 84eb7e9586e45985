// Each subject runs in a process of its own, so that none pays for another's garbage or type feedback, and the rounds
// take turns, so that a busy minute of the machine does not fall on one subject alone.
import { fork } from 'node:child_process';
import path from 'node:path';
import { benchDir } from './places.mjs';

/**
 * @typedef {object} Subject
 * @property {string} id
 * @property {string} subject  the file in bench/subjects
 * @property {object} [options]
 *
 * @typedef {object} Measured
 * @property {number} chars  UTF-16 code units in a round
 * @property {number[]} rounds  milliseconds
 * @property {number[]} cpu  milliseconds of processor time, garbage collection in other threads included
 * @property {unknown} found  what a round reported to have found
 */

/**
 * Turns that do not count. The subject that has warmed up first waits two minutes for the others, and V8 forgets much of what
 * it compiled for a process that waits: the first turn takes four times as long as the sixth.
 */
const SETTLING = 8;

/**
 * @param {readonly Subject[]} subjects
 * @param {{docs: string, rounds: number, quick: boolean}} settings
 * @param {(detail: string) => void} detail
 * @returns {Promise<Record<string, Measured>>} by id
 */
export async function measure(subjects, { docs, rounds, quick }, detail) {
  const hosts = [];
  try {
    for (const { id, subject, options } of subjects) {
      detail(`warming up ${id}`);
      const child = fork(
        path.join(benchDir, 'lib', 'host.mjs'),
        [JSON.stringify({ subject, docs, options: { ...options, quick } })],
        { execArgv: ['--max-old-space-size=8192'] },
      );
      const host = { id, child, rounds: [], cpu: [], found: undefined, chars: 0 };
      hosts.push(host);
      host.chars = (await reply(host)).chars;
    }
    for (let round = quick ? 0 : -SETTLING; round < rounds; round++) {
      for (const host of hosts) {
        detail(`round ${Math.max(0, round) + 1} of ${rounds}: ${host.id}`);
        host.child.send('round');
        const { ms, cpuMs, found } = await reply(host);
        if (round < 0) continue;
        if (round > 0 && found !== host.found) {
          throw new Error(
            `${host.id} found ${found} and the round before ${host.found}: it does not do the same work each time`,
          );
        }
        host.found = found;
        host.rounds.push(ms);
        host.cpu.push(cpuMs);
      }
    }
    return Object.fromEntries(hosts.map(({ id, chars, rounds, cpu, found }) => [id, { chars, rounds, cpu, found }]));
  } finally {
    for (const { child } of hosts) child.kill();
  }
}

function reply({ id, child }) {
  return new Promise((resolve, reject) => {
    const failed = (code, signal) => reject(new Error(`The process of ${id} ended (${signal ?? code})`));
    child.once('exit', failed);
    child.once('message', (message) => {
      child.off('exit', failed);
      resolve(message);
    });
  });
}
