import type { Analysis } from '../analysis';
import { isBlank, isLineBreak } from '../text/chars';
import type { Span } from '../text/span';
import { checks } from './registry';

/** A comment that silences checks over a stretch of the document. */
export interface Suppression extends Span {
  /** The codes silenced; null for all. */
  readonly codes: readonly string[] | null;
  readonly reason: string | null;
  /** Where the comment itself stands. */
  readonly comment: Span;
}

type Kind = 'disable' | 'enable' | 'disable-next-line' | 'disable-file';

interface Comment extends Span {
  readonly kind: Kind;
  readonly codes: readonly string[] | null;
  readonly reason: string | null;
}

const NONE: readonly Suppression[] = [];

/**
 * The suppressions that the document's comments make:
 * `<!-- policytext-disable-next-line figure/broken, numbering/sequence -- reason -->` for the paragraph behind it (one
 * line, or all the lines that a hard-wrapped paragraph takes), `policytext-disable` up to `policytext-enable` or the end,
 * `policytext-disable-file` for the whole text. Without codes every check is silenced. Unknown codes do no harm.
 */
export function findSuppressions(analysis: Analysis): readonly Suppression[] {
  const { text } = analysis;
  if (!text.includes('policytext-')) return NONE;
  const suppressions: Suppression[] = [];
  const open: Comment[] = [];
  for (const comment of commentsIn(text)) {
    // Shown as code, not meant.
    if (analysis.readings[analysis.paragraphAt(comment.start)]!.paragraph.kind === 'code') continue;
    if (comment.kind === 'disable') open.push(comment);
    else if (comment.kind === 'enable') closeOpen(open, comment, suppressions);
    else if (comment.kind === 'disable-file') suppressions.push(over(comment, 0, text.length));
    else suppressions.push(over(comment, comment.end, nextParagraphEnd(analysis, comment.end)));
  }
  for (const comment of open) suppressions.push(over(comment, comment.end, text.length));
  return suppressions;
}

function over({ codes, reason, start, end }: Comment, from: number, to: number): Suppression {
  return { start: from, end: to, codes, reason, comment: { start, end } };
}

/** Every comment of ours, in order. Runs from one occurrence of `<!--` to the next, so it takes time in proportion to the text. */
function* commentsIn(text: string): Generator<Comment> {
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) return;
    const comment = readComment(text.slice(start + 4, close), start, close + 3);
    if (comment !== null) yield comment;
    start = text.indexOf('<!--', close + 3);
  }
}

const DIRECTIVE = /^\s*policytext-(disable-next-line|disable-file|disable|enable)(?![\w-])/;

function readComment(body: string, start: number, end: number): Comment | null {
  const match = DIRECTIVE.exec(body);
  if (match === null) return null;
  const rest = body.slice(match[0].length);
  const dashes = rest.search(/(?:^|\s)(?:--|—)/);
  const list = dashes < 0 ? rest : rest.slice(0, dashes);
  const reason =
    dashes < 0
      ? ''
      : rest
          .slice(dashes)
          .replace(/^\s*[-—]+\s*/, '')
          .trim();
  const codes = list.split(/[\s,，、]+/).filter((code) => code !== '');
  return {
    kind: match[1] as Kind,
    start,
    end,
    codes: codes.length === 0 ? null : codes,
    reason: reason === '' ? null : reason,
  };
}

/** Ends what is open: everything, or only the codes that `enable` names; the others go on. */
function closeOpen(open: Comment[], enable: Comment, suppressions: Suppression[]): void {
  const { codes } = enable;
  for (const comment of open.splice(0)) {
    const silenced = comment.codes ?? checks.map(({ code }) => code);
    const ended = codes === null ? comment.codes : silenced.filter((code) => codes.includes(code));
    const kept = codes === null ? [] : silenced.filter((code) => !codes.includes(code));
    if (ended === null || ended.length > 0)
      suppressions.push(over({ ...comment, codes: ended }, comment.end, enable.start));
    if (kept.length > 0) open.push({ ...comment, codes: kept });
  }
}

/** The end of the paragraph that holds the first character behind a comment that is no blank. */
function nextParagraphEnd(analysis: Analysis, from: number): number {
  const { text, starts, readings } = analysis;
  let at = from;
  while (at < text.length && (isBlank(text.charCodeAt(at)) || isLineBreak(text.charCodeAt(at)))) at++;
  if (at >= text.length) return text.length;
  const index = analysis.paragraphAt(at);
  return starts[index]! + readings[index]!.paragraph.length;
}
