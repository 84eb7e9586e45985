import type { SemanticTokensLegend } from 'vscode-languageserver';

/** Kinds of semantic tokens, in the order of their numbers. package.json declares the same ones for themes. */
export const tokenTypes = ['figure', 'unit', 'hedge', 'indicator', 'slogan', 'headingNumber'] as const;
export type TokenType = (typeof tokenTypes)[number];

/** What a figure is; bit 0 is the first. */
export const tokenModifiers = ['result', 'target', 'expected', 'change'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

export const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

export function typeIndex(type: TokenType): number {
  return tokenTypes.indexOf(type);
}

export function modifierBits(modifiers: readonly TokenModifier[]): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0);
}
