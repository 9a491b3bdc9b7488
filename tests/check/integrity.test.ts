import { expect, test } from 'vitest';
import { checkIntegrity } from '../../src/check/check-folder.ts';
import { REFERENCE_DATA, anEntry, type Written } from '../support/ideas.ts';

const ATTEMPT = { year: 2014, outcome: 'A beginning.' };

test.each<{ input: Partial<Written>; expected: string; reason: string }>([
  { input: { topics: ['testing', 'netwroking'] }, expected: 'topics[1] is "netwroking", and no topic has that id.', reason: 'a topic' },
  { input: { mentors: ['grace-hopper'] }, expected: 'mentors[0] is "grace-hopper", and no person has that id.', reason: 'a mentor' },
  {
    input: { history: [ATTEMPT, { ...ATTEMPT, mentors: ['ada', 'bjrn'] }] },
    expected: 'history[1].mentors[1] is "bjrn", and no person has that id.',
    reason: 'a mentor of an earlier attempt',
  },
  {
    input: { history: [{ ...ATTEMPT, programme: 'opw-2013' }] },
    expected: 'history[0].programme is "opw-2013", and no programme has that id.',
    reason: 'a programme of an earlier attempt',
  },
  { input: { previousIds: ['other'] }, expected: '"other" already leads to other.mdx.', reason: 'a former name that another file has now' },
  { input: { previousIds: ['old-other'] }, expected: '"old-other" already leads to other.mdx.', reason: 'one that another file had, too' },
  { input: { previousIds: ['older', 'some-idea'] }, expected: '"some-idea" already leads to some-idea.mdx.', reason: 'its own name' },
])('$reason', ({ input, expected }) => {
  const entries = [anEntry('other', { previousIds: ['old-other'] }), anEntry('some-idea', input)];
  const found = checkIntegrity(entries, REFERENCE_DATA);
  expect(found.map(({ file }) => file)).toEqual(['some-idea.mdx']);
  expect(found.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([expected]);
});

test('everything wrong is said at once, entry by entry', () => {
  const entries = [anEntry('b', { topics: ['xx'], mentors: ['yy'], previousIds: ['a'] }), anEntry('a', { programmes: ['zz'] })];
  const found = checkIntegrity(entries, REFERENCE_DATA);
  expect(found.flatMap(({ file, findings }) => findings.map(({ path }) => `${file} ${path.join('.')}`))).toEqual([
    'b.mdx topics.0',
    'b.mdx mentors.0',
    'b.mdx previousIds.0',
    'a.mdx programmes.0',
  ]);
});

test('of three that claim one former name the first keeps it', () => {
  const entries = ['a', 'b', 'c'].map((id) => anEntry(id, { previousIds: ['old'] }));
  expect(checkIntegrity(entries, REFERENCE_DATA).map(({ file, findings }) => `${file}: ${findings[0]?.message}`)).toEqual([
    'b.mdx: "old" already leads to a.mdx.',
    'c.mdx: "old" already leads to a.mdx.',
  ]);
});

test('entries that name only what exists are left in peace', () => {
  const history = [{ ...ATTEMPT, programme: 'opw-2014', mentors: ['bjorn'] }];
  const sound = anEntry('sound', { mentors: ['ada'], programmes: ['gsoc-2026'], history, previousIds: ['old-name'] });
  expect(checkIntegrity([sound, anEntry('other', { previousIds: ['other-name'] })], REFERENCE_DATA)).toEqual([]);
});
