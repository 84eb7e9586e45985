import { findIndicator } from '../known-indicators';

/**
 * 城乡居民人均可支配收入分别增长6.5%和7%, 猪、牛、羊、禽饲养量分别增长…: several subjects share a head, a modifier or both,
 * and each value belongs to one of them.
 */

/** Words that pack several subjects, and what each stands for. */
const PACKED: Readonly<Record<string, readonly string[]>> = {
  城乡: ['城镇', '农村'],
  一二三产: ['一产', '二产', '三产'],
  一二三产业: ['第一产业', '第二产业', '第三产业'],
};

/**
 * The subjects that `count` values behind 分别 belong to, or null when the phrase cannot be split into that many:
 * `猪、牛、羊、禽饲养量` and 4 → 猪饲养量, 牛饲养量, 羊饲养量, 禽饲养量.
 */
export function splitSubjects(phrase: string, count: number): readonly string[] | null {
  const items = phrase
    .split(/[、]|(?<=[\u4e00-\u9fff”）])(?:和|与|及|以及)(?=[\u4e00-\u9fff“])/)
    .filter((item) => item !== '');
  if (items.length === count && count > 1) return completeItems(items);
  for (const [packed, names] of Object.entries(PACKED)) {
    if (names.length === count && phrase.includes(packed)) return names.map((name) => phrase.replace(packed, name));
  }
  return null;
}

/** Gives each item the head that only the last one spells out, and the modifier that only the first one does. */
function completeItems(items: readonly string[]): readonly string[] {
  const last = items[items.length - 1]!;
  const first = items[0]!;
  const head = sharedHead(items.slice(0, -1), last);
  const modifier = sharedModifier(first, items.slice(1));
  return items.map((item, i) => {
    const withHead = i < items.length - 1 && !item.endsWith(head) ? item + head : item;
    return i > 0 && !withHead.startsWith(modifier) ? modifier + withHead : withHead;
  });
}

const HEADS =
  /(?:人均可支配收入|可支配收入|增加值|总产值|产值|投资|收入|支出|产量|总产量|饲养量|出栏量|存栏量|零售额|销售额|销量|进出口|贷款|存款|余额|面积|总额|总量|数量|人数|人次|总花费|利润|税收|营业收入|营收|覆盖率|参保率|达标率|普及率|满意率|办结率|率|价格|比重|占比|浓度|里程|用电量|发电量|吞吐量|周转量|运输量|指数|规模|能力|数)$/;

/** The head noun of the last item, where the earlier items lack one: 基础设施、制造业⟦投资⟧. */
function sharedHead(earlier: readonly string[], last: string): string {
  const head = HEADS.exec(last)?.[0] ?? '';
  if (head === '' || head.length >= last.length) return '';
  return earlier.every((item) => !HEADS.test(item) && findIndicator(item) === null) ? head : '';
}

/** The modifier of the first item, where the later items are bare heads: ⟦亩均⟧产值、税收; ⟦接待国内⟧ is too loose to share. */
function sharedModifier(first: string, later: readonly string[]): string {
  const found = /^(?:亩均|人均|户均|规上工业|规模以上工业|单位)/.exec(first)?.[0] ?? '';
  return found !== '' && later.every((item) => item.length <= 6 && !isWhole(item)) ? found : '';
}

/** 规上工业增加值、⟦固定资产投资⟧: a statistic of its own; a bare head (产值, 税收) is shorter. */
function isWhole(item: string): boolean {
  return item.length >= 5 && findIndicator(item) !== null;
}
