import { RequestType } from './lsp';

/** What a document holds, for the status bar. */
export interface Counts {
  readonly figures: number;
  readonly slogans: number;
  readonly headings: number;
  readonly findings: number;
}

export interface CountsParams {
  readonly textDocument: { readonly uri: string };
}

/** Null for a document that the server does not know. */
export const CountsRequest = new RequestType<CountsParams, Counts | null, void>('policyText/counts');
