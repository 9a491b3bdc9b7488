import { defineConfig } from 'vitest/config';

/** A project for each kind of test: `npm test -- --project domain` runs one of them. */
const project = (name: string, more: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], setupFiles: 'tests/support/fixed-seed.ts', ...more },
});

export default defineConfig({
  test: {
    // The reason in a test name is there to be read, all of it.
    taskTitleValueFormatTruncate: 0,
    // A browser works while its tests wait, so two workers are not too many for two cores.
    maxWorkers: '100%',
    // On a busy machine an expected change comes late. That is not a failure.
    expect: { poll: { timeout: 5_000 } },
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      project('domain'),
      project('schema'),
      project('search'),
      project('check', { testTimeout: 30_000 }),
      project('drafts', { testTimeout: 30_000 }),
      project('cli', { testTimeout: 30_000 }),
      project('content'),
      project('bench', { testTimeout: 30_000 }),
      // The structure, types and format of the code itself.
      project('code', { include: ['tests/*.test.ts'], testTimeout: 120_000 }),
      project('build', { testTimeout: 120_000, fileParallelism: false }),
      project('site', { globalSetup: 'tests/support/build-site.ts', testTimeout: 30_000 }),
      project('browser', {
        globalSetup: ['tests/support/build-site.ts', 'tests/support/serve-site.ts'],
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
    ],
  },
});
