// The entry of the worker thread. It loads nodejieba at the first request, so that neither starting the thread nor
// loading the dictionary delays the editor's first answers.
import { parentPort, workerData } from 'node:worker_threads';
import type { Segment } from '../core/tokens/word';
import { loadSegmenter } from './nodejieba';
import { packWords } from './packed';
import type { SegmentReply, SegmentRequest, WorkerData } from './protocol';

let segment: Segment | undefined;

function reply({ id, clauses }: SegmentRequest): SegmentReply {
  try {
    segment ??= loadSegmenter(workerData as WorkerData);
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
  return { id, words: packWords(clauses.map(segment)) };
}

parentPort?.on('message', (request: SegmentRequest) => {
  const answer = reply(request);
  const buffers = 'words' in answer ? [answer.words.counts, answer.words.ends, answer.words.tags] : [];
  parentPort?.postMessage(
    answer,
    buffers.map(({ buffer }) => buffer),
  );
});
