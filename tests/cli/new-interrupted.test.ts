import { expect, test } from 'vitest';
import { folderOfIdeas } from '../support/new-idea.ts';
import { begin, conversation, KNOWN } from '../support/terminal-prompts.ts';
import { hasTerminals, KEYS } from '../support/terminal.ts';

const { enter } = KEYS;
const inTerminals = test.skipIf(!hasTerminals());

inTerminals('Ctrl-C writes nothing to the folder, and saves the answers in another folder', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder);
  await begin(terminal);
  await terminal.on('What type of work', KEYS.stop);
  expect(await terminal.ended).toBe(130);
  expect(terminal.shown()).toContain('Stopped. Nothing was written');
  expect(folder.isUntouched()).toBe(true);
  expect(folder.keptFiles()).toHaveLength(1);
  expect(folder.keptFiles()[0]).toMatch(/\/clock-that-tells-sharptime\.mdx$/);
});

inTerminals.each([
  { key: KEYS.stop, reason: 'Ctrl-C' },
  { key: KEYS.end, reason: 'the end of input' },
])('$reason at the first question saves nothing', async ({ key }) => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder);
  await terminal.on('What will exist', key);
  expect(await terminal.ended).toBe(130);
  expect(folder.isUntouched() && folder.keptFiles().length === 0).toBe(true);
});

inTerminals('answering no after the preview writes nothing', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder, ...KNOWN);
  await terminal.on('What will exist', 'A clock', enter);
  await terminal.on('name of its file?', enter);
  await terminal.on('Add more now?', enter);
  await terminal.on('Write /', 'n', enter);
  expect(await terminal.ended).toBe(130);
  expect(folder.isUntouched()).toBe(true);
});

inTerminals('does not overwrite a file that someone created during the questions', async () => {
  const folder = folderOfIdeas();
  const terminal = conversation(folder, ...KNOWN);
  await terminal.on('What will exist', 'A clock', enter);
  await terminal.on('name of its file?', enter);
  await terminal.on('Add more now?', enter);
  folder.write('clock.mdx', 'Somebody else wrote this.');
  await terminal.on('Write /', enter);
  expect(await terminal.ended).toBe(1);
  expect(terminal.shown()).toContain('clock.mdx already exists.');
  expect(folder.read('clock.mdx')).toBe('Somebody else wrote this.');
  expect(folder.keptFiles()).toHaveLength(1);
});
