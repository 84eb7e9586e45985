/** The languages that the command line speaks. */
export type Language = 'zh' | 'en';

/** The language of the terminal's locale (POSIX: LC_ALL, then LC_MESSAGES, then LANG). Chinese unless it is an English one: the reports are Chinese. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en\b|^en_/i.test(locale) ? 'en' : 'zh';
}

/** The language named by `--lang` in the arguments, which has to be known before they are parsed: the help is written in it. */
export function languageAsked(argv: readonly string[]): Language | null {
  for (const [i, arg] of argv.entries()) {
    const value = arg === '--lang' ? argv[i + 1] : arg.startsWith('--lang=') ? arg.slice('--lang='.length) : null;
    if (value === 'zh' || value === 'en') return value;
  }
  return null;
}
