import { expect, test } from 'vitest';
import { checkEntry } from '../../src/check/check-entry.ts';
import { CONTEXT } from '../support/check.ts';
import { hostileFiles } from '../support/hostile/corpus.ts';

const texts = hostileFiles('/nowhere').flatMap(({ file, bytes }) => (typeof bytes === 'string' ? [{ file, written: bytes }] : []));

test.each(texts)('$file gets an error in less than three seconds', ({ file, written }) => {
  const began = performance.now();
  const { entry, problems } = checkEntry(file, written, CONTEXT);
  expect(performance.now() - began).toBeLessThan(3000);
  expect(entry).toBeUndefined();
  expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
});

test('no hostile file changed Object.prototype or a global', () => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Reflect.ownKeys(Object.prototype)).not.toContain('polluted');
  expect(Reflect.ownKeys(globalThis)).not.toContain('pwned');
});
