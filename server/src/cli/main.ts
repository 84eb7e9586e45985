#!/usr/bin/env node
import path from 'node:path';
import process from 'node:process';
import { run } from './program';

// A reader that stops reading (`policy-text check … | head`) closes the pipe: nothing is left to do for this program.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  dictionaryDir: path.join(__dirname, 'dictionary'),
};

run(process.argv.slice(2), io).then(
  (exitCode) => {
    // Not process.exit, which would cut off what the pipes still hold.
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    // A defect of this program. Not 1, which means findings.
    console.error(error);
    process.exitCode = 2;
  },
);
