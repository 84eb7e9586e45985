import type { Figure } from '../../figures/figure';
import { Memo } from '../../versions/memo';
import type { Passage, Statement } from '../passage';
import { isRowGap } from '../rows';
import { firstOfSentence, isTogether, readItems, type Item } from './share-items';
import { readRatio } from './share-ratios';
import { addsUp, isOver, setOf, type ShareSet } from './share-set';

/** The sets of shares that a passage says are all of one whole. */
export const shareSets = new Memo<Passage, readonly ShareSet[]>((passage) => {
  const { ratios } = passage.reading;
  const { text } = passage;
  // The words last: they are looked for in all of the text.
  const mayShare = hasTwoPercentages(passage.figures) && SHARES.test(text) && SETS.test(text);
  if (ratios.length === 0 && !mayShare) return NONE;
  const found: ShareSet[] = [];
  for (const ratio of ratios) {
    const set = readRatio(text, ratio);
    if (set !== null) found.push(set);
  }
  if (mayShare) {
    const { statements } = passage;
    const items = readItems(passage);
    for (let i = 0; i < items.length; i++) {
      const set = readRest(items, i) ?? readOpposite(items, i) ?? readIndustries(items, i) ?? readAges(items, i);
      if (set !== null) found.push(set);
    }
    for (const statement of statements) {
      const set = readRow(passage, statement);
      if (set !== null) found.push(set);
    }
  }
  return found.length === 0 ? NONE : found;
});

const NONE: readonly ShareSet[] = [];

/** No set of shares has fewer; ratios, which are no figures, aside. */
function hasTwoPercentages(figures: readonly Figure[]): boolean {
  let percentages = 0;
  for (let i = 0; i < figures.length; i++) if (figures[i]!.kind === 'percent' && ++percentages === 2) return true;
  return false;
}

/** Without these words a text has no set of shares. */
const SHARES = /占|比重|比例/;
const SETS = /其他|其它|其余|剩余|余下|非|不|三产|三次|第三|乡村|农村|女性|女生|岁|超标|污染|间接|重工|进口/;

const REST = /(?:^|[等，])(?:其他|其它|其余|剩余|余下)(?!地区|区域|各?[省市县区乡镇村州国]|城市|国家|时段|月份|年份)/;

/** 民营占97.2%、其他占2.8%: all before that make up a hundred with it, or as many as are surely of the same whole. */
function readRest(items: readonly Item[], i: number): ShareSet | null {
  const rest = items[i]!;
  if (!REST.test(rest.name)) return null;
  const first = firstOfSentence(items, i);
  const others = items.slice(first, i).filter((item) => isTogether(item, rest) && !REST.test(item.name));
  if (others.length === 0) return null;
  for (let from = others.length - 1; from >= 0; from--) {
    const set = setOf('rest', [...others.slice(from), rest]);
    if (set === null || addsUp(set.terms)) return set;
  }
  const nearest = setOf('rest', [others[others.length - 1]!, rest]);
  if (nearest !== null && isOver(nearest.terms)) return nearest;
  // Too little says something only where no share was left unread.
  const isWhole = [...others, rest].slice(1).every(({ skipped }) => skipped === 0);
  return isWhole ? setOf('rest', [...others, rest]) : null;
}

/** Pairs of words that leave nothing between them, with what they have to be said of. */
const OPPOSITES: readonly { readonly words: readonly [string, string]; readonly of: RegExp }[] = [
  { words: ['优良天数', '超标天数'], of: /^$/ },
  { words: ['优良天数', '污染天数'], of: /^$/ },
  { words: ['城镇', '乡村'], of: /(?:人口|居民)$/ },
  { words: ['城镇', '农村'], of: /(?:人口|居民)$/ },
  { words: ['出口', '进口'], of: /^(?:总?[额值])?$/ },
  { words: ['男性', '女性'], of: /^/ },
  { words: ['男生', '女生'], of: /^/ },
  { words: ['直接融资', '间接融资'], of: /^/ },
  { words: ['轻工业', '重工业'], of: /^/ },
];

/** 民间投资占34%，非民间投资占66%. */
function readOpposite(items: readonly Item[], i: number): ShareSet | null {
  const second = items[i]!;
  const start = firstOfSentence(items, i);
  for (let j = i - 1; j >= start; j--) {
    const first = items[j]!;
    if (isTogether(first, second) && isOpposite(first.name, second.name)) return setOf('opposite', [first, second]);
  }
  return null;
}

