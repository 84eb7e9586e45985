// What `import.meta.url` becomes in a CommonJS bundle, where esbuild would leave it empty (tinyglobby reads it).
export const importMetaUrl = require('node:url').pathToFileURL(__filename).href;
