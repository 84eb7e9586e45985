// What `import.meta.url` becomes in a CommonJS bundle, where esbuild would leave it empty (tinyglobby reads it).
import { pathToFileURL } from 'node:url';

export const importMetaUrl = pathToFileURL(__filename).href;
