// Bundles the extension's client, the language server, the command line and the segmentation worker into dist/.
// Four separate bundles, because each runs in its own process or thread and should load only what it needs.
import { build, context } from 'esbuild';

const entries = {
  client: 'client/src/extension.ts',
  server: 'server/src/main.ts',
  cli: 'server/src/cli/main.ts',
  'segmentation-worker': 'server/src/segmentation/worker.ts',
};

const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const options = {
  entryPoints: entries,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  // The oldest Node that runs a bundle: the extension host of VS Code 1.91 (Node 20).
  target: 'node20',
  format: 'cjs',
  // `vscode` is provided by the extension host; nodejieba is native and is shipped beside the bundles.
  external: ['vscode', 'nodejieba'],
  sourcemap: true,
  minify: process.argv.includes('--minify'),
  logLevel: 'warning',
};

if (watch) {
  const running = await context(options);
  await running.watch();
} else {
  await build(options);
}
