// Reads what node --cpu-prof wrote about one of our bundles, in terms of our sources.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { root } from './places.mjs';

/**
 * Milliseconds. `files`: by the source whose code was running or had called into a library or the engine.
 * @typedef {object} Summary
 * @property {Map<string, {self: number, inclusive: number}>} functions
 * @property {Map<string, {self: number, inclusive: number}>} lines
 * @property {Map<string, {self: number, inclusive: number}>} files
 * @property {number} total
 */

/**
 * @param {readonly string[]} profiles files
 * @param {string} bundle with its source map beside it
 * @returns {Summary} the mean of the profiles
 */
export function summarise(profiles, bundle) {
  const where = sourceLocations(bundle);
  const ofBundle = ({ url }) => url.endsWith(`/${path.basename(bundle)}`) || url === bundle;
  const summary = { functions: new Map(), lines: new Map(), files: new Map(), total: 0 };
  const add = (map, name, key, time) => {
    const entry = map.get(name) ?? { self: 0, inclusive: 0 };
    entry[key] += time / profiles.length;
    map.set(name, entry);
  };

  for (const file of profiles) {
    /** @type {{nodes: object[], samples: number[], timeDeltas: number[]}} as V8 writes it */
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8'));
    const byId = new Map(nodes.map((node) => [node.id, { ...node, time: 0 }]));
    samples.forEach((id, i) => (byId.get(id).time += timeDeltas[i] / 1000));

    /** @param {Set<string>} above names on the stack: a recursive function's time counts once */
    const walk = (node, above, owner) => {
      const { functionName, url, lineNumber, columnNumber } = node.callFrame;
      const place = ofBundle(node.callFrame) ? where(lineNumber, columnNumber) : url && path.basename(url);
      const name = `${functionName || '(anonymous)'}${place ? `  ${place}` : ''}`;
      const source = place?.includes('server/src/') ? place.replace(/:\d+$/, '') : owner;
      const idle = /^\((idle|program|root)\)/.test(name);
      if (!idle) {
        summary.total += node.time / profiles.length;
        add(summary.functions, name, 'self', node.time);
        add(summary.files, /^\(garbage/.test(name) ? name : source, 'self', node.time);
      }
      const ticks = (node.positionTicks ?? []).reduce((sum, tick) => sum + tick.ticks, 0);
      for (const { line, ticks: part } of node.positionTicks ?? []) {
        if (ofBundle(node.callFrame))
          add(summary.lines, where(line - 1, 1000) ?? name, 'self', (node.time * part) / ticks);
      }
      const within = above.has(name) ? above : new Set([...above, name]);
      let inclusive = node.time;
      for (const child of node.children ?? []) inclusive += walk(byId.get(child), within, source);
      if (!above.has(name) && place?.includes('server/src/')) add(summary.functions, name, 'inclusive', inclusive);
      return inclusive;
    };
    walk(byId.get(nodes[0].id), new Set(), 'Node and libraries');
  }
  return summary;
}

/** From a place in the bundle (from 0) to one in the sources. */
function sourceLocations(bundle) {
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  const below = path.relative(path.dirname(bundle), root).replaceAll(path.sep, '/');
  return (line, column) => {
    const { originalSource, originalLine } = map.findEntry(line, column);
    return originalSource && `${originalSource.replace(`${below}/`, '')}:${originalLine + 1}`;
  };
}