function isOpposite(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  // 税收, 税收收入 and what is not it, 非税收入.
  const [a, b] = [one, other].map((name) => name.replace(/税收(?:收入)?$/, '税收入')) as [string, string];
  const [plain, negated] = /非|不/.test(a) ? [b, a] : [a, b];
  const inner = negated.replace(/^.*[非不]/, '');
  if (inner !== negated && inner.length >= 2 && !/非|不/.test(plain) && plain.endsWith(inner)) return true;
  // 轻度污染 is not all that is not 优良.
  if (/[轻中重]度/.test(a + b)) return false;
  return OPPOSITES.some(({ words, of }) =>
    [words, [words[1], words[0]] as const].some(([first, second]) => {
      const [at, to] = [a.lastIndexOf(first), b.lastIndexOf(second)];
      if (at < 0 || to < 0) return false;
      const tail = a.slice(at + first.length);
      return tail === b.slice(to + second.length) && of.test(tail);
    }),
  );
}

const SECTORS = [/第一产业|一产/, /第二产业|二产/, /第三产业|三产|服务业/] as const;

/** 第一产业增加值占8.3%，第二产业占41.4%，第三产业占50.3%. */
function readIndustries(items: readonly Item[], i: number): ShareSet | null {
  // 一产占比由12.1%降到9.8%，二产占比由…: those of one time.
  const three = items
    .slice(i, i + 6)
    .filter(({ moment }) => (moment === 'before') === (items[i]!.moment === 'before'))
    .slice(0, 3);
  if (three.length < 3 || !three.every((item, k) => SECTORS[k]!.test(item.name))) return null;
  if (
    !three.every((item) => isTogether(three[0]!, item)) ||
    three.some(({ name }) => /投资|就业|税收|从业/.test(name) !== /投资|就业|税收|从业/.test(three[0]!.name))
  )
    return null;
  return setOf('industries', three);
}

const AGES = /(\d{1,3})\s*(?:周岁)?\s*(?:[-－–—~～〜至到]+\s*(\d{1,3})\s*周?岁|周?岁(?:及|（含）)?以上)/;

/** 0—14岁人口占16.8%，15—59岁人口占61.7%，60岁及以上人口占21.5%: one begins where the one before ends. */
function readAges(items: readonly Item[], i: number): ShareSet | null {
  let next = 0;
  for (let j = i; j < items.length && j - i < 6; j++) {
    const item = items[j]!;
    const ages = AGES.exec(item.name);
    if (ages === null || Number(ages[1]) !== next || !isTogether(items[i]!, item)) return null;
    if (ages[2] === undefined) return j - i < 2 ? null : setOf('ages', items.slice(i, j + 1));
    next = Number(ages[2]) + 1;
  }
  return null;
}

/** Three values follow directly, of the value added, of money or of people in all three. */
const THREE_SECTORS =
  /(?:三次产业|一二三产业?|一产、二产、三产|第一产业、第二产业、第三产业|一、二、三(?:次)?产业?|第一、第二、第三产业|第一、二、三(?:次)?产业)(?:增加值|投资|用电量|从业人员|就业人员|就业)?(?:结构|占比|比重|比例|占(?:GDP|地区生产总值|生产总值)的?(?:比重|比例)?)(?:分别)?(?:调整|优化)?(?:为|达到?|是)?$/;

/** 三次产业增加值占比分别为8.3%、41.4%、50.3%. */
function readRow({ text, statements }: Passage, first: Statement): ShareSet | null {
  const { figure } = first;
  if (figure.kind !== 'percent') return null;
  const lead = /[^。；;]*$/.exec(text.slice(Math.max(0, figure.start - 40), figure.start).trimEnd())![0];
  if (!THREE_SECTORS.test(lead)) return null;
  const row = statements.slice(first.index, first.index + 4);
  const isRow = (s: Statement, k: number): boolean =>
    s.figure.kind === 'percent' && (k === 0 || isRowGap(text, row[k - 1]!.figure.hedgedEnd, s.figure.hedgedStart));
  if (row.length < 3 || !row.slice(0, 3).every(isRow) || (row[3] !== undefined && isRow(row[3], 3))) return null;
  const before = statements[first.index - 1];
  if (before !== undefined && isRowGap(text, before.figure.hedgedEnd, figure.hedgedStart)) return null;
  return setOf(
    'industries',
    row.slice(0, 3).map((statement) => ({ statement })),
  );
}
