// Preloaded into a language server (node --expose-gc --require): says how much memory it has when it is asked.
process.on('message', ({ collect }) => {
  if (collect) {
    // Twice: what a finaliser lets go of is collected the second time.
    globalThis.gc();
    globalThis.gc();
  }
  process.send(process.memoryUsage());
});
