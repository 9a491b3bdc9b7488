import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapFacets } from '../../../src/domain/filters/facets.ts';
import { updateFacetFilter, EMPTY_QUERY, formatQuery, parseQuery, type Query } from '../../../src/domain/filters/query.ts';
import { SORTS } from '../../../src/domain/filters/sorts.ts';

const text = fc.string({ unit: 'binary' });
const values = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/), { maxLength: 4 });

const aCanonicalQuery: fc.Arbitrary<Query> = fc.record({
  text,
  filters: fc.record(
    mapFacets(({ isMultiValued }) =>
      fc.record({
        include: values,
        exclude: values,
        match: fc.constantFrom<'any' | 'all'>(...(isMultiValued ? (['any', 'all'] as const) : (['any'] as const))),
      }),
    ),
  ),
  sort: fc.constantFrom(...SORTS.map(({ value }) => value)),
});

test('parseQuery reads what formatQuery writes', () => {
  fc.assert(
    fc.property(aCanonicalQuery, (query) => {
      expect(parseQuery(formatQuery(query))).toEqual(query);
    }),
  );
});

test('parseQuery accepts any string and returns a canonical query', () => {
  const parts = fc.constantFrom('?', '&', '=', '%', '+', '-', '%E0', 'topic', 'sort', 'q', 'open', '\uD800');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: fc.oneof(parts, text) }), text), (search) => {
      const query = parseQuery(search);
      expect(parseQuery(formatQuery(query))).toEqual(query);
    }),
  );
});

const topic = (include: string[], exclude: string[] = [], match: 'any' | 'all' = 'any'): Query =>
  updateFacetFilter(EMPTY_QUERY, 'topic', () => ({ include, exclude, match }));

test.each([
  { input: '', expected: EMPTY_QUERY, reason: 'an empty string is the empty query' },
  { input: '?', expected: EMPTY_QUERY, reason: 'a question mark alone is the empty query' },
  { input: 'q=dhcp', expected: { ...EMPTY_QUERY, text: 'dhcp' }, reason: 'the question mark may be missing' },
  { input: '?q=dhcp+router%21', expected: { ...EMPTY_QUERY, text: 'dhcp router!' }, reason: 'the text is unescaped' },
  { input: '?q=%20a%20', expected: { ...EMPTY_QUERY, text: ' a ' }, reason: 'spaces at the ends of the text are kept' },
  { input: '?q=one&q=two', expected: { ...EMPTY_QUERY, text: 'one' }, reason: 'only the first text is used' },
  {
    input: '?topic=b&sort=newest&topic=a',
    expected: { ...topic(['b', 'a']), sort: 'newest' },
    reason: 'a key is repeated for each value',
  },
  { input: '?topic=-a&topic=b', expected: topic(['b'], ['a']), reason: 'a leading hyphen excludes' },
  { input: '?topic=a&topic=-a', expected: topic(['a'], ['a']), reason: 'a value may be both included and excluded' },
  { input: '?topic=a&topic=A&topic=+a+', expected: topic(['a']), reason: 'case, spaces and repetition do not matter' },
  { input: '?topic=A', expected: topic(['a']), reason: 'values are in lower case' },
  { input: '?topic=+a+', expected: topic(['a']), reason: 'spaces at the ends are removed' },
  { input: '?topic=-a&topic=-A', expected: topic([], ['a']), reason: 'excluded values are not repeated' },
  { input: '?topic=--a&topic=-+b', expected: topic([], ['a', 'b']), reason: 'several hyphens or a space after the hyphen are removed' },
  { input: '?topic=-&topic=&topic=+-+', expected: EMPTY_QUERY, reason: 'empty values are dropped' },
  { input: '?topic=%3Cb%3E', expected: topic(['<b>']), reason: 'invalid values are kept, so that the page can report them' },
  { input: '?topic=a&topic=b&all=topic', expected: topic(['a', 'b'], [], 'all'), reason: '`all` requires all values of a facet' },
  {
    input: '?all=Topic&all=skills',
    expected: topic([], [], 'all'),
    reason: '`all` also works without values; an unknown facet is ignored',
  },
  { input: '?all=difficulty', expected: EMPTY_QUERY, reason: '`all` is ignored for a facet with a single value' },
  { input: '?sort=oldest', expected: EMPTY_QUERY, reason: 'an unknown sort is ignored' },
  { input: '?topics=a&colour=red&__proto__=a', expected: EMPTY_QUERY, reason: 'unknown keys are ignored' },
  { input: '?q=%E0%A4%A', expected: { ...EMPTY_QUERY, text: '\uFFFD%A' }, reason: 'invalid escapes do not throw' },
])('$reason', ({ input, expected }) => {
  expect(parseQuery(input)).toEqual(expected);
});

test.each([
  { input: EMPTY_QUERY, expected: '', reason: 'the empty query is an empty string' },
  { input: { ...EMPTY_QUERY, text: 'dhcp & router' }, expected: '?q=dhcp+%26+router', reason: 'text is escaped' },
  {
    input: { ...topic(['a'], ['b']), sort: 'newest' as const },
    expected: '?topic=a&topic=-b&sort=newest',
    reason: 'keys have a fixed order',
  },
  {
    input: { ...topic(['a', 'b'], [], 'all'), sort: 'newest' as const },
    expected: '?topic=a&topic=b&all=topic&sort=newest',
    reason: '`all` follows the values',
  },
  {
    input: updateFacetFilter({ ...topic(['a']), text: 'x' }, 'mentor', (filter) => ({ ...filter, include: ['wanted'] })),
    expected: '?q=x&topic=a&mentor=wanted',
    reason: 'facets follow the text in the order of the facets',
  },
])('$reason', ({ input, expected }) => {
  expect(formatQuery(input)).toBe(expected);
});
