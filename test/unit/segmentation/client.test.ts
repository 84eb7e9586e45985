import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSegmentationClient, type SegmentationClient } from '../../../server/src/segmentation/client';
import { loadSegmenter } from '../../../server/src/segmentation/nodejieba';
import { bundle, buildSegmentation, type Built } from './built';

let built: Built;
let client: SegmentationClient | undefined;

// Native code and threads, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

beforeAll(async () => {
  built = await buildSegmentation();
});
afterEach(() => client?.dispose());
afterAll(() => built.remove());

function start(workerFile = built.workerFile, dictionaryDir = built.dictionaryDir): SegmentationClient {
  return (client = createSegmentationClient({ workerFile, dictionaryDir }));
}

/** A worker that a test writes itself; `parentPort`, `workerData` and `state` (a file's path) are in scope. */
async function customWorker(name: string, body: string): Promise<string> {
  const file = path.join(built.directory, `${name}.js`);
  const state = JSON.stringify(path.join(built.directory, `${name}.state`));
  await writeFile(file, `const { parentPort } = require('node:worker_threads');\nconst state = ${state};\n${body}`);
  return file;
}

describe('words from the worker', () => {
  it('are those of the segmenter', async () => {
    const segment = loadSegmenter({ dictionaryDir: built.dictionaryDir });
    const clauses = ['粮食总产量12.5亿斤', '', '\ud800增长\0', '城镇新增就业8600人', '稳'.repeat(20_000)];
    expect(await start().segment(clauses)).toEqual(clauses.map(segment));
  });

  it('come in order over many messages', async () => {
    const clauses = Array.from({ length: 3000 }, (_, i) => `第${i}项`);
    const words = await start().segment(clauses);
    expect(words).toHaveLength(3000);
    expect(words.every((of, i) => of.at(-1)?.end === clauses[i]?.length)).toBe(true);
  });

  it('answer requests made at once, each with its own', async () => {
    const both = start();
    const [one, two] = await Promise.all([both.segment(['增长']), both.segment(['统一', '规划'])]);
    expect([one?.length, two?.length]).toEqual([1, 2]);
  });

  it('need no worker for no clauses', async () => {
    expect(await start('/nowhere.js').segment([])).toEqual([]);
  });
});

describe('failure', () => {
  it('tells that there is no dictionary, and goes on telling', async () => {
    const broken = start(built.workerFile, path.join(built.directory, 'nowhere'));
    await expect(broken.segment(['增长'])).rejects.toThrow(/no usable dictionary/u);
    await expect(broken.segment(['增长'])).rejects.toThrow(/no usable dictionary/u);
  });

  it('tells that there is no worker', async () => {
    await expect(start(path.join(built.directory, 'absent.js')).segment(['增长'])).rejects.toThrow(
      /segmenter stopped/u,
    );
  });

  it('starts a crashed worker once more, with what it had left', async () => {
    const file = await customWorker(
      'crashes-once',
      `const fs = require('node:fs');
       if (!fs.existsSync(state)) { fs.writeFileSync(state, ''); parentPort.on('message', () => { throw new Error('first'); }); }
       else require('./segmentation-worker.js');`,
    );
    expect(await start(file).segment(['增长'])).toHaveLength(1);
  });

  it('does not start it a third time', async () => {
    const file = await customWorker(
      'crashes',
      `require('node:fs').appendFileSync(state, 'x'); parentPort.on('message', () => { throw new Error('again'); });`,
    );
    const crashing = start(file);
    await expect(crashing.segment(['增长'])).rejects.toThrow(/stopped: again/u);
    await expect(crashing.segment(['增长'])).rejects.toThrow(/stopped: again/u);
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(path.join(built.directory, 'crashes.state'), 'utf8')).toBe('xx');
  });
});

describe('ending', () => {
  it('rejects what is under way and what comes after', async () => {
    const disposed = start();
    const underWay = expect(disposed.segment(['增长'])).rejects.toThrow(/disposed/u);
    await disposed.dispose();
    await underWay;
    await expect(disposed.segment(['增长'])).rejects.toThrow(/disposed/u);
    await disposed.dispose();
  });

  it('needs no worker to have been started', async () => {
    await start().dispose();
  });

  it('of a request by its signal leaves the others alone', async () => {
    const running = start();
    const controller = new AbortController();
    const cancelled = expect(running.segment(['增长'], controller.signal)).rejects.toThrow(/abort/iu);
    const other = running.segment(['统一']);
    controller.abort();
    await cancelled;
    expect(await other).toHaveLength(1);
    await expect(running.segment(['增长'], controller.signal)).rejects.toThrow(/abort/iu);
  });

  it('of the process waits for words, and for nothing else', async () => {
    const clientFile = path.join(built.directory, 'client.js');
    await bundle('server/src/segmentation/client.ts', clientFile);
    const options = JSON.stringify({ workerFile: built.workerFile, dictionaryDir: built.dictionaryDir });
    const script = `require(${JSON.stringify(clientFile)}).createSegmentationClient(${options})
      .segment(['增长']).then((words) => console.log(JSON.stringify(words)));`;
    const { status, stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', timeout: 20_000 });
    expect({ status, words: JSON.parse(stdout) }).toEqual({
      status: 0,
      words: [[{ start: 0, end: 2, tag: 'v' }]],
    });
  });

  it('does not load nodejieba into the thread of the client', async () => {
    const clientFile = path.join(built.directory, 'client.js');
    await bundle('server/src/segmentation/client.ts', clientFile);
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(clientFile, 'utf8')).not.toMatch(/require\(["']nodejieba/u);
  });
});
