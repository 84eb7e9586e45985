import type { Language } from '../core/checks/wording/wording';

export type { Language };

/** The language for an editor's locale (`zh-cn`, `en-US`). Chinese when the client names none: the reports are Chinese. */
export function languageOf(locale: string | undefined): Language {
  return locale === undefined || /^zh\b/i.test(locale) ? 'zh' : 'en';
}
