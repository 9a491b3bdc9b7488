import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapFacets } from '../../../src/domain/filters/facets.ts';
import { updateFacetFilter, EMPTY_QUERY, formatQuery, parseQuery, type Query } from '../../../src/domain/filters/query.ts';
import { SORTS } from '../../../src/domain/filters/sorts.ts';

const text = fc.string({ unit: 'binary' });
const values = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/), { maxLength: 4 });

const aCanonicalQuery: fc.Arbitrary<Query> = fc.record({
  text,
  choices: fc.record(
    mapFacets(({ several }) => fc.record({ include: values, exclude: values, all: several ? fc.boolean() : fc.constant(false) })),
  ),
  sort: fc.constantFrom(...SORTS.map(({ value }) => value)),
});

test('what was formatted reads back', () => {
  fc.assert(
    fc.property(aCanonicalQuery, (query) => {
      expect(parseQuery(formatQuery(query))).toEqual(query);
    }),
  );
});

test('no string makes parseQuery throw, and what it makes of one is canonical', () => {
  const parts = fc.constantFrom('?', '&', '=', '%', '+', '-', '%E0', 'topic', 'sort', 'q', 'open', '\uD800');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: fc.oneof(parts, text) }), text), (search) => {
      const query = parseQuery(search);
      expect(parseQuery(formatQuery(query))).toEqual(query);
    }),
  );
});

const topic = (include: string[], exclude: string[] = [], all = false): Query =>
  updateFacetFilter(EMPTY_QUERY, 'topic', () => ({ include, exclude, all }));

test.each([
  { input: '', expected: EMPTY_QUERY, reason: 'no parameters ask for nothing' },
  { input: '?', expected: EMPTY_QUERY, reason: 'nor does a lone question mark' },
  { input: 'q=dhcp', expected: { ...EMPTY_QUERY, text: 'dhcp' }, reason: 'the question mark may be missing' },
  { input: '?q=dhcp+router%21', expected: { ...EMPTY_QUERY, text: 'dhcp router!' }, reason: 'the text is unescaped' },
  { input: '?q=%20a%20', expected: { ...EMPTY_QUERY, text: ' a ' }, reason: 'and otherwise kept as typed' },
  { input: '?q=one&q=two', expected: { ...EMPTY_QUERY, text: 'one' }, reason: 'the first text counts' },
  {
    input: '?topic=b&sort=newest&topic=a',
    expected: { ...topic(['b', 'a']), sort: 'newest' },
    reason: 'a key stands once for every value',
  },
  { input: '?topic=-a&topic=b', expected: topic(['b'], ['a']), reason: 'a leading hyphen excludes' },
  { input: '?topic=a&topic=-a', expected: topic(['a'], ['a']), reason: 'a value may be on both sides' },
  { input: '?topic=a&topic=A&topic=+a+', expected: topic(['a']), reason: 'case, spaces and repetition do not matter' },
  { input: '?topic=A', expected: topic(['a']), reason: 'a capital is read as its small letter' },
  { input: '?topic=+a+', expected: topic(['a']), reason: 'spaces at the ends go' },
  { input: '?topic=-a&topic=-A', expected: topic([], ['a']), reason: 'what is excluded stands once, too' },
  { input: '?topic=--a&topic=-+b', expected: topic([], ['a', 'b']), reason: 'two hyphens or a space behind one exclude as well' },
  { input: '?topic=-&topic=&topic=+-+', expected: EMPTY_QUERY, reason: 'what names nothing is left out' },
  { input: '?topic=%3Cb%3E', expected: topic(['<b>']), reason: 'what is no value is kept as data, so that the page can say so' },
  { input: '?topic=a&topic=b&all=topic', expected: topic(['a', 'b'], [], true), reason: 'an idea must have all of a facet' },
  { input: '?all=Topic&all=skills', expected: topic([], [], true), reason: 'even of none yet; a facet nobody knows is ignored' },
  { input: '?all=difficulty', expected: EMPTY_QUERY, reason: 'no idea has two difficulties' },
  { input: '?sort=oldest', expected: EMPTY_QUERY, reason: 'a sort nobody knows is ignored' },
  { input: '?topics=a&colour=red&__proto__=a', expected: EMPTY_QUERY, reason: 'and so are keys nobody knows' },
  { input: '?q=%E0%A4%A', expected: { ...EMPTY_QUERY, text: '\uFFFD%A' }, reason: 'broken escapes do not throw' },
])('$reason', ({ input, expected }) => {
  expect(parseQuery(input)).toEqual(expected);
});

test.each([
  { input: EMPTY_QUERY, expected: '', reason: 'asking for nothing leaves the address bare' },
  { input: { ...EMPTY_QUERY, text: 'dhcp & router' }, expected: '?q=dhcp+%26+router', reason: 'text is escaped' },
  {
    input: { ...topic(['a'], ['b']), sort: 'newest' as const },
    expected: '?topic=a&topic=-b&sort=newest',
    reason: 'keys have their order',
  },
  {
    input: { ...topic(['a', 'b'], [], true), sort: 'newest' as const },
    expected: '?topic=a&topic=b&all=topic&sort=newest',
    reason: 'that all must be there follows the values',
  },
  {
    input: updateFacetFilter({ ...topic(['a']), text: 'x' }, 'mentor', (choice) => ({ ...choice, include: ['wanted'] })),
    expected: '?q=x&topic=a&mentor=wanted',
    reason: 'facets follow the text in the order of the facets',
  },
])('$reason', ({ input, expected }) => {
  expect(formatQuery(input)).toBe(expected);
});
