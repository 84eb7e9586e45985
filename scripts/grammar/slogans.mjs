// Slogans as one line shows them: well-known names, and quotations with the shape of a formula. The recogniser in
// server/src/core/slogans knows more; where the two differ the language server's tokens are drawn over the grammar's.
import { escapeRegex, trieRegex } from './trie-regex.mjs';
import { NUMERALS } from './numbers.mjs';

/** @typedef {import('./word-lists.mjs').Words} Words */

const CLOSING = '[”’」』"＂]';
const HAN = '[\u4e00-\u9fff]';

/** @param {Words} words */
export function quotedSlogan({ quotedSlogans, notSlogans, notSloganNumbers }) {
  const digits = `(?!(?:(?:19|20)[0-9]{2}|${notSloganNumbers.join('|')})(?![0-9]))[0-9０-９]{3,7}(?:${HAN}{0,4}(?:工程|行动|计划|战略|布局|体系|模式|机制|目标|思路|方案|格局|框架))?`;
  const telephone = `(?!1[0-9]{4}${CLOSING}(?:便民|政务|服务|政府|市民|投诉|举报|热线|平台|电话))`;
  const operand = '(?:[0-9]{1,3}|[一二三四五六七八九十]|[NXMnx])';
  const plus = `${operand}(?:[+＋]${operand})++${HAN}{0,8}`;
  const formula = `(?!${trieRegex(notSlogans)})(?:${segments()}|${scale()}|${alone()})`;
  return `(?<![^“‘「『"＂])(?!^)(?:${trieRegex(quotedSlogans)}|${telephone}${digits}|${plus}|${formula})(?=${CLOSING})`;
}

const COUNT = '(?:[两双二三四五六七八九十]|[0-9０-９]{1,2}|十[一二三四五六七八九])';
/** Behind a numeral these measure or rank: a phrase with one of them is a duration, an amount or a grade. */
const MEASURE =
  '(?:年|月|日|天|小时|分钟|秒|季度|周年|世纪|公里|公顷|公斤|米|吨|亿|元|亩|斤|岁|届|度|倍|成|折|连|星级|号|[%％‰])';
/** A character of what is counted. */
const HEAD = `(?![一二两双三四五六七八九十百千万])${HAN}`;

/** 一主六双; 一中心、五高地: two numerals or more, each with what it counts, not all of them 一. */
function segments() {
  const segment = `[新老]?(?:一|${COUNT}|[百千万多])(?!${MEASURE})(?:${HEAD}){1,8}[、，,·]?`;
  return `(?=[^”’」』"＂]{0,30}[两双二三四五六七八九十百千多0-9０-９])(?:${segment}){2,8}`;
}

/** 十百千万, 百千万工程. */
const scale = () => `[十百千万]{3,4}${HAN}{0,6}`;

/** 四好农村路, 三个聚焦, 六个一, 双减; a lone counter behind the numeral is a count or a grade (三类, 双人). */
const alone = () =>
  `[两双三四五六七八九十](?!${MEASURE})(?![级类次等期档甲条项位名件家户人个大种强佳优]${CLOSING})(?:个一|(?:${HEAD}){1,7})`;

/** @param {Words} words */
export function establishedSlogan({ slogans }) {
  const byName = new Map(slogans.map((slogan) => [slogan.name, slogan]));
  const guard = (name) => {
    const { onlyBefore, notBefore } = byName.get(name);
    if (onlyBefore.length > 0) return `(?=${onlyBefore.map(escapeRegex).join('|')})`;
    return notBefore === '' ? '' : `(?![${notBefore}])`;
  };
  return `(?<![${NUMERALS}第0-9])${trieRegex(byName.keys(), guard)}`;
}
