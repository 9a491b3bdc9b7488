import { expect, test } from 'vitest';
import { FIELD_NAMES } from '../../src/schema/field-order.ts';
import { FORM } from '../../src/drafts/form-model.ts';

const fields = FORM.flatMap((group) => group.fields);

test('the form has every field of the schema once', () => {
  const names = fields.map(({ name }) => name).filter((name) => name !== 'id' && name !== 'text');
  expect(names.toSorted()).toEqual([...FIELD_NAMES].sort());
});

test('every field and every part of one says what it is for', () => {
  const silent = fields.flatMap((field) => [field, ...field.parts.filter(({ name }) => name !== '')]).filter(({ about }) => about === '');
  expect(silent).toEqual([]);
});

test('what cannot be left out is not folded away, but for the day that is filled in', () => {
  const hidden = FORM.filter(({ isFolded }) => isFolded).flatMap((group) => group.fields.filter(({ isRequired }) => isRequired));
  expect(hidden.map(({ name }) => name)).toEqual(['added']);
});
