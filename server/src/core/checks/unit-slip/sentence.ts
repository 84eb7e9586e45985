import type { DimensionSlip } from '../../facts/units/dimension-slips';
import type { Passage } from '../../facts/passage';
import type { ScalePair } from '../../facts/units/scale-pairs';
import type { Dimension } from '../../../lexicon/units';
import { writtenFigure } from '../../figures/written';
import type { Finding, Fix } from '../finding';
import { CODE } from './code';
import { tailOf, withTail } from './tail';

/** 由2.57万元增加到3.52元. */
export function findingOfPair({ text }: Passage, { link, first, second }: ScalePair): Finding {
  const args = { first: writtenFigure(text, first.figure), second: writtenFigure(text, second.figure) };
  const { start, end } = second.figure;
  return {
    code: CODE,
    severity: 'error',
    start,
    end,
    message: { key: `${CODE}.${link}`, args },
    related: [
      {
        start: first.figure.start,
        end: first.figure.end,
        message: { key: `${CODE}.other`, args: { other: args.first } },
      },
    ],
    fixes: link === 'added' ? [] : fixesOf(text, second.figure, tailOf(text, first.figure)),
  };
}

function fixesOf(text: string, figure: Parameters<typeof withTail>[1], tail: string): Fix[] {
  const edit = withTail(text, figure, tail);
  if (edit === null) return [];
  const { start, end, newText, shown } = edit;
  return [{ title: { key: `${CODE}.fix`, args: { text: shown } }, edits: [{ start, end, newText }], safe: false }];
}

/** The unit that a slip of one word makes of another: 平方公里 and 公里. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
  'area:公里': '平方公里',
  'area:米': '平方米',
  'area:千米': '平方千米',
  'length:平方公里': '公里',
  'length:平方米': '米',
  'length:平方千米': '千米',
  'energy:千瓦': '千瓦时',
  'power:千瓦时': '千瓦',
};

/** 水土流失面积3.55万公里. */
export function findingOfDimension({ text }: Passage, { statement, name, expected }: DimensionSlip): Finding {
  const { figure } = statement;
  const counterpart = COUNTERPARTS[`${expected}:${figure.unit ?? ''}`];
  const edit = counterpart === undefined ? null : { start: figure.unitStart, end: figure.end, newText: counterpart };
  const shown = text.slice(figure.start, figure.unitStart).replace(/\s+/g, '') + (counterpart ?? '');
  return {
    code: CODE,
    severity: 'error',
    start: figure.start,
    end: figure.end,
    message: {
      key: `${CODE}.dimension.${expected as Dimension}`,
      args: { name, text: writtenFigure(text, figure), unit: figure.unit ?? '' },
    },
    related: [],
    fixes: edit === null ? [] : [{ title: { key: `${CODE}.fix`, args: { text: shown } }, edits: [edit], safe: false }],
  };
}
