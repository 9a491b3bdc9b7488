import { expect, test } from 'vitest';
import { dropUnknownValues, formatQuery, parseQuery } from '../../../src/domain/filters/query.ts';
import { formatUnknownValues } from '../../../src/domain/filters/unknown-values.ts';

const KNOWN = [
  { value: 'go', label: 'Go' },
  { value: 'ocaml', label: 'OCaml' },
  { value: 'c-plus', label: 'C plus' },
  { value: 'technical-writing', label: 'Technical writing' },
];

test.each([
  {
    input: '?skill=ocmal&sort=title',
    text: 'No skill here is called “ocmal”, so it was left out.',
    meant: 'OCaml ?skill=ocaml&sort=title',
    reason: 'a slip of the keyboard',
  },
  { input: '?skill=golang', text: 'No skill here is called “golang”, so it was left out.', meant: 'Go ?skill=go', reason: 'another name' },
  {
    input: '?skill=C%20plus',
    text: 'No skill here is called “c plus”, so it was left out.',
    meant: 'C plus ?skill=c-plus',
    reason: 'a name instead of its address',
  },
  {
    input: '?skill=technical_writing',
    text: 'No skill here is called “technical_writing”, so it was left out.',
    meant: 'Technical writing ?skill=technical-writing',
    reason: 'an underscore',
  },
  { input: '?skill=zzzzzz', text: 'No skill here is called “zzzzzz”, so it was left out.', meant: undefined, reason: 'nothing near' },
  {
    input: `?difficulty=${encodeURIComponent('<b>&')}`,
    text: 'No difficulty here is called “<b>&”, so it was left out.',
    meant: undefined,
    reason: 'no words at all',
  },
])('$input: $reason', ({ input, text, meant }) => {
  const { query, strays } = dropUnknownValues(parseQuery(input), () => false);
  const [notice] = formatUnknownValues(query, strays, () => KNOWN);
  expect(notice?.text).toBe(text);
  expect(notice?.meant && `${notice.meant.label} ${formatQuery(notice.meant.query)}`).toBe(meant);
});
