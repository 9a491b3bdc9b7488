import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ideaSchema } from '../../src/schema/idea-schema.ts';

const [, frontMatter = ''] = (await readFile('projects/_template.mdx', 'utf8')).split(/^---$/m);
const written: unknown = parse(frontMatter);

test('the template is an entry as it stands', () => {
  expect(ideaSchema.safeParse(written).error?.issues ?? []).toEqual([]);
});

test('the template names every field there is, in an order that puts what is required first', () => {
  const names = Object.keys(written as object);
  expect([...names].sort()).toEqual(Object.keys(ideaSchema.shape).sort());
  const required = Object.entries(ideaSchema.shape).filter(([, field]) => !field.safeParse(undefined).success);
  expect(names.slice(0, required.length).sort()).toEqual(required.map(([name]) => name).sort());
});

test('every field of the schema says what it is for', () => {
  const undescribed = Object.entries(ideaSchema.shape).filter(([, field]) => !field.description);
  expect(undescribed.map(([name]) => name)).toEqual([]);
});
