import { beforeAll, describe, expect, test } from 'vitest';
import { INITIAL, type IGrammar } from 'vscode-textmate';
import { loadGrammar } from './support/tokenizer';

// Processor time of this process, not the clock: other suites run beside this one. Quadratic work shows in the cost of a
// character, which then grows with the length of the line.

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

const SENTENCE =
  '全年粮食产量61.2亿斤，比上年增长6.1%，其中“一核两带三区”示范区新建高标准农田18.5万亩以上，办好十件民生实事；' +
  '二是着力提升传统产业，推动一批项目在2024年1月12日前开工，守住三区三线，千家万户共享新的成果。';

function text(length: number): string {
  return SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);
}

/** Microseconds of processor time; the least of three runs. */
function cost(lines: readonly string[]): number {
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    let state = INITIAL;
    for (const line of lines) state = grammar.tokenizeLine2(line, state).ruleStack;
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

test('a report of 200 KB in paragraphs takes under a second', { timeout: 60_000 }, () => {
  const paragraph = text(300);
  const lines = Array.from({ length: Math.ceil(200_000 / Buffer.byteLength(paragraph)) }, () => paragraph);
  expect(cost(lines)).toBeLessThan(1_000_000);
});

test('a line of 1 MB costs no more for a character than one of 100 KB', { timeout: 120_000 }, () => {
  const short = text(34_000);
  const long = text(340_000);
  expect(Buffer.byteLength(long)).toBeGreaterThan(900_000);
  expect(cost([long]) / long.length).toBeLessThan((3 * cost([short])) / short.length);
});

describe('a line that repeats what begins a construct costs no more for a character when it is 16 times as long', () => {
  // Numbers, numerals, marks and words with which the expressions begin and then have to give up.
  // prettier-ignore
  const beginnings = [
    '1', '１', '1.', '1,234', '5-', '5万', '-', '一', '十', '百', '一主', '第', '百分之', '超', '近3', '粮食', '规上工业增加值',
    '“', '“一', '“三区', '”', '（', '（一', '#', '　', ' ', '——', '，', 'A', 'A1', '1+', '<!--', '2024年', '1月8日至',
  ];
  test.each(beginnings)('%s', { timeout: 60_000 }, (beginning) => {
    const line = (length: number): string => beginning.repeat(Math.ceil(length / beginning.length));
    const short = line(1_000);
    const long = line(16_000);
    // The short line gets a floor of 10 ms for 16 of it, below which the cost of a call and the clock's steps count.
    const perShort = Math.max(cost(Array.from({ length: 16 }, () => short)), 10_000);
    expect(cost([long])).toBeLessThan(5 * perShort);
  });
});
