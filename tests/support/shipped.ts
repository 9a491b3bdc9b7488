import { readFileSync, readdirSync } from 'node:fs';
import type { z } from 'zod';
import { entryId } from '../../src/domain/entry-id.ts';
import { parseFrontMatter } from '../../src/authoring/front-matter.ts';
import { ideaOf, type Idea, type Register } from '../../src/domain/idea.ts';
import { parseRegister } from '../../src/domain/register.ts';
import { ideaSchema, personSchema, programmeSchema, topicSchema } from '../../src/domain/schema.ts';

const FOLDER = new URL('../../projects/', import.meta.url);

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

function rowsOf<Row extends object>(file: string, schema: z.ZodType<Row>): Map<string, Row & { id: string }> {
  return new Map([...parseRegister(read(file), file)].map(([id, row]) => [id, { ...schema.parse(row), id }]));
}

/** topics.yaml, people.yaml and programmes.yaml as they stand in the repository. */
export function shippedRegister(): Register {
  return {
    topics: rowsOf('topics.yaml', topicSchema),
    people: rowsOf('people.yaml', personSchema),
    programmes: rowsOf('programmes.yaml', programmeSchema),
  };
}

function entryFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.mdx') && !file.startsWith('_'))
    .sort();
}

/** The front matter of every file of the projects folder as it is written, in the order of the file names. */
export function shippedFrontMatter(): { readonly file: string; readonly data: Record<string, unknown> }[] {
  return entryFiles().map((file) => ({ file, data: parseFrontMatter(read(file)) }));
}

/** Every idea of the projects folder, read without Astro, in the order of the file names. */
export function shippedIdeas(): Idea[] {
  const register = shippedRegister();
  return shippedFrontMatter().map(({ file, data }) => ideaOf({ id: entryId(file), data: ideaSchema.parse(data) }, register));
}
