// Bundles the extension's client, the language server, the command line and the segmentation worker, and writes the
// dictionary the worker loads. Separate bundles, because each runs in its own process or thread and should load only
// what it needs; the glossary of slogans is one of its own, which the server loads for the first hover, and so are what
// reads project files and what speaks with the worker.
//
// node scripts/build.mjs [--minify] [--watch]
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';
import { buildDictionary } from './build-dictionary.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const entryPoints = {
  client: 'client/src/extension.ts',
  server: 'server/src/launcher.ts',
  'language-server': 'server/src/main.ts',
  glossary: 'server/src/core/slogans/glossary.ts',
  cli: 'server/src/cli/main.ts',
  'project-file': 'server/src/project/yaml.ts',
  'segmentation-client': 'server/src/segmentation/client.ts',
  'segmentation-worker': 'server/src/segmentation/worker.ts',
};

/**
 * Leaves what is loaded late out of the bundles that ask for it: `require` finds it beside them. Were it inside, esbuild would
 * make a function of each module that both have in common, and calling them all would take 2 ms of a server's start.
 */
const loadedLate = {
  name: 'loaded-late',
  setup(bundle) {
    for (const [filter, path] of [
      [/\/slogans\/glossary$/, './glossary.js'],
      [/^\.\/yaml$/, './project-file.js'],
      [/^\.\/segmentation\/client$/, './segmentation-client.js'],
    ]) {
      bundle.onResolve({ filter }, ({ kind, importer }) =>
        kind === 'entry-point' || importer.includes('node_modules') ? undefined : { path, external: true },
      );
    }
  },
};

/** The examples of the checks are for tests: bundles have none. They would be a sixth of the server. */
const noExamples = {
  name: 'no-examples',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]core[\\/]checks[\\/][^\\/]+[\\/]examples\.ts$/ }, () => ({
      contents: 'export const invalid = []; export const valid = [];',
    }));
  },
};

/**
 * Modules of Node that the protocol's libraries take hold of when they are loaded, and use for what the server never does
 * (naming pipes, looking for npm): loaded when something of them is used. They take 4 ms of a server's start.
 */
const nodeLate = {
  name: 'node-late',
  setup(bundle) {
    bundle.onResolve({ filter: /^(?:crypto|child_process)$/ }, ({ path, importer }) =>
      /node_modules[\\/]vscode-(?:jsonrpc|languageserver)[\\/]/.test(importer)
        ? { path, namespace: 'node-late' }
        : undefined,
    );
    bundle.onLoad({ filter: /./, namespace: 'node-late' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] });`,
    }));
  },
};

/**
 * Hands on what the protocol's libraries export by assigning it. They hand some five hundred things through five modules and
 * make a property with a getter of each every time, then esbuild does so once more for us: 4 ms of a server's start.
 */
const plainExports = {
  name: 'plain-exports',
  setup(bundle) {
    const libraries = /node_modules[\\/]vscode-(?:jsonrpc|languageserver(?:-protocol)?)[\\/].*(?:main|api)\.js$/;
    bundle.onLoad({ filter: libraries }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace('__createBinding(exports, m, p)', 'exports[p] = m[p]'),
    }));
    bundle.onLoad({ filter: /[\\/]protocol[\\/]lsp\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /export (\{[^}]*\}) from ([^;]*);/,
        'export const $1 = require($2);',
      ),
      loader: 'ts',
    }));
  },
};

/**
 * Makes bundles ASCII throughout. esbuild leaves regular expressions as they are, and for their sake V8 would keep all of
 * the server's source, a million characters, in two bytes each: 1 MB more, and 3 ms more of a start. Not for bundles
 * with a source map, which counts columns.
 */
const ascii = {
  name: 'ascii',
  setup(bundle) {
    bundle.onEnd(async ({ metafile }) => {
      for (const output of Object.keys(metafile?.outputs ?? {})) {
        const file = path.join(root, output);
        const code = await readFile(file, 'utf8');
        const escaped = code.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
        if (escaped !== code) await writeFile(file, escaped);
      }
    });
  },
};

/** @param {string} outdir @returns {import('esbuild').BuildOptions} */
function bundles(outdir, minify) {
  return {
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    platform: 'node',
    // The oldest Node that runs a bundle: the extension host of VS Code 1.91 (Node 20).
    target: 'node20',
    format: 'cjs',
    // `require` instead: the server runs from its compiled form, where there is no importing.
    supported: { 'dynamic-import': false },
    // `vscode` is provided by the extension host; nodejieba is native and is shipped beside the bundles.
    external: ['vscode', 'nodejieba'],
    // The libraries' ES modules before their UMD builds, whose hidden `require` calls no bundler can follow.
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': 'importMetaUrl' },
    inject: [path.join(root, 'scripts', 'lib', 'import-meta-url.js')],
    sourcemap: !minify,
    minify,
    metafile: true,
    plugins: [loadedLate, noExamples, nodeLate, plainExports, ...(minify ? [ascii] : [])],
    logLevel: 'warning',
  };
}

/**
 * Everything that `dist/` holds, written to `outdir`.
 * @param {string} outdir
 * @param {{ minify?: boolean }} [options]
 * @returns {Promise<import('esbuild').Metafile>} what went into which bundle
 */
export async function buildAll(outdir, { minify = false } = {}) {
  const [{ metafile }] = await Promise.all([
    build(bundles(outdir, minify)),
    buildDictionary(path.join(outdir, 'dictionary')),
  ]);
  return metafile;
}

/** VS Code's problem matcher for the `watch` task waits for these two lines. */
const announce = {
  name: 'announce',
  setup(bundle) {
    bundle.onStart(() => console.log('[watch] build started'));
    bundle.onEnd(({ errors, warnings }) => {
      console.log(`[watch] build finished: ${errors.length} errors, ${warnings.length} warnings`);
    });
  },
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const outdir = path.join(root, 'dist');
  const minify = process.argv.includes('--minify');
  if (process.argv.includes('--watch')) {
    await buildDictionary(path.join(outdir, 'dictionary'));
    const running = await context({
      ...bundles(outdir, minify),
      plugins: [loadedLate, noExamples, nodeLate, plainExports, announce],
    });
    await running.watch();
  } else {
    await buildAll(outdir, { minify });
  }
}
