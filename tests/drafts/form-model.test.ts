import { expect, test } from 'vitest';
import { FIELD_NAMES } from '../../src/schema/idea-fields.ts';
import { FORM } from '../../src/drafts/form-model.ts';

const fields = FORM.flatMap((group) => group.fields);

test('the form has every field of the schema exactly once', () => {
  const names = fields.map(({ name }) => name).filter((name) => name !== 'id' && name !== 'text');
  expect(names.toSorted()).toEqual([...FIELD_NAMES].sort());
});

test('every field, and every part with a name, has a help text', () => {
  const withoutHelp = fields
    .flatMap((field) => [field, ...field.parts.filter(({ name }) => name !== '')])
    .filter(({ help }) => help === '');
  expect(withoutHelp).toEqual([]);
});

test('no required field is in a closed group, except the day that is filled in', () => {
  const hidden = FORM.filter(({ isFolded }) => isFolded).flatMap((group) => group.fields.filter(({ isRequired }) => isRequired));
  expect(hidden.map(({ name }) => name)).toEqual(['added']);
});
