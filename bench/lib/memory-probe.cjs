// Preloaded into a language server: says how much memory it has when it is asked.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a module that is preloaded by --require
const { setFlagsFromString } = require('node:v8');
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { runInNewContext } = require('node:vm');

let collectGarbage;

/** Node's `--expose-gc`, for a moment: code that V8 has kept is for processes without it. */
function exposed() {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return gc;
}

process.on('message', ({ collect }) => {
  if (collect) {
    collectGarbage ??= exposed();
    // Twice: what a finaliser lets go of is collected the second time.
    collectGarbage();
    collectGarbage();
  }
  process.send(process.memoryUsage());
});
