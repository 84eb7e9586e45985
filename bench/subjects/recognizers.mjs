// Five recognisers, as an application that wants all figures would call them. They are a thousand times slower than the
// rest and slower still, per character, on a whole report than on its lines, so they are given lines (which flatters
// them), and only a sample of those: some from each report, 20,000 characters in all.
import suite from '@microsoft/recognizers-text-suite';

const SAMPLE = 20_000;

export function prepare(docs, { quick }) {
  const share = (quick ? SAMPLE / 10 : SAMPLE) / docs.length;
  const lines = docs.flatMap(({ text }) => {
    const all = text.split('\n').filter((line) => line.trim());
    let chars = 0;
    // From the second fifth on, where the covers and salutations are past.
    return all.slice(Math.floor(all.length / 5)).filter((line) => chars < share && (chars += line.length));
  });
  const { Chinese } = suite.Culture;
  const recognise = [
    'recognizeNumber',
    'recognizePercentage',
    'recognizeCurrency',
    'recognizeDimension',
    'recognizeDateTime',
  ];
  return {
    chars: lines.reduce((sum, line) => sum + line.length, 0),
    round() {
      let found = 0;
      for (const line of lines) for (const name of recognise) found += suite[name](line, Chinese).length;
      return found;
    },
  };
}
