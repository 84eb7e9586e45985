import type { Hover, Position } from 'vscode-languageserver';
import { headingAt, itemAt } from '../core/queries/lookup';
import type { Span } from '../core/text/span';
import type { SloganEntry } from '../lexicon/slogan-entry';
import { fromPosition, toRange } from '../protocol/ranges';
import type { Settings } from '../protocol/settings';
import type { Reader } from './feature';
import { brokenAt, describeBroken } from './hover/broken';
import { describeFigure } from './hover/figure';
import { describeHeading } from './hover/heading';
import { describeInvolved } from './hover/involved';
import { describeSlogan } from './hover/slogan';
import { describeUnit } from './hover/unit';
import { MarkupKind } from '../protocol/lsp';

/** The built-in entry of a formula, or null: `glossaryEntry`, which is loaded late. */
export type Glossary = (canonical: string) => SloganEntry | null;

/** What is known of the figure, slogan or heading at a position, and what is found elsewhere about it. */
export function hover(reader: Reader, position: Position, settings: Settings, glossary: Glossary): Hover | null {
  const offset = fromPosition(reader.text, position);
  const found = describe(reader, offset, settings, glossary);
  if (found === null) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: found.sections.join('\n\n---\n\n') },
    range: toRange(reader.text, found.span),
  };
}

/**
 * A heading may hold a figure or a slogan: what is nearest comes first. Of a number that is written wrongly its value is not
 * shown, but what it may be.
 */
function describe(
  reader: Reader,
  offset: number,
  settings: Settings,
  glossary: Glossary,
): { sections: readonly string[]; span: Span } | null {
  const { analysis } = reader;
  const sections: string[] = [];
  const item = itemAt(analysis, offset);
  const heading = headingAt(analysis, offset);
  const endsHere = item === null || item.span.end === offset;
  const broken =
    item?.kind === 'slogan' ? null : (brokenAt(reader, offset) ?? (endsHere ? brokenAt(reader, offset - 1) : null));
  // First, as the editor puts the findings of the place itself first.
  const involved = item === null ? null : describeInvolved(reader, item.span, settings);
  if (involved !== null) sections.push(involved);
  if (broken !== null) {
    sections.push(describeBroken(reader, broken, item?.kind === 'figure' ? item.figure : null));
  } else if (item?.kind === 'figure') {
    sections.push(describeFigure(reader, item.figure));
    const unit = describeUnit(reader, item.figure, offset);
    if (unit !== null) sections.push(unit);
  }
  if (item?.kind === 'slogan') sections.push(describeSlogan(reader, item.slogan, glossary(item.slogan.item.canonical)));
  if (heading !== null) sections.push(describeHeading(reader, heading));
  const span = broken ?? item?.span ?? heading;
  return span === null ? null : { sections, span };
}
