// From starting the process to the first diagnostics of a report that is just being opened.
import { readCorpus, concatenate } from '../lib/corpus.mjs';
import { ms, times } from '../lib/format.mjs';
import { LanguageServer } from '../lib/language-server.mjs';
import { median, quantile } from '../lib/stats.mjs';
import { floor, product, servers } from '../servers/servers.mjs';

const BYTES = 20e3;
const MOST = 1.25;

/** @returns {Promise<import('../lib/report.mjs').Part>} */
export async function start(settings, detail) {
  const text = concatenate(readCorpus(settings.docs), BYTES);
  const measured = Object.fromEntries(servers.map(({ id }) => [id, { initialized: [], diagnosed: [] }]));
  // Short and noisy: twice the rounds, and one before them that warms the disk's cache.
  const rounds = settings.quick ? settings.rounds : 2 * settings.rounds;
  for (let round = -1; round < rounds; round++) {
    for (const kind of servers) {
      detail(`round ${Math.max(round, 0) + 1} of ${rounds}: ${kind.id}`);
      const times = await startOnce(kind, text, settings.transport);
      if (round < 0) continue;
      measured[kind.id].initialized.push(times.initialized);
      measured[kind.id].diagnosed.push(times.diagnosed);
    }
  }
  const least = median(measured[floor.id].diagnosed);
  return {
    title: `Start → first diagnostics of a 20 KB report (${settings.transport})`,
    rows: servers.map(({ id }) => {
      const { initialized, diagnosed } = measured[id];
      const ratio = median(diagnosed) / least;
      return {
        measured: id,
        value: `${ms(median(diagnosed))} (p95 ${ms(quantile(diagnosed, 0.95))}; initialize answered after ${ms(median(initialized))})`,
        ratio: `${times(ratio)} floor`,
        ...(id === product.id && { target: `≤ ${MOST}× floor`, met: ratio <= MOST }),
      };
    }),
    notes: [],
    data: measured,
  };
}

async function startOnce(kind, text, transport) {
  const begun = performance.now();
  const server = new LanguageServer(kind, { transport });
  try {
    await server.initialize();
    const initialized = performance.now() - begun;
    const uri = server.uri('report');
    server.open(uri, text);
    await server.diagnostics(uri);
    return { initialized, diagnosed: performance.now() - begun };
  } finally {
    await server.end();
  }
}
