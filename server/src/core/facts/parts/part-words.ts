import { actionVerbs, incrementVerbs, weakActionVerbs } from '../../../lexicon/words';
import { TermIndex } from '../../tokens/terms';
import type { Passage } from '../passage';

/** What the names of parts tell of how they lie in their whole. */

/** Words of a whole that join two names: 新建和整治农村公路, 建议、提案. */
const JOINS = /以及|[和与及、]/;

/**
 * Whether a whole's own words name its parts, one after the other: 新建和整治农村公路816公里, 其中新建…、整治…. Then the
 * parts are all of it.
 */
export function namesItsParts(whole: string, parts: readonly string[]): boolean {
  const plain = unpacked(whole);
  const pieces = plain.split(JOINS).filter((piece) => piece !== '');
  if (parts.length < 2) return false;
  if (joinsNames(plain, parts)) return true;
  if (pieces.length < parts.length) return false;
  const named = pieces.slice(-parts.length);
  // What stands in all parts is the kind of thing, not its name.
  return parts.every((part, i) =>
    pairsOf(part).some(
      (pair) => named[i]!.includes(pair) && parts.every((other, j) => i === j || !other.includes(pair)),
    ),
  );
}

/** Words that say several names in one: 新（改、扩）建, 党政. */
const PACKED: readonly (readonly [RegExp, string])[] = [
  [/新[（(]改、?扩[）)]建|新改扩建/g, '新建、改建、扩建'],
  [/新[（(]改[）)]建|新改建/g, '新建、改建'],
  [/改[（(]扩[）)]建|改扩建/g, '改建、扩建'],
  [/党政/g, '党委、政府'],
];

function unpacked(whole: string): string {
  return PACKED.reduce((words, [packed, names]) => words.replace(packed, names), whole);
}

/** 来信来访1286件, 其中来信…、来访…: the names of all parts stand in the whole side by side. */
function joinsNames(whole: string, parts: readonly string[]): boolean {
  const names = parts.map((part) => part.slice(0, 2));
  return (
    names.every(({ length }) => length === 2) && new Set(names).size === names.length && whole.includes(names.join(''))
  );
}

function pairsOf(words: string): string[] {
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, i) => words.slice(i, i + 2));
}

interface Pair {
  readonly words: readonly [RegExp, RegExp];
  /** Whether the two are all there is, or words of the whole by which they are. */
  readonly complete: boolean | RegExp;
}

/**
 * Opposites: nothing is both, and of most of them everything is either. Of some only where the whole is of the right
 * kind: projects may also be prepared or finished, homes for the aged also public and run by others, investment also by
 * companies.
 */
const PAIRS: readonly Pair[] = [
  { words: [/城镇|城市|城区/, /乡村|农村/], complete: true },
  { words: [/男/, /女/], complete: true },
  { words: [/预期性/, /约束性/], complete: true },
  { words: [/人大|^建议/, /政协|^提案/], complete: /建议|提案|议案|意见/ },
  { words: [/(?<!进)出口/, /进口/], complete: true },
  { words: [/国内/, /入境|境外|海外|国外/], complete: true },
  { words: [/线上/, /线下/], complete: true },
  { words: [/公办/, /民办/], complete: /[学校园]|托位/ },
  { words: [/少儿/, /成人/], complete: true },
  { words: [/在职/, /退休/], complete: /参保|保险|医保|缴费/ },
  { words: [/已(?!建)/, /正在|[未尚]/], complete: true },
  { words: [/续建|在建|复工/, /新建|新开工/], complete: /开复工|复工开工|(?:在建|施工)(?:重[点大])?(?:项目|工程)/ },
  { words: [/一般债务(?:限额|余额)/, /专项债务(?:限额|余额)/], complete: true },
  { words: [/一般债/, /专项债/], complete: false },
  { words: [/重大/, /一般/], complete: /隐患/ },
  { words: [/财产险|财险/, /人身险/], complete: true },
  { words: [/(?<!非)税收?/, /非税/], complete: true },
  { words: [/中央/, /地方/], complete: /财政|赤字|预算|国债|税|债务/ },
  { words: [/企业/, /个体/], complete: false },
  { words: [/省内|市内|县内/, /省外|市外|县外/], complete: false },
  { words: [/国有/, /民营|民间|私营/], complete: false },
  { words: [/职工/, /居民/], complete: false },
  { words: [/新建/, /改建|扩建|改造|整治|维修|改扩建|提升/], complete: false },
];

interface Family {
  readonly kinds: readonly RegExp[];
  /** Wholes of which all of the kinds together are everything. */
  readonly allOf?: RegExp;
}

