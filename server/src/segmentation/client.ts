import { Worker } from 'node:worker_threads';
import type { Word } from '../core/tokens/word';
import { unpackWords } from './packed';
import type { SegmentReply, SegmentRequest, WorkerData } from './protocol';

export interface SegmentationOptions extends WorkerData {
  /** The bundle of worker.ts; in the package dist/segmentation-worker.js. */
  readonly workerFile: string;
}

/** Words from the worker thread. */
export interface SegmentationClient {
  /**
   * The words of each clause, in order. Rejects when there is no segmenter (the message says why), when the client has
   * been disposed of, or with the signal's reason when that is aborted. The process stays alive until it has settled.
   */
  segment(clauses: readonly string[], signal?: AbortSignal): Promise<readonly (readonly Word[])[]>;
  /** Stops the worker. What is under way rejects. */
  dispose(): Promise<void>;
}

interface Pending {
  readonly request: SegmentRequest;
  readonly resolve: (words: Word[][]) => void;
  readonly reject: (reason: unknown) => void;
}

/** Clauses in one message: unpacking its reply takes the main thread about a millisecond. */
const BATCH = 512;

/** A worker that crashes is started once more, with the requests it had left. What crashes two is not tried on a third. */
const MAX_WORKERS = 2;

/** Returns at once. The worker is started by the first request. */
export function createSegmentationClient({ workerFile, dictionaryDir }: SegmentationOptions): SegmentationClient {
  const pending = new Map<number, Pending>();
  let worker: Worker | undefined;
  let started = 0;
  let nextId = 0;
  /** Why no request is served any more. */
  let ended: Error | undefined;

  function start(): Worker {
    started++;
    // Without the parent's flags: an --inspect or a loader meant for the parent is not for the worker.
    const current = new Worker(workerFile, { workerData: { dictionaryDir } satisfies WorkerData, execArgv: [] });
    let cause: Error | undefined;
    current.on('message', settle);
    current.on('error', (error: Error) => (cause = error));
    current.on('exit', (code) => {
      if (current !== worker) return;
      worker = undefined;
      if (started < MAX_WORKERS && pending.size > 0) return resend();
      if (started >= MAX_WORKERS)
        end(new Error(`The segmenter stopped: ${cause?.message ?? `exit code ${code}`}`, { cause }));
    });
    return current;
  }

  function send(request: SegmentRequest): void {
    worker ??= start();
    worker.postMessage(request);
    worker.ref();
  }

  function resend(): void {
    for (const { request } of pending.values()) send(request);
  }

  function take(id: number): Pending | undefined {
    const found = pending.get(id);
    pending.delete(id);
    if (pending.size === 0) worker?.unref();
    return found;
  }

  function settle(reply: SegmentReply): void {
    if ('words' in reply) {
      take(reply.id)?.resolve(unpackWords(reply.words));
    } else {
      end(new Error(reply.error));
      void stop();
    }
  }

  function end(reason: Error): void {
    ended ??= reason;
    for (const id of [...pending.keys()]) take(id)?.reject(ended);
  }

  /** Ends the worker without counting that as a crash. */
  async function stop(): Promise<void> {
    const last = worker;
    worker = undefined;
    await last?.terminate();
  }

  function segmentBatch(clauses: readonly string[], signal: AbortSignal | undefined): Promise<Word[][]> {
    return new Promise((resolve, reject) => {
      const id = nextId++;
      const request = { id, clauses };
      const abort = (): void => take(id)?.reject(signal?.reason);
      const settled = <T>(callback: (value: T) => void): ((value: T) => void) => {
        return (value) => {
          signal?.removeEventListener('abort', abort);
          callback(value);
        };
      };
      signal?.addEventListener('abort', abort, { once: true });
      pending.set(id, { request, resolve: settled(resolve), reject: settled(reject) });
      send(request);
    });
  }

  return {
    async segment(clauses, signal) {
      signal?.throwIfAborted();
      if (ended) throw ended;
      const batches = [];
      for (let from = 0; from < clauses.length; from += BATCH) {
        batches.push(segmentBatch(clauses.slice(from, from + BATCH), signal));
      }
      return (await Promise.all(batches)).flat();
    },
    async dispose() {
      end(new Error('The segmenter has been disposed of'));
      await stop();
    },
  };
}
