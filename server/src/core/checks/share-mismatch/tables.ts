import type { Analysis } from '../../analysis';
import { readShareTable, type Cell, type TableShare } from '../../facts/share-tables';
import { isDisjoint, middle, shareOf } from '../../figures/arithmetic';
import { Decimal } from '../../figures/decimal';
import { toSourceSpan } from '../../layout/paragraph';
import type { Span } from '../../text/span';
import type { Outcome } from '../check';

const CODE = 'share/mismatch';

/** The shares of the document's tables against the totals that head them. */
export function* tableOutcomes(analysis: Analysis): Iterable<Outcome> {
  const { readings } = analysis;
  for (let i = 0; i < readings.length; i++) {
    if (readings[i]!.paragraph.kind !== 'tableRow') continue;
    const first = i;
    while (readings[i + 1]?.paragraph.kind === 'tableRow') i++;
    const rows = readings.slice(first, i + 1).map(({ paragraph }) => paragraph.text);
    // A heading, a total and a part at least.
    if (rows.length < 3) continue;
    const place = ({ row, start, end }: Cell): Span =>
      toSourceSpan(readings[first + row]!.paragraph, analysis.starts[first + row]!, { start, end });
    for (const share of readShareTable(rows)) yield* outcomeOf(share, place);
  }
}

function* outcomeOf({ total, part, share }: TableShare, place: (cell: Cell) => Span): Iterable<Outcome> {
  const computed = shareOf(part.interval, total.interval);
  if (computed === null || computed.max === null) return;
  const decimals = share.text.split('.')[1]?.length ?? 0;
  // Shares of a table are often adjusted in the last digit to add up to 100.
  const slack = new Decimal(`0.5e${-decimals}`);
  const stated = { ...share.interval, min: share.interval.min!.minus(slack), max: share.interval.max!.plus(slack) };
  const value = middle(computed)!.toFixed(decimals);
  const args = { part: part.text, whole: total.text, share: `${share.text}%`, value: `${value}%` };
  if (!isDisjoint(stated, computed)) {
    yield { code: CODE, spans: [total, part, share].map(place), message: { key: `${CODE}.holds`, args } };
    return;
  }
  yield {
    code: CODE,
    severity: 'error',
    ...place(share),
    message: { key: `${CODE}.wrong`, args },
    related: [
      { ...place(total), message: { key: `${CODE}.whole`, args } },
      { ...place(part), message: { key: `${CODE}.part`, args } },
    ],
    fixes: [
      {
        title: { key: `${CODE}.fix`, args: { text: value } },
        edits: [{ ...place(share), newText: value }],
        safe: false,
      },
    ],
  };
}