/**
 * Kinds of one thing that exclude each other, in the words of those who count them: the stages of projects (budgets and
 * plans), the branches of courts, the ranks of cadres, the ways of afforestation (国家林业和草原局, 造林技术规程), schools, the
 * sectors, what public bodies spend on themselves (财政部, “三公”经费), roads by who keeps them (公路法; 交通运输部, 农村公路建设管理
 * 办法), medals, patents (专利法 第二条), crops, where money is from, housing.
 */
const FAMILIES: readonly Family[] = [
  { kinds: [/续建|在建|结转/, /新建|新开工/, /前期|储备|谋划|预备/, /竣工|完工|收尾|投产/] },
  { kinds: [/刑事/, /民商?事/, /行政/, /执行/, /赔偿/] },
  { kinds: [/[地厅]局?级|地厅级/, /县处级|处级/, /乡科级|科级/, /一般干部|科员/, /农村干部|村干部|其他人员/] },
  { kinds: [/人工造林/, /封山育林/, /退化林修复/, /飞播造林/, /人工更新/] },
  {
    kinds: [
      /幼儿园/,
      /小学/,
      /初级?中学?|初中/,
      /普通高中|高级中学/,
      /职业|中职|技工/,
      /特殊教育|特教/,
      /高等|高校|大学/,
    ],
  },
  { kinds: [/来信/, /来访/, /来电/, /网上|网络/] },
  { kinds: [/第一产业|^一产/, /第二产业|^二产/, /第三产业|^三产/], allOf: /^/ },
  { kinds: [/因公出国/, /公务用?车/, /公务接待/], allOf: /三公/ },
  { kinds: [/县道/, /乡道/, /村道/], allOf: /农村公路/ },
  { kinds: [/国道/, /省道/, /县道/, /乡道/, /村道/, /专用公路/] },
  { kinds: [/金牌/, /银牌/, /铜牌/], allOf: /奖牌/ },
  { kinds: [/发明/, /实用新型/, /外观设计/], allOf: /专利/ },
  {
    kinds: [
      /小麦/,
      /玉米/,
      /水稻|稻谷/,
      /大豆|豆类/,
      /薯类?$|马铃薯|红薯/,
      /高粱/,
      /谷子/,
      /青稞/,
      /油菜/,
      /花生/,
      /棉花/,
    ],
  },
  {
    kinds: [
      /中央/,
      /省级|省财政/,
      /市级|市财政/,
      /[县区]级|[县区]财政/,
      /地方配套|地方财政/,
      /贷款/,
      /自筹/,
      /债券|专项债/,
      /社会资本/,
      /捐[赠款]/,
    ],
  },
  { kinds: [/公租房|公共租赁住房/, /保障性租赁住房/, /共有产权/, /配售型/, /棚改|棚户区/, /廉租/] },
  { kinds: [/国税/, /地税/], allOf: /税/ },
];

/** The family of which each part is another kind. */
function familyOf(parts: readonly string[]): Family | undefined {
  return FAMILIES.find(({ kinds }) => {
    const found = parts.map((part) => kinds.map((kind, i) => (kind.test(part) ? i : -1)).filter((i) => i >= 0));
    return found.every(({ length }) => length === 1) && new Set(found.map(([kind]) => kind)).size === parts.length;
  });
}

/** What is left over is told last: 道路运输事故17起、工矿商贸事故4起、其他事故2起. */
const REST = /^(?:.{1,8}[及和与])?(?:其[他它余]|剩余)(?:的|各)?(.{0,4})$/;

/** Whether the last of the parts is all the others: 其他, 其他类, or 其他 with the noun of the first part or of the whole. */
function endsInRest(whole: string, parts: readonly string[]): boolean {
  const noun = REST.exec(parts[parts.length - 1]!)?.[1];
  if (noun === undefined) return false;
  return noun === '' || noun === '类' || parts[0]!.endsWith(noun) || whole.includes(noun);
}

/** Ranks: a thing has one of them. */
const RANKS =
  /中央|市县|国家级|国家(?=标准|重点|资金)|行业(?=标准)|地方(?=标准)|省级(?=财政|资金|配套)?|省级|市级|区级|县级|乡级|村级|[一二三四五1-5２-５][Aa]+级|[一二三四甲乙丙特]级|[一二三四]类/;

/** Kinds that are looked at from several sides at once: 高新技术企业 and 专精特新企业 may be the same ones. */
const MANY_SIDED = /项目|企业|人员?|人才|干部|党员|群众|户|单位|主体|产品|商品|产业|问题|任务|事项|品牌|活动$/;
/** The same as what the parts themselves are: 个人充电桩 are no people. */
const ENDS_MANY_SIDED = /(?:项目|企业|人员?|人才|干部|党员|群众|户|单位|主体|产品|商品|产业|问题|任务|事项|品牌|活动)$/;

