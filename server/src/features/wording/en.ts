import type { FeatureWords } from './words';

export const en: FeatureWords = {
  language: 'en',
  kind: {
    quantity: 'quantity',
    percent: 'percentage',
    points: 'percentage points',
    multiple: 'multiple',
    date: 'date',
  },
  bound: {
    exact: 'exact',
    about: 'approximate',
    almost: 'almost, not quite',
    atLeast: 'lower bound',
    atMost: 'upper bound',
  },
  status: { result: 'result', target: 'target', expected: 'expected', other: null },
  measure: { level: 'level', change: 'change', share: 'share', count: 'count', duration: 'duration', other: null },
  standing: {
    statutory: 'statutory unit',
    generalUse: 'unit of time in general use',
    nonStatutory: 'not a statutory unit',
    currency: 'unit of currency',
    accounting: 'statistical unit',
    counting: 'counting unit',
  },
  label: {
    value: 'Value',
    conversion: 'Converted',
    range: 'Stands for',
    indicator: 'Measures',
    earlier: 'Before the change',
    mentions: 'Same indicator',
    unit: 'Unit',
    source: 'Source',
    parts: 'Parts',
    spelledOut: 'Spelled out',
    uses: 'Used',
    meaning: 'Stands for',
  },
  line: (line) => `line ${line}`,
  more: (count) => `${count} more`,
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  period: (period) => period.replace('/', ' to '),
  between: (low, high, highExcluded) => `${low} to ${high}${highExcluded ? ' (excluded)' : ''}`,
  earlierFrom: (level, change) => `from “${level}” and “${change}”`,
  otherBase: 'the rate is at constant prices or on a comparable base, so this is not the value published at the time',
  remark: (remarks) => ` (${remarks.join('; ')})`,
  notSpelledOut: 'The text does not spell it out',
  noGlossary: 'Not in the built-in glossary',
  usuallyMeans: 'Usually:',
  sourceWithYear: (title, year) => `${title}, ${year}`,
  usedTimes: (count) => (count === 1 ? 'once in this document' : `${count} times in this document`),
  sectionHolds: ({ figures, slogans, headings, findings }) =>
    `This section holds ${plural(figures, 'figure')}, ${plural(slogans, 'slogan')}, ${plural(headings, 'heading')} below it and ${plural(findings, 'finding')}`,
  ambiguousUnit: 'This unit has several meanings and the sentence does not say which, so nothing is converted',

  fixAll: 'Fix everything that can be fixed safely',
  silence: (code) => `Do not check ${code} here (give a reason)`,
  reasonToGive: 'reason',
  cut: (characters) =>
    `The document is too long: only its first ${characters.toLocaleString('en-US')} characters were analysed`,
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
