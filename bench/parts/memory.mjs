// How much memory the server needs by itself and for each open document.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { concatenate, readCorpus } from '../lib/corpus.mjs';
import { digits, mb, size, times } from '../lib/format.mjs';
import { LanguageServer } from '../lib/language-server.mjs';
import { benchDir } from '../lib/places.mjs';
import { median } from '../lib/stats.mjs';
import { floor, markdown, product, unsegmented } from '../servers/servers.mjs';

const REPORT = 20e3;
const DOCUMENTS = [1e6, 5e6];
const MOST_AT_START = 1.3;
const MOST_PER_MB = 20;
const PROBE = path.join(benchDir, 'lib', 'memory-probe.cjs');

/** @returns {Promise<import('../lib/report.mjs').Part>} */
export async function memory(settings, detail) {
  const docs = readCorpus(settings.docs);
  const texts = {
    report: concatenate(docs, REPORT),
    documents: DOCUMENTS.map((bytes) => ({ bytes, text: concatenate(docs, bytes) })),
  };
  const kinds = [floor, unsegmented, product, markdown];
  /** @type {Record<string, Awaited<ReturnType<typeof measureOnce>>[]>} */
  const data = Object.fromEntries(kinds.map(({ id }) => [id, []]));
  // As for the start, the first round does not count: it leaves behind what V8 has compiled.
  for (let round = -1; round < settings.rounds; round++) {
    for (const kind of kinds) {
      detail(`round ${Math.max(round, 0) + 1} of ${settings.rounds}: ${kind.id}`);
      const measured = await measureOnce(kind, texts, settings);
      if (round >= 0) data[kind.id].push(measured);
    }
  }

  const middle = (id, pick) => median(data[id].map(pick));
  const rows = [];
  for (const [what, pick] of /** @type {const} */ ([
    ['started', (once) => once.started],
    ['20 KB report open', (once) => once.report],
  ])) {
    for (const { id } of kinds) {
      const ratio = middle(id, pick) / middle(floor.id, pick);
      rows.push({
        measured: `${what}, ${id}`,
        value: mb(middle(id, pick)),
        ratio: `${times(ratio)} floor`,
        ...(id === unsegmented.id && { target: `≤ ${MOST_AT_START}× floor`, met: ratio <= MOST_AT_START }),
      });
    }
  }
  DOCUMENTS.forEach((bytes, i) => {
    for (const { id } of kinds) {
      const perMb = middle(id, ({ documents }) => documents[i].resident / bytes);
      const held = middle(id, ({ documents }) => documents[i].held / bytes);
      rows.push({
        measured: `per MB of an open document of ${size(bytes)}, ${id}`,
        value: `${digits(perMb)} MB resident, ${digits(held)} MB held`,
        ...(id === unsegmented.id && { target: `≤ ${MOST_PER_MB} MB`, met: perMb <= MOST_PER_MB }),
        ...(id === product.id && { target: `≤ ${MOST_PER_MB} MB`, met: perMb <= MOST_PER_MB }),
      });
    }
  });
  return {
    title: 'Memory of the server process',
    rows,
    notes: [
      `“${unsegmented.id}” is the same server in a folder without its segmenter, which is how it is before that has been loaded.`,
      'Started and with a report open: resident set, without a forced collection. Per document: the growth between two forced collections,',
      'resident (what the system has given) and held (what is in use on the heap and in buffers), after diagnostics, symbols, folding and semantic tokens.',
    ],
    data,
  };
}

async function measureOnce(kind, { report, documents }, { quick }) {
  const server = new LanguageServer(kind, { preload: PROBE, channel: true });
  const settle = () => sleep(quick ? 300 : 1500);
  try {
    await server.initialize();
    await settle();
    const started = await server.ask({ collect: false });
    const uri = server.uri('report');
    server.open(uri, report);
    await server.show(uri);
    await settle();
    const open = await server.ask({ collect: false });
    const grown = [];
    for (const { bytes, text } of documents) {
      const before = await server.ask({ collect: true });
      const large = server.uri(`report-of-${bytes}`);
      server.open(large, text);
      await server.show(large);
      await settle();
      const after = await server.ask({ collect: true });
      grown.push({ resident: after.rss - before.rss, held: inUse(after) - inUse(before) });
      server.close(large);
    }
    return { started: started.rss, report: open.rss, documents: grown };
  } finally {
    await server.end();
  }
}

const inUse = ({ heapUsed, external }) => heapUsed + external;
