import { transitions } from '../../facts/change/transition';
import type { Passage } from '../../facts/passage';
import { between, divide, isDisjoint, middle } from '../../figures/arithmetic';
import { Decimal } from '../../figures/decimal';
import { writtenFigure } from '../../figures/written';
import type { Outcome } from '../check';

const CODE = 'multiple/misuse';

/** 由1.2万家增至2.5万家、实现翻番: no number, and a doubling all the same. */
const DOUBLED = /^[、，（(](?:总量|规模|数量|均|基本|实现|成功|历史性|已|再|了)*(翻了?番|倍增|成倍增长)/;
/** What is said of twice as much: not much less, and not more than half as much again. */
const TWICE = between(new Decimal('1.75'), new Decimal(3));

/** Doublings without a number against the two levels before them. */
export function* doublings(passage: Passage): Iterable<Outcome> {
  const { text } = passage;
  if (!text.includes('番') && !text.includes('倍增')) return;
  for (const { before, after, comparable } of transitions.of(passage)) {
    const said = comparable ? DOUBLED.exec(text.slice(after.hedgedEnd, after.hedgedEnd + 16)) : null;
    const ratio = said === null ? null : divide(after.interval, before.interval);
    if (said === null || ratio === null) continue;
    const end = after.hedgedEnd + said[0].length;
    const start = end - said[1]!.length;
    const [a, b] = [writtenFigure(text, after), writtenFigure(text, before)];
    const args = { text: said[1]!, work: `${a} ÷ ${b}`, expected: `${middle(ratio)?.toFixed(2) ?? ''}倍` };
    if (!isDisjoint(ratio, TWICE)) {
      yield { code: CODE, spans: [{ start, end }, after, before], message: { key: `${CODE}.holds`, args } };
      continue;
    }
    yield {
      code: CODE,
      severity: 'warning',
      start,
      end,
      message: { key: `${CODE}.doubled`, args },
      related: [after, before].map((value) => ({
        start: value.start,
        end: value.end,
        message: { key: `${CODE}.operand`, args: { text: writtenFigure(text, value) } },
      })),
      fixes: [],
    };
  }
}
