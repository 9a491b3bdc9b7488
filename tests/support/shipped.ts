import { readFileSync, readdirSync } from 'node:fs';
import { parseFrontMatter } from '../../src/check/front-matter/front-matter.ts';
import { parseEntry } from '../../src/check/check-entry.ts';
import { parseReferenceData } from '../../src/check/reference-data.ts';
import { parseMarkdown } from '../../src/check/markdown/parse-markdown.ts';
import { resolveIdea, type Idea, type ReferenceData } from '../../src/domain/idea.ts';

const FOLDER = new URL('../../projects/', import.meta.url);

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

/** The reference data in topics.yaml, people.yaml and programmes.yaml. */
export function shippedReferenceData(): ReferenceData {
  const [topics, people, programmes] = ['topics.yaml', 'people.yaml', 'programmes.yaml'].map(read) as [string, string, string];
  return parseReferenceData({ topics, people, programmes }).referenceData;
}

function entryFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.mdx') && !file.startsWith('_'))
    .sort();
}

/** The raw front matter of every shipped idea, sorted by file name. */
export function shippedFrontMatter(): { readonly file: string; readonly data: unknown }[] {
  return entryFiles().map((file) => ({ file, data: parseFrontMatter(read(file)).data }));
}

/** Every shipped idea with its references resolved, sorted by file name. */
export function shippedIdeas(): Idea[] {
  const referenceData = shippedReferenceData();
  return entryFiles()
    .flatMap((file) => parseEntry(file, read(file), parseMarkdown).entry ?? [])
    .map((entry) => resolveIdea(entry, referenceData));
}
