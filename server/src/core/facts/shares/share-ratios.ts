import { Decimal, decimalOf, decimalsOf } from '../../figures/decimal';
import type { Ratio } from '../../figures/ratio';
import type { ShareSet } from './share-set';

/** Ratios that read as shares of one whole: 三次产业结构为8.3∶41.4∶50.3. */

const INDUSTRIES = /三次产业|三大产业|一二三产|一、二、三(?:次)?产|三产(?:业)?(?:结构|比例|比重|占比)|产业结构/;
const STRUCTURE = /结构|构成|比重|占比|比例/;

/** What is the one or the other, and nothing else. */
const HALVES = /轻、?重|轻工业.*重工业|男女|城乡(?!.*(?:收入|消费))|城镇.*[乡农]村|进出口|公办.*民办|税收.*非税/;
const TWO = /(?:结构|构成|比重|占比|比例)(?:为|由|从)?(?:[^，。；]*(?:调整|优化|转变|变化|提高)(?:为|到|至))?\s*$/;

/** A ratio as shares of a hundred; null where it divides something else. */
export function readRatio(text: string, { start, terms }: Ratio): ShareSet | null {
  if (terms.length < 2) return null;
  const numbers = terms.map(({ numeral }) => decimalOf(numeral));
  const total = numbers.reduce((sum, n) => sum.plus(n), new Decimal(0));
  const lead = text.slice(Math.max(0, start - 64), start);
  const isIndustries = terms.length === 3 && INDUSTRIES.test(/[^。；;]*$/.exec(lead)![0]);
  // 轻重工业比例为45.1∶54.9. Of two numbers that are about a hundred together only those that are called so.
  const clause = /[^，,。；;]*$/.exec(lead)![0];
  if (terms.length === 2 && !(TWO.test(clause) && HALVES.test(clause))) return null;
  // 比例为1∶2∶3 divides nothing by a hundred.
  if (
    !(isIndustries ? total.gt(50) && total.lt(200) : STRUCTURE.test(lead.slice(-40)) && total.gte(90) && total.lte(110))
  )
    return null;
  return {
    kind: isIndustries ? 'industries' : 'ratio',
    terms: terms.map(({ start, end, numeral }, i) => {
      const half = new Decimal(`0.5e${-decimalsOf(numeral)}`);
      return {
        start,
        end,
        statement: null,
        interval: { min: numbers[i]!.minus(half), max: numbers[i]!.plus(half), maxOpen: false },
      };
    }),
  };
}
