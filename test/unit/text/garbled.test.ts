import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { isGarbled } from '../../../server/src/core/text/garbled';
import { benchDocs, benchText, hasBench } from '../support/bench';

const TEXT = '二、主要成绩\n全县粮食产量稳定在15亿斤以上，新增规上工业企业16户，民生支出占比达到81.3%。\n';

const readAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

describe('a text read in the wrong encoding', () => {
  it.each([
    ['GBK as UTF-8', readAs(encode(TEXT, 'gbk'), 'utf-8')],
    ['one line of GBK as UTF-8', readAs(encode('增长6.5%', 'gbk'), 'utf-8')],
    ['GBK as UTF-8 behind an English preface', readAs(encode('Preface. '.repeat(200) + TEXT, 'gbk'), 'utf-8')],
    ['Big5 as UTF-8', readAs(encode(TEXT, 'big5'), 'utf-8')],
    ['UTF-8 as GBK', readAs(Buffer.from(TEXT.repeat(3)), 'gbk')],
  ])('%s', (_, text) => expect(isGarbled(text)).toBe(true));
});

describe('a text that can be read', () => {
  it.each([
    ['none', ''],
    ['ASCII', 'Figures: 1, 2, 3.\n'],
    ['Chinese', TEXT],
    ['with a damaged place', TEXT.replace('规上', '\ufffd\ufffd')],
    ['with a damaged place on each line', TEXT.replace('规上', '\ufffd').repeat(100)],
    ['about the sign itself', '乱码常见“\ufffd”与“锟斤拷”“锛”“銆”，都是编码不合所致，重新打开即可。'],
  ])('%s', (_, text) => expect(isGarbled(text)).toBe(false));
});

it.runIf(hasBench)('the real reports are told apart, read rightly and wrongly, whole and in pieces', () => {
  for (const doc of benchDocs()) {
    const whole = benchText(doc);
    for (const text of [whole, ...(whole.match(/[^]{1,400}/g) ?? [])]) {
      expect(isGarbled(text)).toBe(false);
      if (!/[\u4e00-\u9fff]{2}/.test(text)) continue;
      expect(isGarbled(readAs(encode(text, 'gb18030'), 'utf-8'))).toBe(true);
    }
    expect(isGarbled(readAs(Buffer.from(whole), 'gb18030'))).toBe(true);
  }
});
