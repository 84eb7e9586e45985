import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../server/src/core/checks/finding';
import { checks } from '../../../server/src/core/checks/registry';
import { tables, wordingIn } from '../../../server/src/core/checks/wording/wording';
import { detect } from './detect';

const page = (code: string): string =>
  fileURLToPath(new URL(`../../../docs/checks/${code.replace('/', '-')}.md`, import.meta.url));

const placeholders = (template: string): string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe.each(checks.map((check) => [check.code, check] as const))('%s', (code, check) => {
  it('has a page that names it', () => {
    expect(existsSync(page(code)), `${page(code)} is missing`).toBe(true);
    expect(readFileSync(page(code), 'utf8')).toContain(code);
  });

  it('has a line for the settings', () => {
    expect(tables.zh[code]).toBeTruthy();
    expect(tables.en[code]).toBeTruthy();
  });

  it('words everything that its examples report, in both languages', () => {
    const messages: Message[] = check.invalid
      .flatMap(({ text }) => detect(check, text.replace(/[⟦⟧]/g, '')))
      .flatMap(({ message, related, fixes }) => [
        message,
        ...related.map((place) => place.message),
        ...fixes.map((fix) => fix.title),
      ]);
    expect(messages.length).toBeGreaterThan(0);
    for (const language of ['zh', 'en'] as const) {
      const word = wordingIn(language);
      for (const message of messages) {
        expect(tables[language], message.key).toHaveProperty([message.key]);
        expect(word(message)).not.toMatch(/[{}]/);
      }
    }
  });
});

describe('wording', () => {
  it('has the same messages with the same arguments in both languages', () => {
    expect(Object.keys(tables.en).sort()).toEqual(Object.keys(tables.zh).sort());
    for (const key of Object.keys(tables.zh)) {
      const [zh, en] = [placeholders(tables.zh[key]!), placeholders(tables.en[key]!)];
      expect(new Set(en), key).toEqual(new Set(zh));
    }
  });

  it('shows an unknown message by its key', () => {
    expect(wordingIn('zh')({ key: 'no/such', args: {} })).toBe('no/such');
  });
});
