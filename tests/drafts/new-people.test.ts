import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { addPerson, parsePerson, toPerson, checkPerson, type NewPerson, checkNewPeople, addPeople } from '../../src/drafts/new-people.ts';
import { parseReferenceFile } from '../../src/check/reference-data.ts';
import { personSchema } from '../../src/schema/reference-data-schema.ts';
import { CONTEXT } from '../support/check.ts';

const { people } = CONTEXT.referenceData;
/** A new person, changed by `more`. */
const max = (more: Partial<NewPerson> = {}): NewPerson => ({ id: 'max', name: 'Max', ...more });
const ROW = 'max:\n  name: Max\n';

test.each([
  { yaml: '# People\nada:\n  name: Ada\nzoe:\n  name: Zoe\n', at: 'zoe:', reason: 'sorted ids: in order' },
  { yaml: '# People\nzoe:\n  name: Zoe\nada:\n  name: Ada\n', at: undefined, reason: 'unsorted ids: at the end' },
  {
    yaml: '# People\nnina:\n  name: Nina\nzoe:\n  name: Zoe\n',
    at: 'nina:',
    reason: 'before the first row, after the comment about the file',
  },
  { yaml: 'ada:\n  name: Ada\n# Away until May\nzoe:\n  name: Zoe # really\n', at: '# Away', reason: 'a comment stays with the row below' },
  { yaml: 'ada: { name: Ada }\n', at: undefined, reason: 'a single row has no order: at the end' },
  { yaml: 'ada:\n  name: Ada', at: undefined, end: '\n', reason: 'a last line without a line end gets one' },
  { yaml: '', at: undefined, reason: 'an empty file' },
  { yaml: '# Nobody yet\n', at: undefined, reason: 'a file with only a comment' },
])('$reason', ({ yaml, at, end = '' }) => {
  const place = at === undefined ? yaml.length : yaml.indexOf(at);
  expect(addPerson(yaml, max())).toBe(yaml.slice(0, place) + end + ROW + yaml.slice(place));
});

test('empty lines between rows and the line ends of the file stay', () => {
  expect(addPerson('ada:\n  name: Ada\n\nzoe:\n  name: Zoe\n', max())).toBe(`ada:\n  name: Ada\n\n${ROW}\nzoe:\n  name: Zoe\n`);
  expect(addPerson('ada:\r\n  name: Ada\r\n', max())).toBe('ada:\r\n  name: Ada\r\nmax:\r\n  name: Max\r\n');
  expect(addPerson('ada:\r  name: Ada\r', max())).toBe('ada:\r  name: Ada\rmax:\r  name: Max\r');
});

test.each([
  { person: max({ name: 'M: "ax" # 1' }), reason: 'characters with a meaning in YAML' },
  { person: max({ id: '007', name: 'null' }), reason: 'an id like a number, a name like null' },
  { person: max({ id: 'true', github: 'max', url: 'https://example.org/#max' }), reason: 'an id like a boolean' },
])('addPerson writes a row that is parsed as the same person: $reason', ({ person }) => {
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
  { person: max({ id: 'ada' }), message: '"ada" is already the id of Ada Lovelace in people.yaml.', reason: 'an id that is taken' },
  { person: max({ id: 'Max M' }), message: 'The id cannot be "Max M".', reason: 'an id that is not valid' },
  { person: max({ name: 'M\u001Bx' }), message: 'There is an invisible character, U+001B, here.', reason: 'an invisible character' },
  { person: max({ confirmed: 'yes' }), message: 'The field "confirmed" cannot be "yes".', reason: 'a word instead of a day' },
  { person: max({ id: 'wanted' }), message: 'The id "wanted" means "mentor wanted".', reason: 'a reserved id' },
  { person: max({ name: '' }), message: 'The field "name" has 0 characters.', reason: 'no name' },
  {
    person: max({ url: 'mailto:max@example.org' }),
    message: 'The field "url" cannot be "mailto:max@example.org".',
    reason: 'an e-mail address',
  },
])('checkPerson reports an error: $reason', ({ person, message }) => {
  expect(checkPerson(person, people).map(({ message }) => message)).toEqual([message]);
});

test('two new people cannot have the same id', () => {
  expect(checkNewPeople([max(), max({ name: 'Moritz' })], people).map(({ message }) => message)).toEqual([
    '"max" is already the id of Max in people.yaml.',
  ]);
});

test.each([
  { input: { name: 'Björn Zebra' }, id: 'bjorn-zebra', reason: 'the id is made from the name' },
  { input: { name: '李' }, id: '', reason: 'a name without Latin letters gives no id' },
])('$reason', ({ input, id }) => {
  expect(toPerson(input).id).toBe(id);
});

test('parsePerson accepts an account with @ or as an address', () => {
  for (const github of ['ada', '@ada', 'https://github.com/ada/'])
    expect(parsePerson(`name=Ada,github=${github}`)).toMatchObject({ github: 'ada' });
});
