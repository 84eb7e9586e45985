// Tells a person what a long step is doing. Node built-ins only.

const interactive = Boolean(process.stderr.isTTY) && !process.env.CI;
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * Runs `work` under a line that says what is going on: a spinner with the seconds on a terminal, one plain line at either
 * end elsewhere. `work` is given a function for the detail shown after the title.
 * @template T
 * @param {string} title
 * @param {(detail: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(interactive ? 0 : 1)} s`;
  let detail = '';
  let frame = 0;
  const draw = () => {
    const width = (process.stderr.columns ?? 80) - 1;
    const line = `${frames[frame++ % frames.length]} ${title} (${seconds()})${detail && `: ${detail}`}`;
    process.stderr.write(`\r\x1b[2K${line.slice(0, width)}`);
  };
  const timer = interactive ? setInterval(draw, 100) : undefined;
  if (!interactive) process.stderr.write(`… ${title}\n`);
  const finish = (mark) => {
    clearInterval(timer);
    process.stderr.write(`${interactive ? '\r\x1b[2K' : ''}${mark} ${title} (${seconds()})\n`);
  };
  try {
    const result = await work((text) => (detail = text));
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}
