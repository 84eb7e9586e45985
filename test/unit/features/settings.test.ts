import { describe, expect, it } from 'vitest';
import { readSettings, sameSettings } from '../../../server/src/protocol/settings';
import { languageOf } from '../../../server/src/protocol/language';

describe('settings', () => {
  it.each([undefined, null, 7, 'off', [], {}, { checks: null }, { checks: [] }, { checks: 'off' }])(
    'that are no settings are none: %j',
    (value) => {
      expect([...readSettings(value).checks]).toEqual([]);
    },
  );

  it('keep what is understood', () => {
    const { checks } = readSettings({ checks: { a: 'off', b: 'error', c: 'loud', d: 3 } });
    expect([...checks]).toEqual([
      ['a', 'off'],
      ['b', 'error'],
    ]);
  });

  it('are compared by what they say', () => {
    const some = readSettings({ checks: { a: 'off', b: 'error' } });
    expect(sameSettings(some, readSettings({ checks: { b: 'error', a: 'off' } }))).toBe(true);
    expect(sameSettings(some, readSettings({ checks: { a: 'off' } }))).toBe(false);
    expect(sameSettings(some, readSettings({ checks: { a: 'off', b: 'hint' } }))).toBe(false);
  });
});

describe('the language', () => {
  it.each([
    ['zh-cn', 'zh'],
    ['zh', 'zh'],
    ['zh-TW', 'zh'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    [undefined, 'zh'],
  ])('for %s is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