/** Bounds nest: what is over 10亿元 is over 1亿元 too. */
const NESTED = /以上|以下|以内|超|不低于|不足|大于|逾|过亿|累计|其中|同时|再|又/;

export interface PartEvidence {
  readonly disjoint: boolean;
  readonly complete: boolean;
}

/**
 * What the words say of parts introduced by 其中.
 *
 * @param whole the words around the whole
 * @param parts those around each part
 * @param units what each part is counted by
 * @param counted whether the parts are counted, and not measured: money and land are looked at from several sides at once
 *   (工业投资 and 民间投资)
 */
export function readEvidence(
  whole: string,
  parts: readonly string[],
  units: readonly (string | null)[],
  counted: boolean,
): PartEvidence {
  if (parts.length < 2 || parts.some((part) => part === '')) return NOTHING;
  if (namesItsParts(whole, parts)) return ALL;
  if (parts.some((part) => NESTED.test(part))) return NOTHING;
  if (endsInRest(whole, parts)) return ALL;
  if (parts.length === 2) {
    const [a, b] = parts as [string, string];
    const pair = PAIRS.find(({ words: [x, y] }) => isEither(x, y, a, b) || isEither(x, y, b, a));
    if (pair !== undefined) {
      const { complete } = pair;
      return { disjoint: true, complete: typeof complete === 'boolean' ? complete : complete.test(whole) };
    }
  }
  const family = familyOf(parts);
  if (family !== undefined) {
    const isAll = family.kinds.length === parts.length && family.allOf?.test(whole) === true;
    return isAll || (parts.length > 2 && isOfProjects(parts)) ? ALL : DISJOINT;
  }
  const ranks = parts.map((part) => RANKS.exec(part)?.[0]);
  if (ranks.every((rank) => rank !== undefined) && new Set(ranks).size === ranks.length) return DISJOINT;
  // Counted by different words, they are different things: 小型水库7座、蓄水池993个.
  if (counted && new Set(units).size > 1 && !parts.some((part) => MANY_SIDED.test(part))) return DISJOINT;
  // 省级示范村、产业示范村: looked at from two sides.
  if (ranks.some((rank) => rank !== undefined) && ranks.includes(undefined)) return NOTHING;
  const tails = new Set(parts.map((part) => part.slice(-2)));
  const kinds = new Set(parts.map((part) => part.slice(0, -2)));
  const areKinds = counted && tails.size === 1 && kinds.size === parts.length && !kinds.has('');
  return areKinds && !parts.some((part) => ENDS_MANY_SIDED.test(part)) ? DISJOINT : NOTHING;
}

/** 续建58个、新开工52个、前期16个: projects at work are either, and the third kind is what is left. */
function isOfProjects(parts: readonly string[]): boolean {
  return parts.some((part) => /续建|在建/.test(part)) && parts.some((part) => /新建|新开工/.test(part));
}

const ALL: PartEvidence = { disjoint: true, complete: true };
const NOTHING: PartEvidence = { disjoint: false, complete: false };
const DISJOINT: PartEvidence = { disjoint: true, complete: false };

function isEither(x: RegExp, y: RegExp, a: string, b: string): boolean {
  return x.test(a) && !y.test(a) && y.test(b) && !x.test(b);
}

const verbs = TermIndex.of([
  ...actionVerbs,
  ...incrementVerbs,
  ...weakActionVerbs,
  '是',
  '让',
  '使',
  '共',
  '合计',
  '占',
  '居',
  '成为',
  '销号',
  '治理',
  '到位',
  '完毕',
  '了',
]);

/** Whether words begin with a verb, so that they tell of something new: 、新增高速公路2600公里. */
export function opensWithVerb(words: string): boolean {
  const plain = words.replace(/^[\s“]+/, '');
  const bare = plain.replace(/^(?:新|再|已|共|并|还|全年|年内|累计|成功|力争|积极)+/, '');
  return verbs.match(plain, 0) !== null || (bare !== plain && verbs.match(bare, 0) !== null);
}

/** The words before a place back to the marks of its clause, blanks left out. */
export function wordsBefore({ text }: Passage, from: number, to: number): string {
  return /[^，,。；;：:！？]*$/.exec(text.slice(Math.max(from, to - 40), to))![0].replace(/\s+/g, '');
}

/** The noun behind a figure, up to the next mark. */
export function wordsBehind({ text }: Passage, from: number): string {
  return /^[^，,。；;：:！？、（()）]*/.exec(text.slice(from, from + 20))![0].replace(/\s+/g, '');
}

/** Whether words are verbs and nothing else: 整改完成, but not 服务企业. */
export function isOnlyVerbs(words: string): boolean {
  let at = 0;
  while (at < words.length) {
    const verb = verbs.match(words, at);
    if (verb === null) return false;
    at += verb.text.length;
  }
  return at > 0;
}
