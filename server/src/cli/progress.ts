import type { CheckFormat } from './check';
import type { Io } from './io';
import type { Progress } from './reports';
import type { Texts } from './texts';

/** Fewer files than this are done before a bar could be read. */
const MANY = 20;

/**
 * A progress bar on stderr while many files are checked: only where stderr is a terminal, and not while readable findings are being
 * printed to the same terminal, where the two would overwrite each other.
 */
export async function progressBar(io: Io, texts: Texts, format: CheckFormat): Promise<Progress & { stop(): void }> {
  const shared = format === 'text' && io.stdout.isTTY === true;
  if (io.stderr.isTTY !== true || shared) return { start() {}, step() {}, stop() {} };
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    { format: `${texts.progress} {bar} {value}/{total}`, stream: io.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  return {
    start: (total) => {
      if (total >= MANY) bar.start(total, 0);
    },
    step: () => {
      if (bar.isActive) bar.increment();
    },
    stop: () => bar.stop(),
  };
}
