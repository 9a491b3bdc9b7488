import { readFileSync, readdirSync } from 'node:fs';
import { readFrontMatter } from '../../src/check/front-matter/front-matter.ts';
import { readEntry } from '../../src/check/parse-entry.ts';
import { readRegisters } from '../../src/check/reference-data.ts';
import { parseText } from '../../src/check/markdown/parse-markdown.ts';
import { ideaOf, type Entry, type Idea, type Register } from '../../src/domain/idea.ts';

const FOLDER = new URL('../../projects/', import.meta.url);

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

/** topics.yaml, people.yaml and programmes.yaml as they stand in the repository. */
export function shippedRegister(): Register {
  const [topics, people, programmes] = ['topics.yaml', 'people.yaml', 'programmes.yaml'].map(read) as [string, string, string];
  return readRegisters({ topics, people, programmes }).register;
}

function entryFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.mdx') && !file.startsWith('_'))
    .sort();
}

/** The front matter of every file of the projects folder as it is written, in the order of the file names. */
export function shippedFrontMatter(): { readonly file: string; readonly data: unknown }[] {
  return entryFiles().map((file) => ({ file, data: readFrontMatter(read(file)).data }));
}

/** Every entry of the projects folder, read without Astro, in the order of the file names. */
export function shippedEntries(): Entry[] {
  return entryFiles().flatMap((file) => readEntry(file, read(file), parseText).entry ?? []);
}

/** Every idea of the projects folder, its references looked up. */
export function shippedIdeas(): Idea[] {
  const register = shippedRegister();
  return shippedEntries().map((entry) => ideaOf(entry, register));
}
