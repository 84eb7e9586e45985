import type { IGrammar } from 'vscode-textmate';
import { tokenize, type Token } from './tokenizer';

/** What a token is called in expectations and snapshots, by its innermost scope. */
export const kindOfScope: ReadonlyMap<string, string> = new Map([
  ['constant.numeric.figure', 'figure'],
  ['constant.numeric.date', 'date'],
  ['support.type.unit', 'unit'],
  ['keyword.control.hedge', 'hedge'],
  ['variable.other.indicator', 'indicator'],
  ['string.quoted.slogan', 'slogan'],
  ['string.unquoted.slogan', 'slogan'],
  ['keyword.other.heading-number', 'number'],
  ['punctuation.definition.heading', '#'],
  ['markup.heading', 'title'],
  ['comment.block', 'comment'],
  ['punctuation.definition.comment', 'comment'],
]);

export function kindOf(token: Token): string | null {
  const scope = token.scopes.at(-1);
  if (scope === undefined) return null;
  return kindOfScope.get(scope) ?? scope;
}

/** A text with every coloured stretch in angle brackets behind its kind: `增长‹figure 6.1›‹unit %›`. */
export function mark(grammar: IGrammar, text: string): string {
  return tokenize(grammar, text).map(markLine).join('\n');
}

function markLine(tokens: readonly Token[]): string {
  let marked = '';
  let open: string | null = null;
  for (const token of tokens) {
    // A title goes on around blanks and punctuation that the grammar splits off.
    const kind: string | null = token.text === '' ? open : kindOf(token);
    if (kind !== open || kind === 'figure' || kind === 'unit') {
      if (open !== null) marked += '›';
      if (kind !== null) marked += `‹${kind} `;
      open = kind;
    }
    marked += token.text;
  }
  return open === null ? marked : `${marked}›`;
}
