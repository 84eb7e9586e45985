/** Makes main.utf8, hmm.utf8, user.utf8, empty.utf8 and sizes.json in `outDir`; how many words the first and the third hold. */
export function buildDictionary(outDir: string): Promise<{ main: number; user: number }>;

/** The folder of the dictionaries that the installed nodejieba brings along. */
export function packageDictionaryDir(): string;
