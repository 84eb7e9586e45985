/** A regular expression, for Oniguruma and JavaScript, that matches the longest of the words that begins at a position. */
export function trieRegex(words: Iterable<string>, guard?: (word: string) => string): string;
