import { CAPPED_RATE, UNCAPPED_RATE } from '../../../lexicon/words';
import type { Passage, Statement } from '../../facts/passage';
import { Decimal, reachesHundred } from '../../figures/decimal';
import { rewriteFigure, writtenFigure } from '../../figures/written';
import type { Outcome } from '../check';
import type { Finding, Fix } from '../finding';

const CODE = 'range/invalid';
const ALL = new Decimal(100);

/** What can fall by more than itself, since it can turn negative. */
const SIGNED = /利润|利税|效益|盈|亏|净|差|余额变动|增速|收益|贡献/;
/** 占全省的120%. */
const OF_ALL = /占(?:到)?(?:全[国省市县区州]|世界|全球)[^，。；、\d]{0,14}$/;
/** 占耕地面积的比重达到68%: of all the area, the people, the households. */
const OF_TOTAL =
  /占[^，。；、\d]{0,12}(?:面积|人口|总数|总量|总人数|户数|总户数)的?(?:比重|比例|比率)?(?:已经|已)?(?:达到?|为|约|(?:提高|提升|上升|增加|增长)(?:到|至)|升至)?$/;
/** 占全年计划的118%: of a plan more than all can be done. */
const OF_PLAN = /计划|目标|任务|预算|进度|规划|同期|上年|去年/;

/** 覆盖率达102%, 占全省的120%, 下降110%: parts that are more than all. */
export function addImpossibleShares(passage: Passage, found: Outcome[]): void {
  for (const statement of passage.statements) {
    const { figure } = statement;
    if (figure.kind !== 'percent' || figure.numeral === null || !reachesHundred(figure.numeral)) continue;
    const min = statement.interval?.min ?? null;
    if (min === null || min.lte(ALL)) continue;
    const kind = overAll(passage, statement);
    if (kind !== null) found.push(finding(passage, statement, kind));
  }
}

function overAll({ text }: Passage, { figure, facts, reference }: Statement): 'cap' | 'share' | 'fall' | null {
  const { predicate, sentence } = reference;
  const lead = text.slice(Math.max(sentence.start, figure.hedgedStart - 24), figure.hedgedStart);
  if (predicate.kind === 'change') {
    const subject =
      text.slice(Math.max(sentence.start, predicate.start - 20), predicate.start) + (facts.indicator ?? '');
    return predicate.direction === 'down' && !SIGNED.test(subject + predicate.verb) ? 'fall' : null;
  }
  if ((OF_ALL.test(lead) || OF_TOTAL.test(lead)) && !OF_PLAN.test(lead)) return 'share';
  // 高于全国102%, 是上年的102%: no value of the rate.
  if (predicate.kind === 'comparison' || predicate.kind === 'share' || predicate.kind === 'ratio') return null;
  const name = (facts.indicator ?? '').replace(/[”’》）)]+$/, '');
  return CAPPED_RATE.test(name) && !UNCAPPED_RATE.test(name) && !OF_PLAN.test(lead) ? 'cap' : null;
}

function finding({ text }: Passage, { figure, facts }: Statement, kind: 'cap' | 'share' | 'fall'): Finding {
  const args = { text: writtenFigure(text, figure), name: facts.indicator ?? '' };
  return {
    code: CODE,
    severity: 'error',
    start: figure.start,
    end: figure.end,
    message: { key: `${CODE}.${kind}`, args },
    related: [],
    fixes: fixes(text, figure, kind),
  };
}

/** 197% for 97%: a digit too many before two that would do; capped rates are seldom less than half. */
function fixes(text: string, figure: Statement['figure'], kind: 'cap' | 'share' | 'fall'): readonly Fix[] {
  const digits = figure.numeral!.digits;
  if (!/^\d{3}(?:\.\d+)?$/.test(digits)) return [];
  const rewriting = rewriteFigure(text, figure, new Decimal(digits.slice(1)));
  if (rewriting === null || (kind === 'cap' ? /^[0-4]/ : /^0/).test(digits.slice(1))) return [];
  return [{ title: { key: `${CODE}.fix`, args: { text: rewriting.shown } }, edits: [rewriting], safe: false }];
}
