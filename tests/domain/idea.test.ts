import { expect, test } from 'vitest';
import { resolveIdea, wantsMentor } from '../../src/domain/idea.ts';
import { REFERENCE_DATA, anEntry, anIdea } from '../support/ideas.ts';

test('ids are replaced by their rows, in the order of the entry', () => {
  const idea = anIdea('router-vm', {
    topics: ['testing', 'networking'],
    mentors: ['bjorn', 'ada'],
    programmes: ['opw-2014'],
    skills: [{ name: 'golang', need: 'learn' }],
  });
  expect(idea).toMatchObject({
    id: 'router-vm',
    topics: [
      { id: 'testing', label: 'Testing' },
      { id: 'networking', aliases: ['tcp'] },
    ],
    mentors: [{ id: 'bjorn', name: 'Björn Zebra' }, { id: 'ada' }],
    programmes: [{ id: 'opw-2014', year: 2014 }],
    skills: [{ name: 'golang', need: 'learn', skill: { value: 'go', label: 'Go' } }],
  });
});

test('an attempt has its programme and mentors looked up', () => {
  const { history } = anIdea('some-idea', {
    history: [
      { year: 2014, programme: 'opw-2014', mentors: ['ada'], outcome: 'A beginning.' },
      { year: 2015, outcome: 'Nothing.' },
    ],
  });
  expect(history.map(({ programme, mentors }) => [programme?.name, mentors.map(({ name }) => name)])).toEqual([
    ['Outreach Program for Women 2014', ['Ada Lovelace']],
    [undefined, []],
  ]);
});

test('ids that are not in the reference data are left out', () => {
  const idea = anIdea('some-idea', {
    topics: ['nowhere', 'storage'],
    mentors: ['nobody'],
    programmes: ['never'],
    history: [{ year: 2014, programme: 'never', mentors: ['nobody'], outcome: 'A beginning.' }],
  });
  expect(idea.topics.map(({ id }) => id)).toEqual(['storage']);
  expect([idea.mentors, idea.programmes, idea.history[0]?.programme, idea.history[0]?.mentors]).toEqual([[], [], undefined, []]);
});

test.each([
  { input: 'https://www.example.org/page/', expected: 'example.org/page', reason: 'a bare address is named by what matters of it' },
  { input: 'http://example.org', expected: 'example.org', reason: 'http or https' },
  { input: 'https://example.org/www.page', expected: 'example.org/www.page', reason: 'www. goes from the front only' },
  { input: { title: 'The page', url: 'https://example.org/' }, expected: 'The page', reason: 'a title that was given stays' },
])('$reason', ({ input, expected }) => {
  const { data } = anEntry('some-idea', { history: [{ year: 2014, outcome: 'A beginning.', links: [input] }] });
  const url = typeof input === 'string' ? input : input.url;
  expect(resolveIdea({ id: 'some-idea', data }, REFERENCE_DATA).history[0]?.links).toEqual([{ title: expected, url }]);
});

test.each([
  { status: 'open', mentors: [], expected: true, reason: 'open and nobody there: wanted' },
  { status: 'discussion', mentors: [], expected: true, reason: 'in discussion and nobody there: wanted' },
  { status: 'open', mentors: ['ada'], expected: false, reason: 'somebody is there' },
  { status: 'taken', mentors: [], expected: false, reason: 'taken: too late' },
  { status: 'completed', mentors: [], expected: false, reason: 'completed: no need' },
  { status: 'retired', mentors: [], expected: false, reason: 'retired: no need' },
] as const)('$reason', ({ status, mentors, expected }) => {
  expect(wantsMentor(anIdea('some-idea', { status, mentors: [...mentors] }))).toBe(expected);
});
