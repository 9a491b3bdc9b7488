import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { addPerson, parsePerson, toPerson, checkPerson, type NewPerson, checkNewPeople, addPeople } from '../../src/drafts/new-people.ts';
import { parseReferenceFile } from '../../src/check/reference-data.ts';
import { personSchema } from '../../src/schema/reference-data-schema.ts';
import { CONTEXT } from '../support/check.ts';

const { people } = CONTEXT.referenceData;
/** Somebody new, changed by `more`. */
const max = (more: Partial<NewPerson> = {}): NewPerson => ({ id: 'max', name: 'Max', ...more });
const ROW = 'max:\n  name: Max\n';

test.each([
  { yaml: '# People\nada:\n  name: Ada\nzoe:\n  name: Zoe\n', at: 'zoe:', reason: 'ids in order: at its place' },
  { yaml: '# People\nzoe:\n  name: Zoe\nada:\n  name: Ada\n', at: undefined, reason: 'ids in no order: at the end' },
  {
    yaml: '# People\nnina:\n  name: Nina\nzoe:\n  name: Zoe\n',
    at: 'nina:',
    reason: 'before the first row, behind what is said of the file',
  },
  { yaml: 'ada:\n  name: Ada\n# Away until May\nzoe:\n  name: Zoe # really\n', at: '# Away', reason: 'a comment stays with the row below' },
  { yaml: 'ada: { name: Ada }\n', at: undefined, reason: 'one row says nothing of an order' },
  { yaml: 'ada:\n  name: Ada', at: undefined, end: '\n', reason: 'a last line without an end gets one' },
  { yaml: '', at: undefined, reason: 'an empty file' },
  { yaml: '# Nobody yet\n', at: undefined, reason: 'a file that only says what it is for' },
])('$reason', ({ yaml, at, end = '' }) => {
  const place = at === undefined ? yaml.length : yaml.indexOf(at);
  expect(addPerson(yaml, max())).toBe(yaml.slice(0, place) + end + ROW + yaml.slice(place));
});

test('rows apart by empty lines stay apart, and a file of another system keeps its ends of lines', () => {
  expect(addPerson('ada:\n  name: Ada\n\nzoe:\n  name: Zoe\n', max())).toBe(`ada:\n  name: Ada\n\n${ROW}\nzoe:\n  name: Zoe\n`);
  expect(addPerson('ada:\r\n  name: Ada\r\n', max())).toBe('ada:\r\n  name: Ada\r\nmax:\r\n  name: Max\r\n');
  expect(addPerson('ada:\r  name: Ada\r', max())).toBe('ada:\r  name: Ada\rmax:\r  name: Max\r');
});

test.each([
  { person: max({ name: 'M: "ax" # 1' }), reason: 'signs of YAML in a name' },
  { person: max({ id: '007', name: 'null' }), reason: 'an id like a number, a name like nothing' },
  { person: max({ id: 'true', github: 'max', url: 'https://example.org/#max' }), reason: 'an id like yes or no' },
])('a reader gets back who was added: $reason', ({ person }) => {
  for (const yaml of ['ada:\n  name: Ada\n', '{ ada: { name: Ada } }\n', '']) {
    const { rows, problems } = parseReferenceFile('people.yaml', personSchema, addPerson(yaml, person));
    expect(problems).toEqual([]);
    expect(rows.get(person.id)).toEqual(person);
    expect(rows.size).toBe(yaml === '' ? 1 : 2);
  }
});

test('the shipped people.yaml keeps every line', async () => {
  const yaml = await readFile('projects/people.yaml', 'utf8');
  const added = addPeople(yaml, [max({ id: 'new-here' })]);
  expect(added.replace('new-here:\n  name: Max\n', '')).toBe(yaml);
});

test('a person is not added twice, and a file that changed in the meantime stays valid', () => {
  expect(() => addPerson('max: { name: Maximilian }\n', max())).toThrow('people.yaml already has "max"');
  expect(() => addPeople('ada: { nmae: Ada }\n', [max()])).toThrow('is not valid');
});

test.each([
  { person: max({ id: 'ada' }), says: '"ada" is already the id of Ada Lovelace in people.yaml.', reason: 'an id that is taken' },
  { person: max({ id: 'Max M' }), says: 'The id cannot be "Max M".', reason: 'an id that is none' },
  { person: max({ name: 'M\u001Bx' }), says: 'There is an invisible character, U+001B, here.', reason: 'a sign that nobody sees' },
  { person: max({ confirmed: 'yes' }), says: 'The field "confirmed" cannot be "yes".', reason: 'a word for a day' },
  { person: max({ id: 'wanted' }), says: 'The id "wanted" means "mentor wanted".', reason: 'an id that stands for nobody' },
  { person: max({ name: '' }), says: 'The field "name" has 0 characters.', reason: 'no name' },
  { person: max({ url: 'mailto:max@example.org' }), says: 'The field "url" cannot be "mailto:max@example.org".', reason: 'a mail address' },
])('is refused in the words of the check: $reason', ({ person, says }) => {
  expect(checkPerson(person, people).map(({ message }) => message)).toEqual([says]);
});

test('two new people cannot have one id', () => {
  expect(checkNewPeople([max(), max({ name: 'Moritz' })], people).map(({ message }) => message)).toEqual([
    '"max" is already the id of Max in people.yaml.',
  ]);
});

test.each([
  { said: { name: 'Björn Zebra' }, id: 'bjorn-zebra', reason: 'an id is made of the name' },
  { said: { name: '李' }, id: '', reason: 'a name without Latin letters makes none' },
])('$reason', ({ said, id }) => {
  expect(toPerson(said).id).toBe(id);
});

test('an account may be given as people write it', () => {
  for (const github of ['ada', '@ada', 'https://github.com/ada/'])
    expect(parsePerson(`name=Ada,github=${github}`)).toMatchObject({ github: 'ada' });
});
