// How often a word of our own must be said to occur, for the segmenter to prefer it to its pieces.

/**
 * Returns a function from a word to the least frequency with which it outweighs every way of dividing it into words of
 * the dictionary. More would win as well, but would also tear characters out of neighbouring words.
 * @param {readonly {word: string, frequency: number}[]} entries
 * @returns {(word: string) => number}
 */
export function leastWinningFrequency(entries) {
  const frequencies = new Map(entries.map(({ word, frequency }) => [word, frequency]));
  let sum = 0;
  let rarest = Infinity;
  for (const { frequency } of entries) {
    sum += frequency;
    rarest = Math.min(rarest, frequency);
  }
  return (word) => {
    const characters = [...word];
    // best[i] is the highest log probability of the first i characters, in words shorter than the whole.
    const best = [0];
    for (let end = 1; end <= characters.length; end++) {
      let highest = -Infinity;
      for (let start = 0; start < end; start++) {
        if (end - start === characters.length) continue;
        const piece = characters.slice(start, end).join('');
        const frequency = frequencies.get(piece) ?? (end - start === 1 ? rarest : 0);
        if (frequency > 0) highest = Math.max(highest, best[start] + Math.log(frequency / sum));
      }
      best.push(highest);
    }
    return Math.ceil(Math.exp(best[characters.length]) * sum) + 1;
  };
}
