/** syntaxes/policy-report.tmLanguage.json */
export const grammarFile: string;

/** What that file has to hold, by the word lists of the lexicon. */
export function generateGrammar(): Promise<string>;
