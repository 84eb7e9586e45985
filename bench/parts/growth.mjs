// Whether twice the text takes twice the time.
import { digits, ms, size } from '../lib/format.mjs';
import { measure } from '../lib/hosts.mjs';
import { growthExponent, median } from '../lib/stats.mjs';

const SIZES = [200e3, 500e3, 1e6, 2e6, 5e6, 10e6];
/** Small texts are read several times in a round, until this much has been read. */
const ROUND = 2e6;

/** @returns {Promise<import('../lib/report.mjs').Part>} */
export async function growth(settings, detail) {
  const subjects = SIZES.map((bytes) => ({
    id: size(bytes),
    subject: 'policy-text',
    options: { bytes, repeat: Math.max(1, Math.round(ROUND / bytes)) },
  }));
  const measured = await measure(subjects, settings, detail);
  const points = subjects.map(({ id, options }) => ({
    id,
    x: measured[id].chars,
    y: median(measured[id].rounds) / options.repeat,
  }));
  const exponent = growthExponent(points);
  const smallest = points[0].y / points[0].x;
  return {
    title: 'Growth of the full analysis, shuffled reports of 200 KB to 10 MB',
    rows: [
      ...points.map(({ id, x, y }) => ({
        measured: id,
        value: `${ms(y)}, ${digits(x / y / 1000)} M chars/s`,
        ratio: `${digits(y / x / smallest)}× the time per character of ${points[0].id}`,
      })),
      { measured: 'exponent', value: exponent.toFixed(3), target: '≤ 1.05', met: exponent <= 1.05 },
    ],
    notes: [
      'Sizes are those of UTF-8 files. The exponent is the slope of the least-squares line through the logarithms.',
    ],
    data: { measured, exponent },
  };
}
