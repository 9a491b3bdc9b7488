import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import config from '../vitest.config.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The seed of a random test that runs where CI is `ci`. */
async function seedWhere(ci: string): Promise<number> {
  vi.stubEnv('CI', ci);
  vi.resetModules();
  fc.resetConfigureGlobal();
  await import('./support/fixed-seed.ts');
  return fc.check(
    fc.property(fc.nat(), () => true),
    { numRuns: 1 },
  ).seed;
}

test('on CI random tests have one seed, elsewhere another one each time', async () => {
  expect(await seedWhere('true')).toBe(await seedWhere('true'));
  expect(await seedWhere('')).not.toBe(await seedWhere('true'));
});

test('every kind of test has it', () => {
  const kinds = (config as { test: { projects: { test: { setupFiles?: string } }[] } }).test.projects;
  expect(kinds.length).toBeGreaterThan(5);
  expect(kinds.map(({ test: { setupFiles } }) => setupFiles)).toEqual(kinds.map(() => 'tests/support/fixed-seed.ts'));
});
