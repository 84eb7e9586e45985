import { defineConfig } from 'vitest/config';

const modules = ['test/unit/**/*.test.ts', 'test/grammar/**/*.test.ts'];

export default defineConfig({
  test: {
    // Two kinds: tests of modules, and tests that start what is in dist/, which therefore has to be built from what is
    // being tested.
    projects: [
      { test: { name: 'modules', include: modules, testTimeout: 20_000 } },
      {
        test: {
          name: 'bundles',
          include: ['test/**/*.test.ts'],
          // test/vscode runs inside VS Code, under mocha.
          exclude: [...modules, 'test/vscode/**'],
          globalSetup: ['scripts/lib/build-before-tests.mjs'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
