import { describe, expect, it } from 'vitest';
import { readSettings, sameSettings, severityOf } from '../../../server/src/protocol/settings';
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

describe('a preset', () => {
  const severities = ['error', 'warning', 'information', 'hint'] as const;

  it.each([
    ['strict', ['error', 'error', 'warning', 'information']],
    ['standard', ['error', 'warning', 'information', 'hint']],
    ['quiet', ['error', 'off', 'off', 'off']],
    ['loud', ['error', 'warning', 'information', 'hint']],
    [undefined, ['error', 'warning', 'information', 'hint']],
  ])('%s', (preset, shown) => {
    const settings = readSettings({ preset });
    expect(severities.map((severity) => severityOf({ code: 'a', severity }, settings))).toEqual(shown);
  });

  it('leaves the checks alone that are set by name', () => {
    const settings = readSettings({ preset: 'quiet', checks: { a: 'hint', b: 'off' } });
    expect(severityOf({ code: 'a', severity: 'warning' }, settings)).toBe('hint');
    expect(severityOf({ code: 'b', severity: 'error' }, settings)).toBe('off');
  });

  it('makes settings different', () => {
    expect(sameSettings(readSettings({ preset: 'quiet' }), readSettings({}))).toBe(false);
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
