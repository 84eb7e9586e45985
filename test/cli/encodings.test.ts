import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { folderOf, linesOf, policyText, type Outcome } from './support/command-line';

const TEXT = '二、主要成绩\r\n全县粮食产量稳定在15亿斤以上，新增规上工业企业16户，民生支出占比达到81.3%。\r\n';
const TRADITIONAL =
  '二、主要成績\r\n全縣糧食產量穩定在15億斤以上，新增規上工業企業16戶，民生支出佔比達到81.3%。\r\n'.repeat(4);

/** What is read from a file with these bytes. */
async function inspect(bytes: Uint8Array, ...options: string[]): Promise<Outcome> {
  const cwd = folderOf({ 'report.txt': bytes });
  return policyText(['inspect', '--format', 'jsonl', ...options, 'report.txt'], { cwd });
}

async function expectRead(bytes: Uint8Array, text: string, ...options: string[]): Promise<void> {
  const { code, out, err } = await inspect(bytes, ...options);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { figures } = linesOf(out)[0]!;
  expect(figures.length).toBeGreaterThanOrEqual(3);
  // Offsets fit the decoded text only if it was decoded right and the mark is not counted.
  for (const figure of figures) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
}

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('an encoding is recognised:', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16LE with a byte order mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16BE with a byte order mark', utf16be(`\ufeff${TEXT}`)],
    ['GB18030', encode(TEXT, 'gb18030')],
    ['GBK', encode(TEXT, 'gbk')],
  ])('%s', async (_, bytes) => expectRead(bytes, TEXT));

  it('GB18030 with characters that GBK lacks', async () => {
    const text = `${TEXT}㐂䶮村、𠮷家湾新修道路7.5公里。`;
    const bytes = encode(text, 'gb18030');
    expect(encode(text, 'gbk').equals(bytes)).toBe(false);
    await expectRead(bytes, text);
  });

  it('a short text in GB18030', async () => {
    const { code, out } = await inspect(encode('增长6.5%', 'gb18030'));
    expect(code).toBe(0);
    expect(linesOf(out)[0]!.figures).toMatchObject([{ value: 6.5 }]);
  });

  it('UTF-8 whose last character is beyond the Basic Multilingual Plane', async () =>
    expectRead(Buffer.from(`${TEXT}𠮷`), `${TEXT}𠮷`));
});

describe('an encoding is named:', () => {
  it('overrides what would be recognised', async () => {
    await expectRead(encode(TRADITIONAL, 'big5'), TRADITIONAL, '--encoding', 'big5');
    await expectRead(Buffer.from(TEXT, 'utf16le'), TEXT, '--encoding', 'utf-16le');
  });

  it('by names in common use', async () => {
    for (const name of ['gb2312', 'GBK', 'cp936', 'GB18030'])
      await expectRead(encode(TEXT, 'gb18030'), TEXT, '--encoding', name);
    for (const name of ['utf8', 'UTF-8']) await expectRead(Buffer.from(TEXT), TEXT, '--encoding', name);
  });

  it('reads damaged bytes as U+FFFD and says how many', async () => {
    const { code, out, err } = await inspect(
      Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff, 0xfe])]),
      '--encoding',
      'utf-8',
    );
    expect(code).toBe(0);
    expect(err).toContain('2 处不是有效的 utf-8');
    expect(linesOf(out)[0]!.figures.length).toBe(3);
  });

  it.each([
    ['GBK as UTF-8', encode(TEXT, 'gbk'), 'utf-8', 'gb18030'],
    ['a short line in GBK as UTF-8', encode('增长6.5%，新增企业16户。', 'gbk'), 'utf-8', 'gb18030'],
    ['UTF-8 as GBK', Buffer.from(TEXT.repeat(3)), 'gbk', 'utf-8'],
    ['Big5 as UTF-8', encode(TRADITIONAL, 'big5'), 'utf-8', 'big5'],
  ])('refuses what comes out as no text: %s', async (_, bytes, named, guess) => {
    for (const command of ['inspect', 'check']) {
      const cwd = folderOf({ 'report.txt': bytes });
      const { code, out, err } = await policyText([command, '--encoding', named, 'report.txt'], { cwd });
      expect(code).toBe(2);
      expect(out).not.toContain('report.txt');
      expect(err).toMatch(/^错误：report\.txt: .*乱码/);
      expect(err).toContain(`--encoding ${guess}`);
    }
  });

  it('refuses a name that means nothing', async () => {
    const { code, out, err } = await inspect(Buffer.from(TEXT), '--encoding', 'utf-99');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('utf-99');
  });
});

describe('what is no text is named and left out:', () => {
  it.each([
    [
      'an image',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex'),
      '不是文本文件',
    ],
    ['NULs', Buffer.alloc(64), '不是文本文件'],
    [
      'UTF-8 with a broken byte',
      Buffer.concat([Buffer.from(TEXT.repeat(3)), Buffer.from([0xff]), Buffer.from(TEXT)]),
      '看来是 UTF-8',
    ],
    [
      'a surrogate half in UTF-8',
      Buffer.concat([Buffer.from(TEXT), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(TEXT)]),
      '看来是 UTF-8',
    ],
    ['a surrogate half in UTF-16', Buffer.from(`\ufeff${TEXT}\ud800${TEXT}`, 'utf16le'), 'UTF-16'],
    ['UTF-16 that ends inside a character', Buffer.from(`\ufeff${TEXT}`, 'utf16le').subarray(0, -1), 'UTF-16'],
    ['Big5', encode(TRADITIONAL, 'big5'), 'big5'],
    ['GBK that was read as UTF-8 and saved', Buffer.from(new TextDecoder('utf-8').decode(encode(TEXT, 'gbk'))), '乱码'],
    ['bytes at random', Buffer.from(Array.from({ length: 4096 }, (_, i) => 1 + ((i * i * 31 + i * 17) % 255))), '编码'],
  ])('%s', async (_, bytes, message) => {
    const { code, out, err } = await inspect(bytes);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^错误：report\.txt: /);
    expect(err).toContain(message);
  });

  it('tells at which byte UTF-8 is broken', async () => {
    const { err } = await inspect(Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff]), Buffer.from(TEXT)]));
    expect(err).toContain(`第 ${Buffer.byteLength(TEXT) + 1} 个字节`);
  });

  it('and the other files are still read', async () => {
    const cwd = folderOf({ 'a.txt': TEXT, 'b.txt': Buffer.alloc(64), 'c.txt': TEXT });
    const { code, out } = await policyText(['inspect', '--format', 'jsonl', 'a.txt', 'b.txt', 'absent.txt', 'c.txt'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(linesOf(out).map(({ file }) => file)).toEqual(['a.txt', 'c.txt']);
  });
});

it('reads a text that has a NUL in it', async () => {
  const text = `${TEXT}\0${TEXT}`;
  await expectRead(Buffer.from(text), text);
});

it('reads an empty file and a file that is only a byte order mark', async () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('\ufeff'), Buffer.from('\ufeff', 'utf16le')]) {
    const { code, out, err } = await inspect(bytes);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(linesOf(out)[0]).toEqual({ file: 'report.txt', figures: [], slogans: [], outline: [], diagnostics: [] });
  }
});
