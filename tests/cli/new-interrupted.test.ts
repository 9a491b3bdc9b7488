import { expect, test } from 'vitest';
import { folderOfIdeas } from '../support/new-idea.ts';
import { begin, conversation, KNOWN } from '../support/terminal-prompts.ts';
import { hasTerminals, KEYS } from '../support/terminal.ts';

const { enter } = KEYS;
const inTerminals = test.skipIf(!hasTerminals());

inTerminals('whoever stops finds nothing written, and what they answered kept elsewhere', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder);
  await begin(terminal);
  await terminal.on('What sort of work', KEYS.stop);
  expect(await terminal.ended).toBe(130);
  expect(terminal.shown()).toContain('Stopped. Nothing was written');
  expect(folder.isUntouched()).toBe(true);
  expect(folder.keptFiles()).toHaveLength(1);
  expect(folder.keptFiles()[0]).toMatch(/\/clock-that-tells-sharptime\.mdx$/);
});

inTerminals.each([
  { key: KEYS.stop, reason: 'Ctrl-C' },
  { key: KEYS.end, reason: 'the end of input' },
])('$reason at the first question ends it with nothing kept', async ({ key }) => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder);
  await terminal.on('What will exist', key);
  expect(await terminal.ended).toBe(130);
  expect(folder.isUntouched() && folder.keptFiles().length === 0).toBe(true);
});

inTerminals('whoever has seen the idea may still say no', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder, ...KNOWN);
  await terminal.on('What will exist', 'A clock', enter);
  await terminal.on('file called?', enter);
  await terminal.on('Say more now', enter);
  await terminal.on('Write /', 'n', enter);
  expect(await terminal.ended).toBe(130);
  expect(folder.isUntouched()).toBe(true);
});

inTerminals('a file that came meanwhile is not overwritten', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder, ...KNOWN);
  await terminal.on('What will exist', 'A clock', enter);
  await terminal.on('file called?', enter);
  await terminal.on('Say more now', enter);
  folder.write('clock.mdx', 'Somebody else wrote this.');
  await terminal.on('Write /', enter);
  expect(await terminal.ended).toBe(1);
  expect(terminal.shown()).toContain('clock.mdx is there already.');
  expect(folder.read('clock.mdx')).toBe('Somebody else wrote this.');
  expect(folder.keptFiles()).toHaveLength(1);
});
