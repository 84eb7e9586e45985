import { describe, expect, it } from 'vitest';
import { planPeriods } from '../../../server/src/lexicon/plan-periods';
import { nationalCongressTerms, partyCongresses } from '../../../server/src/lexicon/sessions';
import * as words from '../../../server/src/lexicon/words';

const sessionYear = (term: number, session: number): number | undefined => {
  const found = nationalCongressTerms.find((entry) => entry.term === term);
  return found === undefined || session > found.sessions ? undefined : found.firstSession + session - 1;
};

describe('plan periods', () => {
  it('covers five years each, without a gap since 1966', () => {
    for (const { name, from, to } of planPeriods) expect(to - from, name).toBe(4);
    const recent = planPeriods.filter(({ from }) => from >= 1966);
    expect(recent.slice(1).every(({ from }, index) => from === (recent[index]?.to ?? 0) + 1)).toBe(true);
  });

  it('knows the plans of today', () => {
    const years = new Map(planPeriods.map(({ name, from, to }) => [name, `${from}-${to}`]));
    expect(years.get('十三五')).toBe('2016-2020');
    expect(years.get('十四五')).toBe('2021-2025');
    expect(years.get('十五五')).toBe('2026-2030');
    expect(years.get('一五')).toBe('1953-1957');
  });
});

describe('sessions', () => {
  it('dates the sessions of the National People’s Congress', () => {
    expect(sessionYear(14, 1)).toBe(2023);
    expect(sessionYear(14, 4)).toBe(2026);
    expect(sessionYear(13, 5)).toBe(2022);
    expect(sessionYear(11, 1)).toBe(2008);
    expect(sessionYear(14, 6)).toBeUndefined();
  });

  it('joins the terms end to end', () => {
    for (const [index, term] of nationalCongressTerms.slice(1).entries()) {
      const previous = nationalCongressTerms[index];
      expect(term.firstSession).toBe((previous?.firstSession ?? 0) + (previous?.sessions ?? 0));
    }
    expect(partyCongresses.find(({ name }) => name === '二十大')?.year).toBe(2022);
  });
});

describe('words', () => {
  const direction = new Map(
    [...words.changeVerbs, ...words.comparisonVerbs, ...words.arrivalVerbs].map((verb) => [verb.text, verb.direction]),
  );

  it('repeats nothing within a list', () => {
    const repeated: string[] = [];
    for (const [name, list] of Object.entries(words)) {
      if (!Array.isArray(list)) continue;
      const texts = list.map((item: string | { readonly text: string }) =>
        typeof item === 'string' ? item : item.text,
      );
      for (const [index, text] of texts.entries()) if (texts.indexOf(text) !== index) repeated.push(`${name}: ${text}`);
    }
    expect(repeated).toEqual([]);
  });

  it('knows which way a change goes', () => {
    for (const verb of ['增长', '提高', '上涨', '扩大', '增至', '高于']) expect(direction.get(verb), verb).toBe('up');
    for (const verb of ['下降', '减少', '收窄', '压减', '降至', '低于']) expect(direction.get(verb), verb).toBe('down');
  });

  it('gives no verb two directions', () => {
    const all = [...words.changeVerbs, ...words.comparisonVerbs, ...words.arrivalVerbs];
    expect(all.filter(({ text, direction: way }) => direction.get(text) !== way)).toEqual([]);
  });

  it('keeps verbs that also begin names out of the plain action verbs', () => {
    const plain = new Set(words.actionVerbs);
    for (const verb of ['服务', '保障', '建设', '出口', '发展', '投资']) expect(plain.has(verb), verb).toBe(false);
    expect(words.weakActionVerbs.filter((verb) => plain.has(verb))).toEqual([]);
    expect(words.incrementVerbs.filter((verb) => plain.has(verb))).toEqual([]);
  });

  it('lets no estimate word hide a target', () => {
    expect(words.expectedExceptions).toContain('预期目标');
    expect(words.targetMarkers.filter((word) => words.expectedMarkers.includes(word))).toEqual([]);
  });

  it('names parts of a year by whole months', () => {
    expect(words.partsOfYear['前三季度']).toEqual({ from: 1, to: 9 });
    for (const [name, { from, to }] of Object.entries(words.partsOfYear)) {
      expect(from >= 1 && to <= 12 && from < to, name).toBe(true);
    }
  });
});
