import path from 'node:path';
import { requireCompiled } from './compiled/require-compiled';
import { tuneEngine } from './compiled/tune-engine';

// What editors start. The server itself is a bundle of its own, so that it can be read from its compiled form.
const writesCompiled = requireCompiled(path.join(__dirname, 'language-server.js'));
if (!writesCompiled) tuneEngine();
