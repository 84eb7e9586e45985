import type { Analysis } from '../analysis';
import { Gathering } from '../versions/gathering';
import type { Reading } from '../reading';
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

/** The paragraphs with comments of ours, or what looks like them. Those of code are shown, not meant. */
const directives = new Gathering<Reading, true>(({ paragraph }) =>
  paragraph.text.includes('policytext-') ? true : null,
);

/**
 * The suppressions that the document's comments make:
 * `<!-- policytext-disable-next-line figure/broken, numbering/sequence -- reason -->` for the paragraph behind it (one
 * line, or all the lines that a hard-wrapped paragraph takes), `policytext-disable` up to `policytext-enable` or the end,
 * `policytext-disable-file` for the whole text. Without codes every check is silenced. Unknown codes do no harm.
 */
export function findSuppressions(analysis: Analysis): readonly Suppression[] {
  const { text } = analysis;
  if (directives.of(analysis.asRead).values.length === 0) return NONE;
  const suppressions: Suppression[] = [];
  const open = new Open();
  for (const comment of commentsIn(text)) {
    // Shown as code, not meant.
    if (analysis.readings[analysis.paragraphAt(comment.start)]!.paragraph.kind === 'code') continue;
    if (comment.kind === 'disable') open.disable(comment);
    else if (comment.kind === 'enable') {
      for (const ended of open.enable(comment.codes, comment.start)) suppressions.push(ended);
    } else if (comment.kind === 'disable-file') suppressions.push(over(comment, 0, text.length));
    else suppressions.push(over(comment, comment.end, nextParagraphEnd(analysis, comment.end)));
  }
  return suppressions.concat(open.enable(null, text.length));
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

/**
 * What `policytext-disable` comments have opened: by check, and for all checks at once. A check that is silenced already
 * stays with the first comment, so that each comment opens and closes a check at most once, however many there are.
 */
class Open {
  #all: Comment | null = null;
  readonly #byCode = new Map<string, Comment>();

  disable(comment: Comment): void {
    if (comment.codes === null) this.#all ??= comment;
    else for (const code of comment.codes) if (!this.#byCode.has(code)) this.#byCode.set(code, comment);
  }

  /** Ends everything that is open, or only the codes named; the others go on. */
  enable(codes: readonly string[] | null, at: number): Suppression[] {
    if (codes !== null && this.#all !== null) {
      for (const { code } of checks) if (!this.#byCode.has(code)) this.#byCode.set(code, this.#all);
      this.#all = null;
    }
    const ended = new Map<Comment, string[]>();
    for (const code of codes ?? [...this.#byCode.keys()]) {
      const comment = this.#byCode.get(code);
      if (comment === undefined) continue;
      this.#byCode.delete(code);
      const together = ended.get(comment);
      if (together === undefined) ended.set(comment, [code]);
      else together.push(code);
    }
    const suppressions = [...ended].map(([comment, codes]) => over({ ...comment, codes }, comment.end, at));
    if (codes === null && this.#all !== null) {
      suppressions.push(over(this.#all, this.#all.end, at));
      this.#all = null;
    }
    return suppressions;
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
