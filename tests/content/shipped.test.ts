import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { shippedIdeas } from '../support/shipped.ts';

/** The first ideas of the catalogue, all written from sources on one day. Later ideas may leave out optional fields. */
const ideas = shippedIdeas().filter(({ added }) => added === '2026-11-23');
const today = new Date().toISOString().slice(0, 10);
const wrong = (isWrong: (idea: (typeof ideas)[number]) => boolean): string[] => ideas.filter(isWrong).map(({ id }) => id);

test('there are at least 26 ideas, including the four of the first call', () => {
  expect(ideas.length).toBeGreaterThanOrEqual(26);
  expect(ideas.map(({ id }) => id)).toEqual(expect.arrayContaining(['router-vm', 'syslog-collector', 'unikernel-firewall', 'ocaml-ssh']));
});

test('the origin of every idea has a URL, and a note that says where its fields come from', () => {
  expect(wrong(({ origin }) => !origin?.url || !/our own judgement|as the source/.test(origin.note ?? ''))).toEqual([]);
});

test('every idea has a history', () => {
  expect(wrong(({ history }) => history.length === 0)).toEqual([]);
});

test('the ideas of the first call have its date as their origin, no mentors, starter tasks and remaining work', () => {
  const fromCall = ideas.filter(({ id }) => ['router-vm', 'syslog-collector', 'unikernel-firewall', 'ocaml-ssh'].includes(id));
  for (const idea of fromCall) {
    expect(idea.origin?.date, idea.id).toBe('2015-02-11');
    expect(idea.origin?.note, idea.id).toContain('no mentor, difficulty, size or skills');
    expect(idea.mentors, idea.id).toEqual([]);
    expect(idea.starterTasks.length, idea.id).toBeGreaterThan(0);
    expect(
      idea.history.some(({ remains }) => remains !== undefined),
      idea.id,
    ).toBe(true);
  }
});

test('every available idea has starter tasks', () => {
  expect(wrong(({ status, starterTasks }) => (status === 'open' || status === 'discussion') && starterTasks.length === 0)).toEqual([]);
});

test('the origin of an available idea with mentors tells students to ask the mentors first', () => {
  expect(
    wrong(
      ({ status, mentors, origin }) =>
        (status === 'open' || status === 'discussion') && mentors.length > 0 && !/ask before you plan on it/.test(origin?.note ?? ''),
    ),
  ).toEqual([]);
});

test('no day is in the future', () => {
  const late = shippedIdeas().filter(({ added, reviewed, origin }) =>
    [added, reviewed, origin?.date].some((day) => day !== undefined && day > today),
  );
  expect(late.map(({ id }) => id)).toEqual([]);
});

test('no entry contains a mail address, text of the template, or anything but Markdown', async () => {
  for (const file of globSync('projects/[!_]*.mdx')) {
    const text = await readFile(file, 'utf8');
    expect(text, file).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/);
    expect(text, file).not.toMatch(/example\.org|What will exist when it is done/);
    const body = text.split(/^---$/m).slice(2).join('---');
    expect(body, file).not.toMatch(/^(import|export)\b|[{}<]/m);
  }
});
