import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { figureAt, headingAt, sloganAt } from '../core/queries/lookup';
import type { Span } from '../core/text/span';
import { fromPosition, toRange } from '../protocol/ranges';
import type { Reader } from './feature';
import { describeFigure } from './hover/figure';
import { describeHeading } from './hover/heading';
import { describeSlogan } from './hover/slogan';
import { describeUnit } from './hover/unit';

/** What is known of the figure, slogan or heading at a position. */
export function hover(reader: Reader, position: Position): Hover | null {
  const offset = fromPosition(reader.text, position);
  const found = describe(reader, offset);
  if (found === null) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: found.sections.join('\n\n---\n\n') },
    range: toRange(reader.text, found.span),
  };
}

function describe(reader: Reader, offset: number): { sections: readonly string[]; span: Span } | null {
  const { analysis } = reader;
  const figure = figureAt(analysis, offset);
  if (figure !== null) {
    const unit = describeUnit(reader, figure, offset);
    return {
      sections: unit === null ? [describeFigure(reader, figure)] : [describeFigure(reader, figure), unit],
      span: figure.span,
    };
  }
  const slogan = sloganAt(analysis, offset);
  if (slogan !== null) return { sections: [describeSlogan(reader, slogan)], span: slogan.span };
  const heading = headingAt(analysis, offset);
  if (heading !== null) return { sections: [describeHeading(reader, heading)], span: heading };
  return null;
}
