// How fast whole reports are read, beside everything else that reads them.
import { digits, times } from '../lib/format.mjs';
import { measure } from '../lib/hosts.mjs';
import { median } from '../lib/stats.mjs';
import { readCorpus } from '../lib/corpus.mjs';

const PLAIN = 'policy-text';
const SEGMENTED = 'policy-text, segmented';
const READING = 'policy-text, reading';
const READING_SEGMENTED = 'policy-text, reading, segmented';

const SUBJECTS = [
  { id: PLAIN, subject: 'policy-text' },
  { id: SEGMENTED, subject: 'policy-text', options: { segmented: true } },
  { id: READING, subject: 'policy-text', options: { reading: true } },
  { id: READING_SEGMENTED, subject: 'policy-text', options: { reading: true, segmented: true } },
  { id: 'one number regex', subject: 'number-regex' },
  { id: 'nodejieba.cut', subject: 'nodejieba' },
  { id: 'autocorrect', subject: 'autocorrect' },
  { id: 'zhlint', subject: 'zhlint' },
  { id: 'markdownlint', subject: 'markdownlint' },
  { id: 'recognizers-text', subject: 'recognizers' },
];

/** @type {[ours: string, other: string, most: number, target: string][]} */
const TARGETS = [
  [READING, 'nodejieba.cut', 0.25, '≤ 0.25× nodejieba.cut'],
  [READING_SEGMENTED, 'nodejieba.cut', 0.5, '≤ 0.5× nodejieba.cut'],
  [PLAIN, 'nodejieba.cut', 0.5, '≤ 0.5× nodejieba.cut'],
  [SEGMENTED, 'nodejieba.cut', 0.5, '≤ 0.5× nodejieba.cut'],
  [PLAIN, 'autocorrect', 1, 'faster than autocorrect'],
  [PLAIN, 'zhlint', 1 / 8, '≥ 8× faster than zhlint'],
  [PLAIN, 'recognizers-text', 1 / 200, '≥ 200× faster than recognizers-text'],
];

/** @returns {Promise<import('../lib/report.mjs').Part>} */
export async function analysis(settings, detail) {
  const measured = await measure(SUBJECTS, settings, detail);
  const docs = readCorpus(settings.docs).length;
  /** Seconds per character. */
  const cost = (id) => median(measured[id].rounds) / 1000 / measured[id].chars;
  const cpuCost = (id) => median(measured[id].cpu) / measured[id].chars;
  const rows = SUBJECTS.map(({ id }) => {
    const perSecond = 1 / cost(id);
    const whole = measured[id].chars === measured[PLAIN].chars;
    return {
      measured: id,
      value: `${digits(perSecond / 1e6)} M chars/s${whole ? `, ${digits((docs * 1000) / median(measured[id].rounds))} docs/s` : ''}`,
      ratio: `${times(cost(id) / cost('nodejieba.cut'))} nodejieba.cut, ${times(cost(id) / cost('one number regex'))} regex`,
    };
  });
  for (const [ours, other, most, target] of TARGETS) {
    const ratio = cost(ours) / cost(other);
    rows.push({
      measured: `${ours} : ${other}`,
      value: `${times(ratio)} the time (processor time: ${times(cpuCost(ours) / cpuCost(other))})`,
      ratio: `${times(1 / ratio)} as fast`,
      target,
      met: ratio <= most,
    });
  }
  return {
    title: `Full analysis of ${docs} reports (${digits(measured[PLAIN].chars)} characters)`,
    rows,
    notes: [
      `recognizers-text reads a sample of ${digits(measured['recognizers-text'].chars)} characters, line by line; its figures are per character.`,
      'Segmented: with the words of the clauses around figures, by nodejieba with the dictionary that is shipped.',
      'Analysis means figures, slogans, outline, facts and findings, each time from the bare text. Reading is the same with the checks figure/broken and numbering/sequence alone, without those that compare what numbers say.',
    ],
    data: measured,
  };
}
