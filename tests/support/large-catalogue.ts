import { mkdirSync, writeFileSync } from 'node:fs';

/** Enough ideas for three pages of the list. */
export const LARGE = 90;

/** The title of the idea `number`: every tenth is a zeppelin, all others are looms. */
function titleOf(number: number): string {
  return `${number % 10 === 0 ? 'Zeppelin' : 'Loom'} number ${number}`;
}

function entry(number: number): string {
  return `---
title: ${titleOf(number)}
summary: A made-up idea, of which there are many, to see what becomes of a long list.
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
 * Writes a folder of ideas that fills several pages; each idea has a skill that no other has.
 * @param more the ids of further ideas, which are like the first ones
 */
export function writeLargeCatalogue(folder: string, more: readonly string[] = []): void {
  mkdirSync(folder, { recursive: true });
  more.forEach((id, number) => writeFileSync(`${folder}/${id}.mdx`, entry(number)));
  for (let number = 0; number < LARGE; number++) writeFileSync(`${folder}/idea-${number}.mdx`, entry(number));
}
