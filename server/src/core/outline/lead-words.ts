import { CharSet } from '../text/char-set';
import { TermIndex } from '../tokens/terms';
import type { Opening } from './heading';

/**
 * Words that open a run-in heading of the kind that says what to do: 提升传统产业。 着力扩大消费。 Verbs and the adverbs
 * before them, of two characters. General vocabulary of official texts.
 */
const VERBS =
  '推动 推进 促进 加快 加强 加大 加力 加速 加紧 提升 提高 提速 提振 提质 深化 深入 深挖 深耕 优化 强化 实施 打造 建设 建强 建立 构建 构筑 完善 健全 扩大 稳定 稳住 稳妥 稳步 ' +
  '培育 壮大 发展 做强 做优 做大 做好 做实 做精 做活 抓好 抓实 抓紧 抓牢 抢抓 办好 办实 当好 打好 打响 打通 打赢 用好 用活 管好 建好 守好 守牢 守住 守护 坚守 严守 筑牢 织密 织牢 兜牢 兜住 ' +
  '夯实 巩固 拓展 拓宽 激发 释放 培养 保障 保持 保护 维护 防范 化解 落实 落细 压实 压紧 严格 严明 严肃 增强 增加 增进 丰富 繁荣 弘扬 传承 改善 改进 改革 创新 创建 创优 开展 开拓 开创 ' +
  '统筹 协同 协调 联动 聚焦 聚力 聚集 集聚 锚定 突出 紧盯 紧扣 紧抓 把握 把好 坚持 坚定 坚决 持续 继续 接续 不断 切实 扎实 着力 全力 全面 全速 大力 奋力 努力 积极 主动 充分 有效 有序 有力 ' +
  '更加 更大 更高 更好 进一 纵深 系统 一体 精准 高效 高质 高标 高水 高位 科学 依法 依靠 千方 因地 毫不 始终 牢固 牢牢 用心 尽心 用情 倾力 支持 鼓励 引导 引进 吸引 服务 融入 承接 对接 ' +
  '营造 塑造 塑强 擦亮 树牢 树立 树好 履行 恪守 狠抓 严惩 整治 治理 清理 规范 简化 降低 减轻 破解 破除 补齐 补强 延伸 延长 厚植 涵养 挖掘 盘活 唤醒 发挥 发扬 彰显 展现 搭建 布局 谋划 ' +
  '推行 推广 普及 升级 转变 转型 调整 赋能 攻坚 决战 优先 注重 逐步 创造 实现 解决 关注 关心 关爱 重视 加固 修复 恢复 强健 搞好 办成 畅通 疏通 贯彻 执行 学习 宣传 组织 动员 凝聚 团结 ' +
  '永葆 厉行 勇于 善于 敢于 敬畏 践行 遵循 广泛 普遍 分类 分层 重点 稳慎 审慎 从严 从紧 大幅 合理 适度 适时 及时 定期 常态 长效 深度';

/** Single characters that open such a phrase with an instrument, an aim or an order: 以科技创新增动能。 让群众…。 */
const OPENERS = '把让以在为当用抓促扩强建守补兴优稳惠护畅拓延';

const verbs = TermIndex.of(VERBS.split(' '));
const openers = new CharSet(OPENERS);

/** 改革是…的首要任务: a verb as subject. 推进改革，必须…: an aim and its condition. */
const STATEMENT = /(?<!总|凡|还|就|更|国|求|一)是(?!非)|必须|应当|离不开/;

/**
 * First words of sentences that tell of times, persons and connections: they go on with the text and name nothing, unless
 * the same words open several paragraphs in a row.
 */
const NARRATIVE =
  '今年 去年 明年 过去 当前 目前 近年 近些年 同时 此外 与此 同志 我们 我省 我市 我县 我区 我国 各位 各级 一年来 五年来 这 那 ' +
  '二〇 回顾 回首 回望 展望 现在 总的 总体 实现上述 围绕 为此 在 但 也 其中 全年 全市 全省 全县 年末 截至 据 首先 其次 最后 报告 会议 ' +
  '主要 重点做好 重点抓好 着重 具体 要看到 需要说明 面对 站在 根据 按照 只要 只有 如果 因为 由于 虽然 所有 上述 以上 以下 特别是';
const narrative = TermIndex.of(NARRATIVE.split(' '));
/** Plans and years that open such sentences. */
const TIME = /^(?:“?十[三四五六]五”?|[0-9０-９一二两三四五]年|[12２][09]\d\d)/;
const STARTS_TIME = new CharSet('“十0123456789０１２３４５６７８９一二两三四五');

/** How a phrase opens. */
export function openingOf(phrase: string): Opening {
  if (verbs.match(phrase, 0) !== null) return STATEMENT.test(phrase) ? 'other' : 'programme';
  if (narrative.match(phrase, 0) !== null) return 'narrative';
  const first = phrase.charCodeAt(0);
  if (STARTS_TIME.has(first) && TIME.test(phrase)) return 'narrative';
  return openers.has(first) ? 'particle' : 'other';
}
