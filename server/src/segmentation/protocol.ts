import type { PackedWords } from './packed';
import type { SegmenterOptions } from './nodejieba';

/** What the worker is started with. */
export type WorkerData = SegmenterOptions;

export interface SegmentRequest {
  readonly id: number;
  readonly clauses: readonly string[];
}

export type SegmentReply =
  | { readonly id: number; readonly words: PackedWords }
  /** The segmenter could not be loaded: no later request will fare better. */
  | { readonly id: number; readonly error: string };
