import { readShareTable, type Cell, type TableShare } from '../../facts/shares/share-tables';
import { isDisjoint, middle, shareOf } from '../../figures/arithmetic';
import { Decimal } from '../../figures/decimal';
import { Gathering } from '../../versions/gathering';
import { GroupMemo } from '../../versions/group-memo';
import type { Version } from '../../versions/version';
import type { Reading } from '../../reading';
import type { Span } from '../../text/span';
import type { Outcome } from '../check';
import { Excerpt, ExcerptOutcomes } from '../excerpt';
import { placeIn } from '../place';

const CODE = 'share/mismatch';

/** The shares of the document's tables against the totals that head them. */
export function* tableOutcomes(version: Version<Reading>): Iterable<ExcerptOutcomes> {
  const { indexes, values } = rows.of(version);
  for (let i = 0; i < values.length; i++) {
    const first = i;
    while (indexes[i + 1] === indexes[i]! + 1) i++;
    // A heading, a total and a part at least.
    const said = i - first < 2 ? null : outcomes.of(values.slice(first, i + 1));
    if (said !== null) yield said;
  }
}

const rows = new Gathering<Reading, Reading>((reading) => (reading.paragraph.kind === 'tableRow' ? reading : null));

/** A share of a table, its value computed to as many places as it has, and whether the two agree. */
interface JudgedShare extends TableShare {
  readonly value: string;
  readonly holds: boolean;
}

/** What is said of a table, given its rows. */
const outcomes = new GroupMemo<Reading, ExcerptOutcomes | null>((rows) => {
  const excerpt = new Excerpt(rows);
  const place = ({ row, start, end }: Cell): Span => placeIn(excerpt, row, { start, end });
  const shares = readShareTable(rows.map(({ paragraph }) => paragraph.text)).flatMap((share) => judge(share) ?? []);
  return ExcerptOutcomes.of(
    excerpt,
    shares.map((share) => outcomeOf(share, place)),
  );
});

function judge(found: TableShare): JudgedShare | null {
  const { total, part, share } = found;
  const computed = shareOf(part.interval, total.interval);
  if (computed === null || computed.max === null) return null;
  const decimals = share.text.split('.')[1]?.length ?? 0;
  // Shares of a table are often adjusted in the last digit to add up to 100.
  const slack = new Decimal(`0.5e${-decimals}`);
  const stated = { ...share.interval, min: share.interval.min!.minus(slack), max: share.interval.max!.plus(slack) };
  return { total, part, share, value: middle(computed)!.toFixed(decimals), holds: !isDisjoint(stated, computed) };
}

function outcomeOf({ total, part, share, value, holds }: JudgedShare, place: (cell: Cell) => Span): Outcome {
  const args = { part: part.text, whole: total.text, share: `${share.text}%`, value: `${value}%` };
  if (holds) return { code: CODE, spans: [total, part, share].map(place), message: { key: `${CODE}.holds`, args } };
  return {
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
