// Installs npm packages that are tools of the harness, not dependencies of the project, into the shared cache folder.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDir } from './paths.mjs';
import { npmCommand, onExit, run } from './processes.mjs';
import { step } from './progress.mjs';

/** A tool that cannot be had here (no network, no room): a suite that needs it is skipped, or failed on CI. */
export class Unavailable extends Error {}

/** @param {string} cwd @param {string[]} args */
async function npmInstall(cwd, args) {
  const [npm, ...leading] = npmCommand();
  // Without install scripts: what is fetched here runs as plain JavaScript, and nothing of it is built.
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  // npm hands its own settings to the scripts it runs; a prefix or an omit meant for the checkout must not reach here.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_config_(prefix|local_prefix|omit|include|global)$/i.test(key)),
  );
  const result = await run(npm, [...leading, 'install', ...flags, ...args], { cwd, env });
  if (result.code !== 0)
    throw new Unavailable(
      `npm install ${args.join(' ')} failed:\n${result.stderr.trim().split('\n').slice(-6).join('\n')}`,
    );
}

/**
 * The folder `<cache>/<name>` with `packages` installed in it, made on first use. It is made under another name and then
 * renamed, so that two runs at once, or one that is interrupted, never leave a half-installed tool behind.
 * @param {string} name folder name; holds the version, so that another version is another folder
 * @param {string[]} packages `name@version`
 * @param {(dir: string, detail: (text: string) => void) => Promise<void>} [further] what else the tool needs in place
 */
export async function cachedTool(name, packages, further) {
  const target = path.join(cacheDir, name);
  if (existsSync(path.join(target, 'package.json'))) return target;

  return step(`install ${packages.join(' and ')} into ${cacheDir} (once)`, async (detail) => {
    const temporary = `${target}.${process.pid}.tmp`;
    const forget = onExit(() => rmSync(temporary, { recursive: true, force: true }));
    try {
      mkdirSync(temporary, { recursive: true });
      writeFileSync(path.join(temporary, 'package.json'), '{ "private": true }\n');
      detail('npm install');
      await npmInstall(temporary, packages);
      await further?.(temporary, detail);
      try {
        renameSync(temporary, target);
      } catch (error) {
        if (!existsSync(path.join(target, 'package.json'))) throw error; // else another run was first
      }
    } catch (error) {
      throw error instanceof Unavailable
        ? error
        : new Unavailable(`cannot install ${name}: ${error.message} (POLICY_TEXT_CACHE names another folder)`);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
      forget();
    }
    return target;
  });
}

export { npmInstall };
