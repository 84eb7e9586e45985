import { CharSet } from '../text/char-set';

/**
 * Lines of a web page or newspaper page that are no part of the report: buttons, bylines, captions, footers. Judged by
 * wording alone, one line at a time.
 */

const BUTTONS = new Set(
  (
    '下载 打印 全屏 收藏 加大 还原 减小 首页 分享 返回 关闭 搜索 登录 注册 大 中 小 更多 导航 字号 字体 阅读 评论 目录 ' +
    '打印本页 关闭窗口 返回顶部 返回首页 打印页面 相关新闻 新浪微博 人人网 开心网 百度空间 天涯社区 腾讯微博 微信 微博 工作报告'
  ).split(' '),
);

const BYLINE =
  /^(?:来源|时间|日期|发布|发文|成文|作者|编辑|记者|本报|通讯员|摄影|撰稿|供稿|供图|浏览|阅读|点击|字号|字体|文号|索引|主题|分类|单位[:：]|评论|标签|分享|上一篇|下一篇|当前位置|您的位置|首页|信息|稿源|责编|校对|审核|审签|签发|附件下载|http|www)/i;
const CAPTION = /^[表图]\s*[\d一二三四五六七八九十]|^【图|^\(?（?图[为中]|摄$|\s摄\s|供图$|资料图|^[（(【].*[）)】]$/;
const OFFICE =
  /(?:总理|省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|主席|主任|书记|局长|厅长|社长)(?:[\s\u3000?]+[\u4e00-\u9fff·\s\u3000?]{1,14}|[\u4e00-\u9fff]{0,3})?$/;
const INSTITUTION =
  /(?:统计局|办公室|办公厅|委员会|人民政府|研究室|编辑部|日报|晚报|日报社|发改委|财政局|财政厅|调查队|客户端|网站|政府网)$/;
const SESSION = /(?:会议|大会|全会|常委会)上?$|^\d{4}年\d{1,2}月\d{1,2}日|^[（(]?\d{4}\s*年\s*\d{1,2}\s*月/;
const DATE = /^[\d\s年月日时分:：.\-/—]+$/;

/** Whether a line without punctuation is furniture, a byline, a caption or a dateline rather than a title. */
export function isFurniture(line: string): boolean {
  return (
    BUTTONS.has(line) ||
    BYLINE.test(line) ||
    CAPTION.test(line) ||
    DATE.test(line) ||
    SESSION.test(line) ||
    (line.length <= 34 && OFFICE.test(line)) ||
    (line.length <= 18 && INSTITUTION.test(line))
  );
}

const FOOT =
  /^(?:[【[（(]?(?:打印本页|关闭窗口|打印|责任编辑|责编|编辑[:：]|审核[:：])|相关(?:报道|链接|附件|文档|文章|新闻|稿件|阅读|评论)|扫一扫|分享到?[:：到]|分享到|免责声明|版权声明|版权所有|上一篇|下一篇|本作品是|Public domain|主办单位|主办[:：]|承办单位|网站标识码|网站地图|友情链接|联系我们|关于我们|.{0,12}ICP备|.{0,12}公网安备|标签[:：]|本栏|阅读排行)/;

/** Whether a line belongs to the foot of a web page: no title stands behind it. */
export function isPageFoot(text: string): boolean {
  return (STARTS_FOOT.has(text.charCodeAt(0)) || text.slice(0, NEAR_START).includes('备')) && FOOT.test(text);
}

/** The first characters of such lines, but of those that hold the number of a registration (…ICP备, …公网安备) near their start. */
const STARTS_FOOT = new CharSet('【[（(打关责编审相扫分免版上下本P主承网友联标阅');
const NEAR_START = 16;

/** Short lines that head a part of a document although they are only a word. */
const SHORT_TITLES =
  /^(?:核心提示|内容提要|前言|引言|序言|导言|结语|结束语|后记|摘要|附[件录表]\s*\d{0,2}|注释|名词解释|名词注释|编者按|写在前面|速览|亮点)$/;

export function isShortTitle(line: string): boolean {
  return SHORT_TITLES.test(line);
}

/** Appendices and glossaries: their numbering starts anew. */
const ANNEX = /^[※*【]?(?:附件|附录|附表|注释|名词解释|名词注释|有关名词)|(?:名词解释|名词注释|注释|用语说明)[※*】]?$/;

export function isAnnexTitle(line: string): boolean {
  return ANNEX.test(line);
}

/** What a whole report is called; blanks between the characters (政 府 工 作 报 告) are taken out first. */
const REPORT =
  /(?:工作报告|公报|报告|规划|规划纲要|计划|方案|意见|通知|要点|速览|摘要|解读)(?:[（(][^（）()]{1,12}[）)])?$/;

export function isReportTitle(line: string): boolean {
  return line.length <= 60 && REPORT.test(line.replace(/[\s\u3000]+/g, ''));
}
