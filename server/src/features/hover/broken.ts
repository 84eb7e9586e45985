import { Analysis, type PlacedFigure } from '../../core/analysis';
import type { Finding, Fix } from '../../core/checks/finding';
import { figureBroken } from '../../core/checks/figure-broken';
import type { Reader } from '../feature';
import { amountsOf, mentions } from './figure';
import { bullet, escape, quote } from './markdown';

/** The finding that says a number at an offset is written wrongly; null where there is none, or the text silences it. */
export function brokenAt({ analysis }: Reader, offset: number): Finding | null {
  const broken = analysis.findings.filter(({ code }) => code === figureBroken.code);
  return broken.find(({ start, end }) => start <= offset && offset < end) ?? null;
}

/**
 * What a number that is written wrongly may be, in Markdown. What was read of it is not shown as its value: 2，300万元 is
 * neither 300万元 nor surely 2300万元.
 * @param figure what was read at the same place, for what it measures; null when that is no figure
 */
export function describeBroken(reader: Reader, broken: Finding, figure: PlacedFigure | null): string {
  const { words } = reader;
  // Where reading began in the middle of the number, the words before it were not read for what they are either.
  const whole = figure !== null && figure.span.start <= broken.start ? figure : null;
  const indicator = whole?.facts.indicator ?? null;
  const about = [words.writtenWrongly, ...(indicator === null ? [] : [`**${escape(indicator)}**`])];
  return [
    [`**${escape(quote(reader, broken))}**`, ...about].join(' · '),
    '',
    ...broken.fixes.flatMap((fix) => bullet(words.label.mayBe, mayBe(reader, broken, fix))),
    ...(whole === null ? [] : bullet(words.label.mentions, mentions(reader, whole))),
  ].join('\n');
}

/** One way to write it, and what that would say: 2300万元 = 23,000,000 元. */
function mayBe(reader: Reader, broken: Finding, fix: Fix): string | null {
  const written = rewritten(reader, broken, fix);
  if (written === null) return null;
  const analysis = Analysis.of(written);
  const [figure, another] = analysis.figures;
  const amounts = figure === undefined || another !== undefined ? [] : amountsOf({ ...reader, analysis }, figure);
  const said = escape(written);
  const others = amounts.join(' = ').replace(/ = ≈ /g, ' ≈ ');
  if (others === '' || others.startsWith(`${said} = `)) return others || said;
  return `${said} ${others.startsWith('≈') ? '' : '= '}${others}`;
}

/** What stands in the finding's span after the fix; null when that changes something outside. */
function rewritten({ analysis }: Reader, broken: Finding, { edits }: Fix): string | null {
  let text = '';
  let at = broken.start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.end > broken.end) return null;
    text += analysis.text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return (text + analysis.text.slice(at, broken.end)).replace(/\s*[\r\n]+\s*/g, '');
}
