// Where things are. Node built-ins only: this is loaded before anything is installed.
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Tools too large to be dependencies (a VS Code, a browser) are kept here, outside the checkout,
 * so that a second clone on the machine finds them. `POLICY_TEXT_CACHE` names another place.
 */
export const cacheDir = path.resolve(process.env.POLICY_TEXT_CACHE || path.join(os.homedir(), '.cache', 'policy-text'));

/** The folder a person typed a relative path in; npm itself moves to the checkout before it runs a script. */
export const startedIn = process.env.INIT_CWD || process.cwd();

/** True where a missing tool is a failure and not a reason to skip. */
export const onCI = /^(true|1)$/i.test(process.env.CI ?? '');
