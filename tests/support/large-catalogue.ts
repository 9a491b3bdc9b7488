import { mkdirSync, writeFileSync } from 'node:fs';

/** The number of ideas in the large catalogue: enough for three pages of the list. */
export const LARGE = 90;

/** Every tenth idea is a zeppelin, all others are looms. */
function createTitle(number: number): string {
  return `${number % 10 === 0 ? 'Zeppelin' : 'Loom'} number ${number}`;
}

function createEntry(number: number): string {
  return `---
title: ${createTitle(number)}
summary: A generated idea. There are many of them, to test what happens to a long list.
status: open
topics: [${number % 2 === 0 ? 'networking' : 'storage'}]
difficulty: ${number % 3 === 0 ? 'hard' : 'easy'}
sizes: [90]
skills: [{ name: Craft ${number} }]
mentors: []
outcomes: [A thing that holds water ${number % 10 === 0 ? 'and air' : 'for long'}]
added: 2026-01-02
---
`;
}

/**
 * Writes a folder with ideas for several pages. Each idea has a skill that no other idea has.
 * @param more the ids of additional ideas
 */
export function writeLargeCatalogue(folder: string, more: readonly string[] = []): void {
  mkdirSync(folder, { recursive: true });
  more.forEach((id, number) => writeFileSync(`${folder}/${id}.mdx`, createEntry(number)));
  for (let number = 0; number < LARGE; number++) writeFileSync(`${folder}/idea-${number}.mdx`, createEntry(number));
}
