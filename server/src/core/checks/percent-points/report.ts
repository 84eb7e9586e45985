import type { Passage } from '../../facts/passage';
import { middle, subtract } from '../../figures/arithmetic';
import { writtenFigure } from '../../figures/written';
import type { Finding, Fix, RelatedSpan } from '../finding';
import type { Slip, SlipKind } from './find';

const CODE = 'percent/points';
/** What is shown of a name: a noun phrase is seldom longer. */
const SHOWN = 24;

/** The unit that is meant. */
const MEANT: Readonly<Record<SlipKind, '%' | '个百分点'>> = {
  change: '个百分点',
  difference: '个百分点',
  distance: '个百分点',
  amount: '%',
  level: '%',
};

/** A slip as a finding of its passage's text. */
export function toFinding(passage: Passage, slip: Slip): Finding {
  const { text } = passage;
  const { kind, statement, levels } = slip;
  const { start, end, unitStart } = statement.figure;
  const written = writtenFigure(text, statement.figure);
  const number = text.slice(start, unitStart).replace(/\s+/g, '');
  const shown = number + MEANT[kind];
  const name = slip.name.length > SHOWN ? `${slip.name.slice(0, SHOWN)}…` : slip.name;
  const [from, to] = levels;
  return {
    code: CODE,
    severity: kind === 'difference' ? 'error' : 'warning',
    start,
    end,
    message: {
      key: `${CODE}.${name === '' && kind !== 'difference' && kind !== 'distance' ? 'unnamed.' : ''}${kind}`,
      args: {
        name,
        text: written,
        shown,
        from: from === undefined ? '' : writtenFigure(text, from.figure),
        to: to === undefined ? '' : writtenFigure(text, to.figure),
        difference: from === undefined || to === undefined ? '' : differenceOf(from, to),
      },
    },
    related: levels.map(({ figure }): RelatedSpan => ({
      start: figure.start,
      end: figure.end,
      message: { key: `${CODE}.level.related`, args: { text: writtenFigure(text, figure) } },
    })),
    fixes: unitStart < end && /^\d/.test(number) ? [toFix(unitStart, end, MEANT[kind], shown)] : [],
  };
}

function toFix(start: number, end: number, newText: string, shown: string): Fix {
  return { title: { key: `${CODE}.fix`, args: { text: shown } }, edits: [{ start, end, newText }], safe: false };
}

function differenceOf(from: Slip['statement'], to: Slip['statement']): string {
  if (from.interval === null || to.interval === null) return '';
  return middle(subtract(to.interval, from.interval))?.abs().toFixed() ?? '';
}
