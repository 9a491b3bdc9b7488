import { defineConfig } from 'vitest/config';

/** A project a kind of test: `npm test -- --project domain` runs one of them. */
const project = (name: string, more: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], setupFiles: 'tests/support/fixed-seed.ts', ...more },
});

export default defineConfig({
  test: {
    // A reason is there to be read, all of it.
    taskTitleValueFormatTruncate: 0,
    // A browser works while its tests wait, so that two workers are not too many for two cores.
    maxWorkers: '100%',
    // A busy machine is no failure: what is waited for comes late there.
    expect: { poll: { timeout: 5_000 } },
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      project('domain'),
      project('authoring', { testTimeout: 30_000 }),
      project('columns'),
      project('search'),
      project('text'),
      project('content'),
      project('bench', { testTimeout: 30_000 }),
      // Structure, types and layout of the code itself.
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
