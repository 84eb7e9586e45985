// A bundle of its own, with the library: loaded where there is a project file, or one is to be made.
export { appendEntry } from './append';
export { parseProject } from './parse';
