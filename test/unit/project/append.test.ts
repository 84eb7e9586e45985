import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { appendEntry } from '../../../server/src/project/append';
import { parseProject } from '../../../server/src/project/parse';

const codes = new Set(['figure/broken']);
const char = fc.constantFrom(...'一二%：，。（）“”"\'#:-?[]{}!&*|>@`,\\ ~0O.\t');
const word = fc.string({ unit: char, maxLength: 12 });
const entry = fc.record({ file: word, text: word, before: word, after: word, reason: word }).map((fields) => ({
  ...fields,
  code: 'figure/broken',
  file: `报告${fields.file.replace(/[\\.]/g, '')}`,
  text: `x${fields.text}`,
  reason: `因${fields.reason}`.trim(),
}));

it('what is added is read back as it was, after any others and whatever characters it has', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (entries, eol) => {
      let text = `# 说明${eol}preset: quiet # 起草${eol}`;
      for (const one of entries) {
        const made = appendEntry(text, one, codes, '# 头');
        expect(made).toHaveProperty('text');
        text = (made as { text: string }).text;
      }
      expect(text.startsWith(`# 说明${eol}preset: quiet # 起草${eol}suppressed:${eol}`)).toBe(true);
      const { entries: read, problems, preset } = parseProject(text, codes);
      expect({ problems, preset }).toEqual({ problems: [], preset: 'quiet' });
      for (const one of entries) expect(read).toContainEqual(expect.objectContaining(one));
    }),
    { numRuns: 300 },
  );
});

it('keeps what stands behind the list, and comments in it', () => {
  const text =
    'suppressed: # 列表\n  - file: a\n    code: figure/broken\n    text: b # 注\n\n# 检查\nchecks:\n    figure/broken: hint\n';
  const one = { file: 'c', code: 'figure/broken', text: 'd', before: '', after: '', reason: null };
  const made = appendEntry(text, one, codes, '# 头') as { text: string };
  expect(made.text).toBe(
    text.replace('# 注\n', '# 注\n  - file: c\n    code: figure/broken\n    text: d\n    before: ""\n    after: ""\n'),
  );
});
