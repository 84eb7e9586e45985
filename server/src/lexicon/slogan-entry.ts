/** The document, meeting or speech that spells a formula's list out; not always the first to use the name. */
export interface SloganSource {
  /** Chinese title, in 《…》 for a document; a meeting or a speech goes by its usual name. */
  readonly title: string;
  /** Year of the document by its own date or number, or of the meeting. */
  readonly year: number;
  /** Never a link: pages move, and the product makes no network requests. */
  readonly url?: never;
}

/** One of the things a formula's numerals stand for. */
export interface SloganPart {
  readonly zh: string;
  readonly en?: string;
}

/** A well-known political or administrative formula whose numerals abbreviate a list: 四好农村路, 三区三线. */
export interface SloganEntry {
  /** Canonical form: 四好农村路. */
  readonly name: string;
  /** Other established forms of the same formula: 三北防护林 beside 三北工程. Never shared by two entries. */
  readonly variants?: readonly string[];
  /** What the numerals stand for, in the order of the name: 建好, 管好, 护好, 运营好. */
  readonly parts: readonly SloganPart[];
  /** One neutral line in our own words. */
  readonly gloss: { readonly zh: string; readonly en: string };
  readonly source: SloganSource;
  readonly scope: 'national' | 'province' | 'city';
  /** The province or city whose formula it is; absent for national ones. */
  readonly place?: string;
  /**
   * Other lists go by the same name (a city's 四大功能 are not Shanghai's), so the
   * document's own expansion comes first and a hover may only say what the name usually means.
   */
  readonly shared?: true;
  /** Forms that ordinary text also contains (两山 in 两山之间): to be recognised inside quotation marks alone. */
  readonly quotedOnly?: readonly string[];
}
