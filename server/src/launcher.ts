import path from 'node:path';
import { requireCompiled } from './compiled/require-compiled';
import { setLoadingFlags, tuneEngine } from './compiled/tune-engine';

// What editors start. The server itself is a bundle of its own, so that it can be read from its compiled form.
setLoadingFlags();
requireCompiled(path.join(__dirname, 'language-server.js'), setLoadingFlags);
tuneEngine();
