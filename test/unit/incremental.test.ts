import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { Analysis } from '../../server/src/core/analysis';
import type { Finding } from '../../server/src/core/checks/finding';
import { checks } from '../../server/src/core/checks/registry';
import { wordingIn } from '../../server/src/core/checks/wording/wording';
import { DocumentDiagnostics } from '../../server/src/features/diagnostics';
import { featureWords } from '../../server/src/features/wording';
import { documentOf } from '../../server/src/protocol/ranges';
import { defaultSettings } from '../../server/src/protocol/settings';

/**
 * An analysis carried over many edits must equal one made from scratch, and an edit inside a paragraph must leave the
 * readings of all others alone. The texts are made of pieces that decide where paragraphs begin and end.
 */

const PIECES = [
  '一、2024年工作回顾',
  '（一）做强产业。全市规模以上工业增加值增长6.5%左右，',
  '（二）改善民生。新建幼儿园12所，新增学位3600个。',
  '（四）守牢底线。',
  '一是稳住增长。二是扩大内需。四是防范风险。',
  '落实“三减四增”行动，推进“一河两岸三片区”建设，',
  '粮食产量稳定在18.6亿斤以上，其中夏粮9.3亿斤；',
  '1 聚焦实体经济',
  '40 个，力争存栏达到 25 万',
  '主攻项目建设——',
  '增强发展后劲',
  '-3-',
  '# 主要目标',
  '- 地区生产总值增长 **6%** 左右',
  '| 指标 | 数值 |',
  '指标          2024年      增长%',
  '```',
  '1O88公里',
  '减税降费[3]2.4亿元。',
  '<!-- policytext-disable-next-line -- 已核对 -->',
  '附件1',
  '预计全年接待游客1.2',
  '万人次，增长7..5%。',
  '各位代表：',
  '\ud800',
  '１２家',
  '产量、.、2%。',
];
const BREAKS = ['\n', '\n\n', '\r\n', '\r', '\n\n\n', '  \n', '', '　　', ' ', '。\n'];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 5, arbitrary: fc.constantFrom(...BREAKS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const edit = fc.record({
  at: fc.oneof({ weight: 4, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, fc.constantFrom(0, 1)),
  length: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(80)),
  insert: fc.oneof(fc.constant(''), piece, text),
});

/** What the checks find and leave alone, whole and in lines: edits cut it up and mix it. */
const EXAMPLES = checks.map(({ invalid, valid }) =>
  [...invalid, ...valid].map(({ text }) => text.replaceAll(/[⟦⟧]/g, '')),
);
const example = fc.constantFrom(...EXAMPLES).chain((texts) => fc.constantFrom(...texts));
const exampleLine = example.chain((lines) => fc.constantFrom(...lines.split('\n')));
const examples = fc.array(example, { minLength: 1, maxLength: 5 }).map((texts) => texts.join('\n'));
const exampleEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(40)),
  insert: fc.oneof(
    fc.constantFrom('', '\n', '工', '1', '0', '，', '。', '、', '“', '”', '亿', '三', '到', '2025年'),
    exampleLine,
    exampleLine.map((line) => `\n${line}\n`),
  ),
});

function plain({ code, severity, start, end, message, related, fixes }: Finding): Finding {
  return { code, severity, start, end, message, related, fixes };
}

/** Everything that an analysis says, as plain data. */
function said(analysis: Analysis): unknown {
  return {
    starts: [...analysis.starts],
    paragraphs: analysis.readings.map(({ paragraph }) => paragraph),
    figures: analysis.figures.map(({ span, item, facts }) => ({ span, item, facts })),
    slogans: analysis.slogans.map(({ span, item }) => ({ span, item })),
    outline: analysis.outline,
    findings: analysis.findings.map(plain),
    document: analysis.documentOutcomes.findings.map(plain),
    confirmations: analysis.documentOutcomes.confirmations,
    failures: analysis.failures,
  };
}

/** What the client is told of the findings. */
function shown(diagnostics: DocumentDiagnostics, analysis: Analysis): readonly Diagnostic[] {
  const text = documentOf('file:///report.txt', analysis.text);
  return diagnostics.of({ text, analysis, words: featureWords.en }, defaultSettings);
}

function holdsOverEdits(start: string, edits: readonly { at: number; length: number; insert: string }[]): void {
  const wording = wordingIn('en');
  const diagnostics = new DocumentDiagnostics(wording);
  let analysis = Analysis.of(start);
  said(analysis);
  shown(diagnostics, analysis);
  for (const { at, length, insert } of edits) {
    const from = Math.round(at * analysis.text.length);
    const oldEnd = Math.min(analysis.text.length, from + length);
    const next = analysis.text.slice(0, from) + insert + analysis.text.slice(oldEnd);
    analysis = analysis.change(next, { start: from, oldEnd, newEnd: from + insert.length });
    expect(said(analysis)).toEqual(said(Analysis.of(next)));
    expect(shown(diagnostics, analysis)).toEqual(shown(new DocumentDiagnostics(wording), Analysis.of(next)));
    expect(analysis.failures).toEqual([]);
  }
}

describe('an analysis carried over edits', () => {
  it('equals one made from scratch', () => {
    fc.assert(fc.property(text, fc.array(edit, { minLength: 1, maxLength: 8 }), holdsOverEdits), { numRuns: 400 });
  });

  it('equals one made from scratch in what the checks say, and none of them throws', () => {
    fc.assert(fc.property(examples, fc.array(exampleEdit, { minLength: 1, maxLength: 8 }), holdsOverEdits), {
      numRuns: 250,
    });
  });

  it('reads again only the paragraphs around an edit', () => {
    const lines = Array.from({ length: 400 }, (_, i) => `第${i}段讲产业。新建车间${i + 2}个，产值增长${i % 9}.5%。`);
    const before = Analysis.of(lines.join('\n'));
    void before.figures;
    for (const at of [10, 5000, 9000]) {
      const next = before.text.slice(0, at) + '再' + before.text.slice(at);
      const after = before.change(next, { start: at, oldEnd: at, newEnd: at + 1 });
      expect(after.reread).toBeLessThanOrEqual(2);
      expect(after.readings.filter((reading) => !before.readings.includes(reading))).toHaveLength(after.reread);
    }
  });

  it('reads again only what a new heading touches', () => {
    const lines = Array.from({ length: 200 }, (_, i) => `第${i}段讲产业。新建车间${i + 2}个。`);
    const before = Analysis.of(lines.join('\n'));
    const at = before.text.indexOf('\n', 2000) + 1;
    const after = before.change(before.text.slice(0, at) + '（一）新的一节\n' + before.text.slice(at), {
      start: at,
      oldEnd: at,
      newEnd: at + '（一）新的一节\n'.length,
    });
    expect(after.reread).toBeLessThanOrEqual(4);
  });
});
