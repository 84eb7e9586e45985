import type { Message } from '../finding';
import { en } from './en';
import { zh } from './zh';

export type Language = 'zh' | 'en';

/** The tables by language; both have the same keys. */
export const tables: Readonly<Record<Language, Readonly<Record<string, string>>>> = { zh, en };

/** The sentence for a message. An unknown key is shown as it is, so that nothing reported is lost. */
export function wordingIn(language: Language): (message: Message) => string {
  const table = tables[language];
  return ({ key, args }) => {
    const template = table[key] ?? key;
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
  };
}
