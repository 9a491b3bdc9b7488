import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { DamagedIndexError, ROOT_FILE, wrap } from '../../src/search/index-files.ts';
import { searchDocument } from '../support/search.ts';

const file =
  buildIndex([searchDocument({ title: 'A router', body: 'It serves DHCP.' }), searchDocument({ title: 'A log' })]).get(ROOT_FILE) ??
  new Uint8Array();
const open = (bytes: Uint8Array) => openIndex(() => Promise.resolve(bytes));

test('two small ideas make one small file', () => {
  expect(file.length).toBeLessThan(200);
});

test('a truncated file is refused, wherever it ends', async () => {
  for (let length = 0; length < file.length; length++) await expect(open(file.slice(0, length))).rejects.toThrow(DamagedIndexError);
});

test('a file with any changed byte is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
      const changed = Uint8Array.from(file, (byte, index) => (index === place ? byte ^ change : byte));
      await expect(open(changed)).rejects.toThrow(DamagedIndexError);
    }),
  );
});

test('a valid envelope with invalid content is rejected without hanging', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (payload) => {
      await expect(open(wrap(payload)).then(({ total }) => total)).rejects.toThrow();
    }),
  );
});

test.each([
  {
    bytes: new TextEncoder().encode('<!doctype html>'),
    message: 'The file "head" is not part of a search index. Build the site again and publish all of it.',
  },
  {
    bytes: Uint8Array.from(file, (byte, index) => (index === 4 ? 9 : byte)),
    message: 'The file "head" has format version 9, but this page reads version 3. Reload the page.',
  },
  { bytes: file.slice(0, -1), message: 'The file "head" is damaged or incomplete. Reload the page.' },
])('$message', async ({ bytes, message }) => {
  await expect(open(bytes)).rejects.toThrow(message);
});
