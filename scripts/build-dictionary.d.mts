/** Makes main.utf8, hmm.utf8, user.utf8, empty.utf8 and sizes.json in `outDir`; how many words the first and the third hold. */
export function buildDictionary(outDir: string): Promise<{ main: number; user: number }>;
