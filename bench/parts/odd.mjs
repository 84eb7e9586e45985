// Whether any text makes the analysis slow: the time of odd texts must grow as their length does.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { digits, ms } from '../lib/format.mjs';
import { oddTexts } from '../lib/odd-texts.mjs';
import { growthExponent } from '../lib/stats.mjs';

const MOST = 1.25;
/** Below this many milliseconds a time says more about the machine than about the text. */
const LEAST_TIME = 10;

/** @returns {Promise<import('../lib/report.mjs').Part>} */
export async function odd(settings, detail) {
  const rows = [];
  const data = {};
  for (const name of Object.keys(oddTexts)) {
    detail(name);
    const worker = new Worker(new URL('../lib/odd-worker.mjs', import.meta.url), {
      workerData: { name, rounds: settings.quick ? 2 : 5 },
    });
    const [points] = await once(worker, 'message');
    await worker.terminate();
    data[name] = points;
    const longest = points.at(-1);
    const counted = points.filter(({ y }) => y >= LEAST_TIME).slice(-4);
    const exponent = counted.length < 2 ? undefined : growthExponent(counted);
    rows.push({
      measured: name,
      value: `${digits(longest.x)} characters in ${ms(longest.y)}`,
      ratio: exponent === undefined ? 'too fast to tell' : `exponent ${exponent.toFixed(2)}`,
      target: `linear (≤ ${MOST})`,
      met: exponent === undefined || exponent <= MOST,
    });
  }
  return {
    title: 'Odd texts',
    rows,
    notes: [
      'Lengths double until a text takes 400 ms or has 256,000 characters; the exponent is that of the last doublings.',
    ],
    data,
  };
}
