import { expect, test } from 'vitest';
import { entryId } from '../../src/domain/entry-id.ts';

test.each([
  { input: 'router-vm.mdx', expected: 'router-vm', reason: 'a good name is the id' },
  { input: 'opam-1-2-only.mdx', expected: 'opam-1-2-only', reason: 'digits are words too' },
  { input: 'router-vm', expected: 'router-vm', reason: 'the ending may be gone already' },
])('$reason', ({ input, expected }) => {
  expect(entryId(input)).toBe(expected);
});

const ADDRESS = 'the file name is the address of the idea: lower-case letters and digits, words joined by hyphens.';
const BESIDE = 'ideas lie side by side, none in a folder of its own.';

test.each([
  { input: 'Router-VM.mdx', expected: `${ADDRESS} Rename it to router-vm.mdx.`, reason: 'upper case is refused' },
  { input: 'router vm.mdx', expected: `${ADDRESS} Rename it to router-vm.mdx.`, reason: 'so is a space' },
  { input: 'router_vm.mdx', expected: `${ADDRESS} Rename it to router-vm.mdx.`, reason: 'and an underscore' },
  { input: 'router--vm.mdx', expected: `${ADDRESS} Rename it to router-vm.mdx.`, reason: 'and two hyphens together' },
  { input: 'piñata.mdx', expected: `${ADDRESS} Rename it to pinata.mdx.`, reason: 'and an accent' },
  { input: 'router.vm.mdx', expected: `${ADDRESS} Rename it to router-vm.mdx.`, reason: 'only the last ending is taken off' },
  { input: '日本.mdx', expected: `${ADDRESS} Rename it to my-idea.mdx.`, reason: 'a name of which nothing is left gets a proposal' },
  { input: 'net/router-vm.mdx', expected: `${BESIDE} Move it to router-vm.mdx.`, reason: 'a subfolder is refused' },
  { input: 'a/b/Router VM.mdx', expected: `${BESIDE} Move it to router-vm.mdx.`, reason: 'and the proposal mends the name as well' },
])('$reason', ({ input, expected }) => {
  expect(() => entryId(input)).toThrow(new Error(`${input}: ${expected}`));
});
