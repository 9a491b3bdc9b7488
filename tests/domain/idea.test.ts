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

test('the programme and mentors of an attempt are looked up', () => {
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
  {
    input: 'https://www.example.org/page/',
    expected: 'example.org/page',
    reason: 'a link without a title gets one: the address without https://, "www." and the last slash',
  },
  { input: 'http://example.org', expected: 'example.org', reason: 'the title of a link does not contain http://' },
  { input: 'https://example.org/www.page', expected: 'example.org/www.page', reason: '"www." is removed only at the start' },
  { input: { title: 'The page', url: 'https://example.org/' }, expected: 'The page', reason: 'a given title is kept' },
])('$reason', ({ input, expected }) => {
  const { data } = anEntry('some-idea', { history: [{ year: 2014, outcome: 'A beginning.', links: [input] }] });
  const url = typeof input === 'string' ? input : input.url;
  expect(resolveIdea({ id: 'some-idea', data }, REFERENCE_DATA).history[0]?.links).toEqual([{ title: expected, url }]);
});

test.each([
  { status: 'open', mentors: [], expected: true, reason: 'an open idea without a mentor wants one' },
  { status: 'discussion', mentors: [], expected: true, reason: 'an idea in discussion without a mentor wants one' },
  { status: 'open', mentors: ['ada'], expected: false, reason: 'an open idea with a mentor does not want another one' },
  { status: 'taken', mentors: [], expected: false, reason: 'a taken idea does not want a mentor' },
  { status: 'completed', mentors: [], expected: false, reason: 'a completed idea does not want a mentor' },
  { status: 'retired', mentors: [], expected: false, reason: 'a retired idea does not want a mentor' },
] as const)('$reason', ({ status, mentors, expected }) => {
  expect(wantsMentor(anIdea('some-idea', { status, mentors: [...mentors] }))).toBe(expected);
});
