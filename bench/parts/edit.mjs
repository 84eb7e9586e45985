// From a keystroke to fresh diagnostics and symbols.
import { setTimeout as sleep } from 'node:timers/promises';
import { readCorpus, concatenate } from '../lib/corpus.mjs';
import { ms, size, times } from '../lib/format.mjs';
import { LanguageServer } from '../lib/language-server.mjs';
import { median, quantile } from '../lib/stats.mjs';
import { floor, product, servers } from '../servers/servers.mjs';

/** The most that a keystroke may cost with all checks, as a multiple of the floor's, by the size of the report. */
const SIZES = [
  { bytes: 20e3, most: 2.5 },
  { bytes: 200e3, most: 2.5 },
  { bytes: 1e6, most: 4 },
];
/** Typed one character at a time, with figures, because those are what is recognised. */
const TYPED = '，新增就业1.2万人，增长3.5%，惠及800户';
const ENTERS = 10;
/** Between two keystrokes in milliseconds; a fast typist needs ten times as long. */
const PAUSE = 10;

/** @returns {Promise<import('../lib/report.mjs').Part>} */
export async function edit(settings, detail) {
  const docs = readCorpus(settings.docs);
  const rows = [];
  const notes = [];
  const data = {};
  for (const { bytes, most } of SIZES) {
    const text = concatenate(docs, bytes);
    const measured = await measureSize(text, settings, (what) => detail(`${size(bytes)}, ${what}`));
    for (const { id } of servers) if (measured[id].stale) notes.push(`${id}, ${size(bytes)}: ${measured[id].stale}`);
    data[size(bytes)] = measured;
    for (const key of /** @type {const} */ (['character', 'enter'])) {
      for (const { id } of servers) {
        const { diagnosed, both } = measured[id][key];
        const ratio = median(diagnosed) / median(measured[floor.id][key].diagnosed);
        const bothRatio = median(both) / median(measured[floor.id][key].both);
        rows.push({
          measured: `${size(bytes)}, ${key}, ${id}`,
          value: `${ms(median(diagnosed))} (p95 ${ms(quantile(diagnosed, 0.95))}); with symbols ${ms(median(both))} (p95 ${ms(quantile(both, 0.95))})`,
          ratio: `${times(ratio)} floor; with symbols ${times(bothRatio)}`,
          ...(id === product.id && { target: `≤ ${most}× floor`, met: ratio <= most }),
        });
      }
    }
  }
  return {
    title: `One edit → fresh diagnostics, and symbols (${settings.transport})`,
    rows,
    notes: [
      'The client sends the change, then asks for diagnostics and symbols at once; the target is for the diagnostics.',
      `Characters are typed into the middle of a paragraph in the middle of the report, ${PAUSE} ms after the answer to the one before.`,
      ...notes,
    ],
    data,
  };
}

async function measureSize(text, { rounds, quick, transport }, detail) {
  const open = [];
  try {
    for (const kind of servers) {
      detail(`opening in ${kind.id}`);
      const server = new LanguageServer(kind, { transport });
      const session = { server, uri: server.uri('report'), character: series(), enter: series() };
      open.push(session);
      await server.initialize();
      server.open(session.uri, text);
      await server.show(session.uri);
    }
    // Until what the servers do in the background after opening is done.
    await sleep(quick ? 500 : 3000);
    const place = findPlace(text);
    for (let round = -1; round < rounds; round++) {
      for (const session of open) {
        detail(`round ${Math.max(round, 0) + 1} of ${rounds}: ${session.server.kind.id}`);
        if (round === 0) Object.assign(session, { character: series(), enter: series() });
        await typeAt(place, session);
      }
    }
    for (const session of open) session.stale = await staleness(session);
    return Object.fromEntries(
      open.map(({ server, character, enter, stale }) => [server.kind.id, { character, enter, stale }]),
    );
  } finally {
    await Promise.all(open.map(({ server }) => server.end()));
  }
}

const series = () => ({ diagnosed: [], both: [] });

/** The middle of the first long line in the second half. */
function findPlace(text) {
  let offset = text.indexOf('\n', text.length / 2) + 1;
  let line = text.slice(0, offset).split('\n').length - 1;
  for (;;) {
    const end = text.indexOf('\n', offset);
    if (end === -1) throw new Error('The second half of the text has no line to type into');
    if (end - offset >= 60) {
      const character = Math.floor((end - offset) / 2);
      return { offset: offset + character, position: { line, character } };
    }
    offset = end + 1;
    line++;
  }
}

/** Types a clause, takes it away, and splits the paragraph and joins it again several times; the text is as before then. */
async function typeAt({ offset, position }, session) {
  const after = (n) => ({ offset: offset + n, position: { line: position.line, character: position.character + n } });
  for (let n = 0; n < TYPED.length; n++)
    await keystroke(session, { ...after(n), length: 0, text: TYPED[n] }, session.character);
  await keystroke(session, { ...after(0), length: TYPED.length, text: '' });
  for (let n = 0; n < ENTERS; n++) {
    await keystroke(session, { ...after(n), length: 0, text: '\n' }, session.enter);
    await keystroke(session, { ...after(n), length: 1, end: { line: position.line + 1, character: 0 }, text: '' });
  }
}

async function keystroke({ server, uri }, change, into) {
  const begun = performance.now();
  server.change(uri, change);
  let diagnosed;
  await Promise.all([server.diagnostics(uri).then(() => (diagnosed = performance.now() - begun)), server.symbols(uri)]);
  const both = performance.now() - begun;
  into?.diagnosed.push(diagnosed);
  into?.both.push(both);
  await sleep(PAUSE);
}

/** What is wrong with the answers after all these edits, measured by those for the same text freshly opened. */
async function staleness({ server, uri }) {
  const change = { offset: 0, length: 0, position: { line: 0, character: 0 }, text: '一、开头\n' };
  server.change(uri, change);
  const fresh = server.uri('fresh');
  server.open(fresh, server.text(uri));
  const [edited, opened] = [await server.symbols(uri), await server.symbols(fresh)];
  const [found, expected] = [await server.diagnostics(uri), await server.diagnostics(fresh)];
  if (JSON.stringify(edited) !== JSON.stringify(opened)) return 'THE SYMBOLS AFTER THE EDITS ARE NOT THOSE OF THE TEXT';
  if (found !== null && JSON.stringify(found).replaceAll(uri, fresh) !== JSON.stringify(expected)) {
    return `THE DIAGNOSTICS AFTER THE EDITS ARE NOT THOSE OF THE TEXT (${found.length}, and from scratch ${expected.length})`;
  }
  return undefined;
}
