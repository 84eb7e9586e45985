import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files that nodejieba loads, as made by scripts/build-dictionary.mjs. */
export interface DictionaryFiles {
  readonly main: string;
  readonly hmm: string;
  readonly user: string;
  /** Stands for two files that nodejieba insists on reading and that we do not use. */
  readonly empty: string;
}

const NAMES = ['main', 'hmm', 'user', 'empty'] as const;

/**
 * Finds the dictionary in `directory`, or throws an error fit to show. cppjieba ends the whole process when a file is
 * absent or cut off, so it must not be asked to open one that is: sizes.json says how many bytes each has.
 */
export function findDictionary(directory: string): DictionaryFiles {
  const sizes = readSizes(path.join(directory, 'sizes.json'));
  const files = NAMES.map((name) => {
    const file = path.join(directory, `${name}.utf8`);
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    if (size === undefined) throw new Error(`The dictionary is incomplete: ${file} does not exist`);
    if (size !== sizes[name])
      throw new Error(`The dictionary is damaged: ${file} has ${size} bytes, not ${sizes[name]}`);
    return [name, pathForNative(file, process.platform, process.cwd())] as const;
  });
  return Object.fromEntries(files) as unknown as DictionaryFiles;
}

/**
 * The path by which native code can open a file. On Windows cppjieba reads paths in the system's code page, not in
 * UTF-8, and so finds nothing in C:\Users\张三; a path relative to the working directory may avoid the name.
 */
export function pathForNative(file: string, platform: NodeJS.Platform, workingDirectory: string): string {
  if (platform !== 'win32' || isAscii(file)) return file;
  const relative = path.win32.relative(workingDirectory, file);
  if (isAscii(relative)) return relative;
  throw new Error(`The segmenter cannot open a dictionary whose path has characters outside ASCII: ${file}`);
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/u.test(text);
}

function readSizes(file: string): Partial<Record<(typeof NAMES)[number], number>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`There is no usable dictionary: ${file} cannot be read`, { cause: error });
  }
}
