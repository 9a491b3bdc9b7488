import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffCatalogues, changedIds, type CatalogueDiff, type ChangedIdea } from '../../src/check/diff.ts';
import { folderOf, type Change } from '../support/impact.ts';
import { someIdeas } from '../support/ideas.ts';

type Ideas = Readonly<Record<string, Change>>;

const formatIdea = ({ idea, from, fields }: ChangedIdea): string =>
  [from === undefined || from === idea.id ? '' : `${from}>`, idea.id, ...fields.map(({ name }) => ` ${name}`)].join('');

/** A diff as short text: a sign for what happened to each idea. */
function signs({ added, changed, renamed, removed, forgotten }: CatalogueDiff): string[] {
  return [
    ...added.map((touched) => `+${formatIdea(touched)}`),
    ...changed.map((touched) => `~${formatIdea(touched)}`),
    ...renamed.map((touched) => `=${formatIdea(touched)}`),
    ...removed.map(({ id }) => `-${id}`),
    ...forgotten.map(({ name }) => `?${name}`),
  ];
}

const rows: readonly { before: Ideas; after: Ideas; expected: readonly string[]; reason: string }[] = [
  { before: { a: {} }, after: { a: {} }, expected: [], reason: 'nothing changes' },
  { before: {}, after: { a: {} }, expected: ['+a'], reason: 'a new file is added' },
  { before: { a: {} }, after: { a: { status: 'taken' } }, expected: ['~a status'], reason: 'a changed field is named' },
  { before: { a: {} }, after: { a: { text: 'More.' } }, expected: ['~a text'], reason: 'a changed text is named' },
  { before: { a: {} }, after: { a: { programmes: [] } }, expected: [], reason: 'an explicit default value is not a change' },
  { before: { a: {}, b: {} }, after: { b: {} }, expected: ['-a'], reason: 'a deleted file breaks its address' },
  { before: { a: {} }, after: { b: {} }, expected: ['+b', '-a'], reason: 'a rename without previousIds breaks the old address' },
  {
    before: { a: {} },
    after: { b: { previousIds: ['a'] } },
    expected: ['=a>b previousIds'],
    reason: 'a rename with previousIds keeps the old address',
  },
  {
    before: { a: {} },
    after: { a: {}, b: { previousIds: ['a'] } },
    expected: ['+b'],
    reason: 'a file that still exists was not renamed',
  },
  {
    before: { a: { previousIds: ['z'] } },
    after: { a: {} },
    expected: ['~a previousIds', '?z'],
    reason: 'a deleted former name breaks its address',
  },
  { before: { a: { previousIds: ['z'] } }, after: { z: {} }, expected: ['+z', '-a'], reason: 'a former name may become a file' },
];

test.each(rows)('$reason', ({ before, after, expected }) => {
  expect(signs(diffCatalogues(folderOf(before), folderOf(after)))).toEqual(expected);
});

test('an idea that can no longer be read is listed as unread, not as changed or removed', () => {
  const impact = diffCatalogues(folderOf({ a: {} }), folderOf({}, { 'a.mdx': '---\ntitle: [\n---\n' }));
  expect([signs(impact), impact.unread]).toEqual([[], ['a.mdx']]);
});

test('facets count the ideas before and after, each idea once', () => {
  const before = folderOf({ a: {} });
  const after = folderOf({ a: {}, b: { topics: ['networking', 'storage'], sizes: [90], skills: [{ name: 'Go' }, { name: 'OCaml' }] } });
  const facets = diffCatalogues(before, after).facets.map((change) => `${change.facet} ${change.value} ${change.before} → ${change.after}`);
  expect(facets).toEqual([
    'Topic Networking 1 → 2',
    'Topic Storage 0 → 1',
    'Difficulty Easy 1 → 2',
    'Size 90 hours 1 → 2',
    'Status Open 1 → 2',
    'Skill Go 0 → 1',
    'Skill OCaml 1 → 2',
    'Mentor Mentor wanted 1 → 2',
  ]);
});

test('a new idea is listed with its related ideas and what they share', () => {
  const after = folderOf({
    a: { skills: [{ name: 'DHCP' }] },
    b: { topics: ['storage'] },
    c: { skills: [{ name: 'DHCP' }, { name: 'Go' }] },
  });
  const [added] = diffCatalogues(folderOf({ a: {}, b: {} }), after).added;
  expect(added?.related[0]).toMatchObject({ idea: { id: 'a' }, sharedLabels: ['Networking', 'DHCP'] });
});

test('changed rows of the reference data are listed', () => {
  const people = 'ada: { name: Ada King }\nnew: { name: New Person }\n';
  const { rows: changes } = diffCatalogues(folderOf({}), folderOf({}, { 'people.yaml': people }));
  expect(changes.map(({ change, id }) => `${change} ${id}`)).toEqual(['changed ada', 'removed bjorn', 'new new']);
});

test('no row counts as removed when its file cannot be read', () => {
  const impact = diffCatalogues(folderOf({}), folderOf({}, { 'people.yaml': '- a list' }));
  expect([impact.rows, impact.unread]).toEqual([[], ['people.yaml']]);
});

test('between any two catalogues, every lost address is listed, and the counts add up', () => {
  const folder = someIdeas.map((ideas) => folderOf(Object.fromEntries(ideas.map(({ id, title, status }) => [id, { title, status }]))));
  fc.assert(
    fc.property(folder, folder, (before, after) => {
      const impact = diffCatalogues(before, after);
      const ids = new Set(after.entries.map(({ id }) => id));
      expect(impact.removed.map(({ id }) => id)).toEqual(before.entries.map(({ id }) => id).filter((id) => !ids.has(id)));
      expect(impact.before - impact.removed.length + impact.added.length).toBe(impact.after);
      expect(changedIds(impact).every((id) => ids.has(id))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
