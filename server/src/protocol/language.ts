/** The languages that messages are worded in. */
export type Language = 'zh' | 'en';

/** The language for an editor's locale (`zh-cn`, `en-US`). Chinese when the client names none: the reports are Chinese. */
export function languageOf(locale: string | undefined): Language {
  return locale === undefined || /^zh\b/i.test(locale) ? 'zh' : 'en';
}
