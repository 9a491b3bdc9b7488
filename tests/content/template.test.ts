import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatFieldTable } from '../../src/schema/field-table.ts';
import { IDEA_FIELDS, TEMPLATE_FIELDS } from '../../src/schema/idea-fields.ts';
import { ideaSchema } from '../../src/schema/idea-schema.ts';

const [, frontMatter = ''] = (await readFile('projects/_template.mdx', 'utf8')).split(/^---$/m);
const template = parse(frontMatter) as Readonly<Record<string, unknown>>;

test('the template is a valid entry', () => {
  expect(ideaSchema.safeParse(template).error?.issues ?? []).toEqual([]);
});

test('the template has every field, the required ones first, then the others in the order of the schema', () => {
  expect(Object.keys(template)).toEqual(TEMPLATE_FIELDS.map(({ name }) => name));
});

test.each(IDEA_FIELDS)('the template has the example of $name', ({ name, example }) => {
  expect(template[name]).toEqual(example);
});

const withOptions = IDEA_FIELDS.flatMap((field) => [field, ...field.parts]).filter(({ options }) => options);

test.each(withOptions)('the template lists every value of $name', ({ name, options = [] }) => {
  const line = frontMatter.split('\n').find((text) => text.includes('#') && text.includes(`${name}:`)) ?? '';
  expect(options.map(({ value }) => String(value)).filter((value) => !line.includes(value))).toEqual([]);
});

test('the manual has the current table of fields; if this fails, run npm run issue-form', async () => {
  expect(await readFile('projects/README.md', 'utf8')).toContain(`\n\n${formatFieldTable()}\n\n`);
});
