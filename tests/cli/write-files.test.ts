import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNewIdea, WriteError } from '../../src/cli/new/write-files.ts';
import { folderOfIdeas } from '../support/new-idea.ts';

test('writes an idea and people.yaml, and leaves no other file', async () => {
  const folder = folderOfIdeas();
  await writeNewIdea(folder.path, 'clock', 'An idea', 'People');
  expect(folder.files()).toEqual(['clock.mdx', 'people.yaml', 'router-vm.mdx']);
  expect([folder.read('clock.mdx'), folder.read('people.yaml')]).toEqual(['An idea', 'People']);
});

test.each([
  { id: 'router-vm', below: '.', message: /router-vm\.mdx already exists\. Choose another name/, reason: 'the idea exists' },
  { id: 'clock', below: 'nowhere', message: /cannot be written \(ENOENT\)/, reason: 'the folder does not exist' },
])('writes neither file if $reason', async ({ id, below, message }) => {
  const folder = folderOfIdeas();
  const before = folder.read('router-vm.mdx');
  const refused = writeNewIdea(join(folder.path, below), id, 'An idea', 'People');
  await expect(refused).rejects.toThrow(WriteError);
  await expect(refused).rejects.toThrow(message);
  expect(folder.isUntouched() && folder.read('router-vm.mdx') === before).toBe(true);
});

test('removes the idea if people.yaml cannot be written', async () => {
  const folder = folderOfIdeas();
  const below = join(folder.path, 'more');
  mkdirSync(join(below, 'people.yaml'), { recursive: true });
  await expect(writeNewIdea(below, 'clock', 'An idea', 'People')).rejects.toThrow(/people\.yaml cannot be written/);
  expect(folder.files()).toContain('more');
  await writeNewIdea(below, 'clock', 'An idea');
});
