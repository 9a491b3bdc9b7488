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
    text: 'Unknown skill “ocmal” was ignored.',
    suggestion: 'OCaml ?skill=ocaml&sort=title',
    reason: 'a typo',
  },
  { input: '?skill=golang', text: 'Unknown skill “golang” was ignored.', suggestion: 'Go ?skill=go', reason: 'an alias' },
  {
    input: '?skill=C%20plus',
    text: 'Unknown skill “c plus” was ignored.',
    suggestion: 'C plus ?skill=c-plus',
    reason: 'a label instead of a value',
  },
  {
    input: '?skill=technical_writing',
    text: 'Unknown skill “technical_writing” was ignored.',
    suggestion: 'Technical writing ?skill=technical-writing',
    reason: 'an underscore instead of a hyphen',
  },
  { input: '?skill=zzzzzz', text: 'Unknown skill “zzzzzz” was ignored.', suggestion: undefined, reason: 'no similar value' },
  {
    input: `?difficulty=${encodeURIComponent('<b>&')}`,
    text: 'Unknown difficulty “<b>&” was ignored.',
    suggestion: undefined,
    reason: 'a value with HTML characters',
  },
])('$input: $reason', ({ input, text, suggestion }) => {
  const { query, unknownValues } = dropUnknownValues(parseQuery(input), () => false);
  const [notice] = formatUnknownValues(query, unknownValues, () => KNOWN);
  expect(notice?.text).toBe(text);
  expect(notice?.suggestion && `${notice.suggestion.label} ${formatQuery(notice.suggestion.query)}`).toBe(suggestion);
});
