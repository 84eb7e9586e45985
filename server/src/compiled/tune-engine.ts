import { setFlagsFromString } from 'node:v8';

/** Machine code for a regular expression from its first use on: each is compiled once rather than twice. */
const EXPRESSIONS = '--no-regexp-tier-up';
/** The space for new objects stays as small as it is: it would grow to 32 MB with a long document, and remain so. */
const NEW_OBJECTS = '--semi-space-growth-factor=1';
/** While the server is loaded it may grow: with fewer collections that takes 2 ms less. */
const USUAL_NEW_OBJECTS = '--semi-space-growth-factor=2';
/**
 * What runs twelve times as much as usual is optimised: nothing that a first report of 20 KB runs. The optimiser alone would
 * take 4 MB; without it a report of 200 KB takes 4% longer where it is the first one, and one of 1 MB as well.
 */
const LATE_OPTIMISING = '--interrupt-budget=800000';
const USUAL_OPTIMISING = '--interrupt-budget=67584';

/** Milliseconds after which a server has read its first report. From then on edits are quicker with V8's usual ways. */
const START = 3000;

/**
 * Tells V8 that this process is short of time at its start and of memory later, rather than of computing power: it reads a
 * report, then waits for the next keystroke. Measured on Node 20 with a first report of 20 KB: 189 → 142 ms of processor
 * time, 79 → 73 MB; with a document of 1 MB: 50 → 28 MB, for some 7% of the time of an edit.
 *
 * Only versions of V8 that this was tried with: flags come and go, and V8 complains aloud of one that it does not know.
 */
export function tuneEngine(): void {
  if (!isNode20() && !isNode22()) return;
  setFlagsFromString(NEW_OBJECTS);
  // Node 22 counts calls instead.
  if (isNode20()) setTimeout(() => setFlagsFromString(USUAL_OPTIMISING), START).unref();
}

/** Sets the flags under which the server is loaded, which else sets off the optimiser. */
export function setLoadingFlags(): void {
  if (!isNode20() && !isNode22()) return;
  setFlagsFromString(EXPRESSIONS);
  setFlagsFromString(USUAL_NEW_OBJECTS);
  if (isNode20()) setFlagsFromString(LATE_OPTIMISING);
}

const isNode20 = (): boolean => isTuned('11.3.');
const isNode22 = (): boolean => isTuned('12.4.');

function isTuned(v8: string): boolean {
  // Electron's V8 may have closed its flags, and would end the process.
  return !('electron' in process.versions) && process.versions.v8.startsWith(v8);
}
