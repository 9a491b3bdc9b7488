import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseFrontMatter } from '../../src/check/front-matter/front-matter.ts';
import { buildIssueForm } from '../../src/schema/issue-form.ts';
import { ideaSchema } from '../../src/schema/idea-schema.ts';
import { DIFFICULTIES, KINDS, SIZES, STATUSES } from '../../src/domain/vocabulary.ts';

interface Box {
  readonly type: string;
  readonly id: string;
  readonly attributes: { label: string; description: string; placeholder?: unknown; options?: unknown[]; multiple?: boolean };
  readonly validations: { required: boolean };
}

/** As hosts read it. */
const committed = parse(readFileSync('.github/ISSUE_TEMPLATE/idea.yml', 'utf8'), { version: '1.1' }) as {
  body: (Box | { type: 'markdown' })[];
};
const template = { ...(parseFrontMatter(readFileSync('projects/_template.mdx', 'utf8')).data as object) };
const boxes = committed.body.filter((box): box is Box => 'id' in box);
const boxOf = (name: string): Box | undefined => boxes.find(({ id }) => id === name);

test('the form is the one the schema and the template make; when this fails, run npm run issue-form', () => {
  expect(committed).toEqual(buildIssueForm(template));
});

const fields = Object.entries(ideaSchema.shape).map(([name, field]) => ({ name, field, required: !field.safeParse(undefined).success }));

test.each(fields.filter(({ required }) => required))('the form asks for $name, and will not do without', ({ name }) => {
  expect(boxOf(name)?.validations.required).toBe(true);
});

test.each(fields.filter(({ name }) => boxOf(name)))('what the form says of $name, the schema says', ({ name, field, required }) => {
  expect(boxOf(name)?.attributes.description).toBe(field.description);
  expect(boxOf(name)?.validations.required).toBe(required);
});

test.each([
  { name: 'status', table: STATUSES, several: false },
  { name: 'kind', table: KINDS, several: false },
  { name: 'difficulty', table: DIFFICULTIES, several: false },
  { name: 'sizes', table: SIZES, several: true },
])('$name offers the values of its vocabulary, and what they mean', ({ name, table, several }) => {
  const { options, multiple } = boxOf(name)?.attributes ?? {};
  expect({ options, multiple }).toEqual({ options: table.map(({ value, meaning }) => `${value} · ${meaning}`), multiple: several });
});

test.each([
  {
    of: (): unknown[] => boxes.map(({ id }) => id),
    form: /^[\w-]+$/,
    reason: 'a host refuses other names of boxes, and the same one twice',
  },
  { of: (): unknown[] => boxes.map(({ attributes }) => attributes.label), form: /./, reason: 'it refuses a label twice' },
])('$reason', ({ of, form }) => {
  expect(of().every((value) => typeof value === 'string' && form.test(value))).toBe(true);
  expect(new Set(of()).size).toBe(boxes.length);
});

test('every placeholder and option is text, which is all a host takes', () => {
  const shown = boxes.flatMap(({ attributes: { placeholder = '', options = [] } }) => [placeholder, ...options]);
  expect(shown.filter((value) => typeof value !== 'string')).toEqual([]);
});
