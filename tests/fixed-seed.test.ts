import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import config from '../vitest.config.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The seed of a random test when the variable CI is `ci`. */
async function seedFor(ci: string): Promise<number> {
  vi.stubEnv('CI', ci);
  vi.resetModules();
  fc.resetConfigureGlobal();
  await import('./support/fixed-seed.ts');
  return fc.check(
    fc.property(fc.nat(), () => true),
    { numRuns: 1 },
  ).seed;
}

test('random tests use one fixed seed on CI and a new seed elsewhere', async () => {
  expect(await seedFor('true')).toBe(await seedFor('true'));
  expect(await seedFor('')).not.toBe(await seedFor('true'));
});

test('every vitest project sets the seed', () => {
  const kinds = (config as { test: { projects: { test: { setupFiles?: string } }[] } }).test.projects;
  expect(kinds.length).toBeGreaterThan(5);
  expect(kinds.map(({ test: { setupFiles } }) => setupFiles)).toEqual(kinds.map(() => 'tests/support/fixed-seed.ts'));
});
