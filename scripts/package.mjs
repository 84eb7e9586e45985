// npm run package: makes the .vsix in out/.
//
// The archive is put together from a list of what it may hold (`contents`), copied into out/package and packed there:
// what is not named cannot slip in. The bundles are minified and made for the archive alone; dist/ is left as it is.
//
// node scripts/package.mjs [--target linux-x64]
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { buildAll } from './build.mjs';
import { root } from './lib/paths.mjs';
import { thirdPartyNotices } from './lib/third-party-notices.mjs';

const stage = path.join(root, 'out', 'package');

/** Files and folders of the checkout that the archive holds as they are; `optional` ones may be absent. */
const contents = [
  { from: 'README.md' },
  { from: 'README.zh-CN.md' },
  { from: 'CHANGELOG.md' },
  { from: 'LICENSE' },
  { from: 'package.nls.json' },
  { from: 'package.nls.zh-cn.json' },
  { from: 'l10n' },
  { from: 'syntaxes' },
  { from: 'language-configuration.json', optional: true },
  { from: 'docs/checks' },
  { from: 'docs/suppressing.md' },
  { from: 'docs/images', optional: true },
  { from: 'images', optional: true },
];

/** What nodejieba needs to run: its binary is the compiled segmenter, and its own dictionaries are not used. */
const nodejieba = ['index.js', 'package.json', 'LICENSE', 'build/Release/nodejieba.node'];

/** Fields of package.json that only mean something in the checkout. */
const developmentFields = ['scripts', 'devDependencies', 'private', 'bin', 'allowScripts', 'files', 'overrides'];

/** The archive holds a native module, so it is for one platform. The names are Visual Studio Marketplace's. */
export function currentTarget() {
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  return `${musl ? 'alpine' : process.platform}-${process.arch === 'arm' ? 'armhf' : process.arch}`;
}

function copy(from, to) {
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}

/** Fills out/package. */
async function fillStage() {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  const missing = contents.filter(({ from, optional }) => !optional && !existsSync(path.join(root, from)));
  if (missing.length > 0) throw new Error(`the .vsix needs ${missing.map(({ from }) => from).join(', ')}`);
  for (const { from } of contents) {
    if (existsSync(path.join(root, from))) copy(path.join(root, from), path.join(stage, from));
  }

  const metafile = await buildAll(path.join(stage, 'dist'), { minify: true });

  const installed = path.dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'));
  const shipped = path.join(stage, 'node_modules', 'nodejieba');
  for (const file of nodejieba) copy(path.join(installed, file), path.join(shipped, file));
  const module = JSON.parse(readFileSync(path.join(shipped, 'package.json'), 'utf8'));
  // What it depends on serves to build or fetch the binary, which is here.
  for (const field of ['dependencies', 'devDependencies', 'scripts', 'binary', 'typings']) delete module[field];
  writeFileSync(path.join(shipped, 'package.json'), `${JSON.stringify(module, null, 2)}\n`);

  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const field of developmentFields) delete manifest[field];
  manifest.dependencies = { nodejieba: module.version };
  writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(path.join(stage, 'ThirdPartyNotices.txt'), thirdPartyNotices(metafile));
  // vsce would otherwise look for one further up.
  writeFileSync(path.join(stage, '.vscodeignore'), '.vscodeignore\n');
}

/**
 * @param {{ target?: string }} [options]
 * @returns {Promise<string>} the archive's path
 */
export async function packageExtension({ target = currentTarget() } = {}) {
  if (target !== currentTarget()) {
    throw new Error(
      `nodejieba is compiled for ${currentTarget()} here; make the archive for ${target} on such a machine`,
    );
  }
  await fillStage();
  const { name, version } = JSON.parse(readFileSync(path.join(stage, 'package.json'), 'utf8'));
  const file = path.join(root, 'out', `${name}-${target}-${version}.vsix`);
  rmSync(file, { force: true });
  await createVSIX({
    cwd: stage,
    packagePath: file,
    target,
    allowMissingRepository: true,
    // The images a README shows are in the archive, and there is no public address to rewrite them to.
    rewriteRelativeLinks: false,
  });
  return file;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf('--target');
  // The last line is the archive's path and nothing else, for whoever goes on with it.
  console.log(await packageExtension(at >= 0 ? { target: process.argv[at + 1] } : {}));
}
