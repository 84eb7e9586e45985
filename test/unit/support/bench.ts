import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The real reports and their annotations, beside the checkout; absent on machines that only have the repository. */
const root = fileURLToPath(new URL('../../../../shared/bench/dev/', import.meta.url));

export const hasBench = existsSync(root);
if (!hasBench) console.warn(`${root} is absent: nothing is tried on real reports`);

export interface Annotation {
  readonly doc: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly doubt?: true;
  readonly layer?: string;
  readonly form?: 'heading' | 'runin';
  readonly level?: number;
}

export interface PlantedCase {
  readonly id: string;
  readonly doc: string;
  readonly edits: readonly { readonly find: string; readonly replace: string }[];
  readonly at: readonly string[];
}

export function benchDocs(): string[] {
  if (!hasBench) return [];
  return readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.txt'));
}

export function benchText(doc: string): string {
  return readFileSync(`${root}docs/${doc}`, 'utf8').replace(/^\uFEFF/, '');
}

/** The lines of every `prefix.*.jsonl`. */
export function benchLines<T>(prefix: string): T[] {
  return readdirSync(root)
    .filter((name) => name.startsWith(`${prefix}.`) && name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(root + name, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Whether a document's annotation reaches to this offset; some are annotated only in their first part. */
export function isAnnotated(doc: string, { start, end }: { start: number; end: number }): boolean {
  const ranges = JSON.parse(readFileSync(`${root}ranges.json`, 'utf8')) as Record<string, [number, number]>;
  const range = ranges[doc];
  return range === undefined || (start >= range[0] && end <= range[1]);
}

export function withEdits(text: string, edits: PlantedCase['edits']): string {
  return edits.reduce((edited, { find, replace }) => edited.replace(find, () => replace), text);
}

/** Every place of a quotation in a text. */
export function placesOf(text: string, quote: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}

export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
