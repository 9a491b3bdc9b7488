import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { DIFFICULTIES, KINDS, SIZES, STATUSES } from '../../src/domain/vocabulary.ts';
import { IDEA_FIELDS } from '../../src/schema/idea-fields.ts';
import { buildIssueForm } from '../../src/schema/issue-form.ts';

interface Box {
  readonly type: string;
  readonly id: string;
  readonly attributes: { label: string; description: string; placeholder?: unknown; options?: unknown[]; multiple?: boolean };
  readonly validations: { required: boolean };
}

/** The issue form in the repository, parsed as YAML 1.1 as on GitHub. */
const committed = parse(readFileSync('.github/ISSUE_TEMPLATE/idea.yml', 'utf8'), { version: '1.1' }) as {
  body: (Box | { type: 'markdown' })[];
};
const boxes = committed.body.filter((box): box is Box => 'id' in box);
const findBox = (name: string): Box | undefined => boxes.find(({ id }) => id === name);

test('the issue form is up to date; if this fails, run npm run issue-form', () => {
  expect(committed).toEqual(buildIssueForm());
});

test.each(IDEA_FIELDS.filter(({ isRequired }) => isRequired))('the issue form requires $name', ({ name }) => {
  expect(findBox(name)?.validations.required).toBe(true);
});

test.each(IDEA_FIELDS.filter(({ name }) => findBox(name)))(
  'the issue form describes $name as the schema does',
  ({ name, label, help, isRequired }) => {
    expect(findBox(name)).toMatchObject({ attributes: { label, description: help }, validations: { required: isRequired } });
  },
);

test.each([
  { name: 'status', table: STATUSES, multiple: false },
  { name: 'kind', table: KINDS, multiple: false },
  { name: 'difficulty', table: DIFFICULTIES, multiple: false },
  { name: 'sizes', table: SIZES, multiple: true },
])('$name offers the values of its vocabulary and their meanings', ({ name, table, multiple }) => {
  expect(findBox(name)?.attributes).toMatchObject({ options: table.map(({ value, meaning }) => `${value} · ${meaning}`), multiple });
});

test.each([
  { values: boxes.map(({ id }) => id), form: /^[\w-]+$/, reason: 'ids' },
  { values: boxes.map(({ attributes }) => attributes.label), form: /./, reason: 'labels' },
])('GitHub accepts the $reason: valid and without duplicates', ({ values, form }) => {
  expect(values.every((value: unknown) => typeof value === 'string' && form.test(value))).toBe(true);
  expect(new Set(values).size).toBe(boxes.length);
});

test('every placeholder and option is text, which is all that GitHub accepts', () => {
  const shown = boxes.flatMap(({ attributes: { placeholder = '', options = [] } }) => [placeholder, ...options]);
  expect(shown.filter((value) => typeof value !== 'string')).toEqual([]);
});
