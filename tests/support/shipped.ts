import { readFileSync, readdirSync } from 'node:fs';
import { parseFrontMatter } from '../../src/check/front-matter/front-matter.ts';
import { parseEntry } from '../../src/check/check-entry.ts';
import { parseReferenceData } from '../../src/check/reference-data.ts';
import { parseMarkdown } from '../../src/check/markdown/parse-markdown.ts';
import { resolveIdea, type Entry, type Idea, type ReferenceData } from '../../src/domain/idea.ts';

const FOLDER = new URL('../../projects/', import.meta.url);

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

/** topics.yaml, people.yaml and programmes.yaml as they stand in the repository. */
export function shippedRegister(): ReferenceData {
  const [topics, people, programmes] = ['topics.yaml', 'people.yaml', 'programmes.yaml'].map(read) as [string, string, string];
  return parseReferenceData({ topics, people, programmes }).register;
}

function entryFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.mdx') && !file.startsWith('_'))
    .sort();
}

/** The front matter of every file of the projects folder as it is written, in the order of the file names. */
export function shippedFrontMatter(): { readonly file: string; readonly data: unknown }[] {
  return entryFiles().map((file) => ({ file, data: parseFrontMatter(read(file)).data }));
}

/** Every entry of the projects folder, read without Astro, in the order of the file names. */
function shippedEntries(): Entry[] {
  return entryFiles().flatMap((file) => parseEntry(file, read(file), parseMarkdown).entry ?? []);
}

/** Every idea of the projects folder, its references looked up. */
export function shippedIdeas(): Idea[] {
  const register = shippedRegister();
  return shippedEntries().map((entry) => resolveIdea(entry, register));
}
