import { FIELD_NAMES } from '../../../src/schema/idea-fields.ts';
import { entryFile } from '../check.ts';
import type { RuleExample } from './example.ts';

const FIELDS = `Use one of these fields: ${FIELD_NAMES.join(', ')}.`;
const ID = 'Use at most 80 lower-case letters and digits, with one hyphen between words.';

/** Files, front matter and fields. */
export const FORM_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'id',
    file: 'Router VM.mdx',
    fails: entryFile(),
    problem: `1:1 error id: The file name cannot be used as an address. ${ID} Rename it to router-vm.mdx.`,
    passes: entryFile(),
    reason: 'a name with spaces and capitals',
  },
  {
    rule: 'id',
    file: 'more/router.mdx',
    fails: entryFile(),
    problem: '1:1 error id: An idea cannot be in a folder of its own. Move it to router.mdx.',
    passes: entryFile(),
    reason: 'an idea in a subfolder',
  },
  {
    rule: 'front-matter',
    fails: 'Only text.',
    problem: '1:1 error front-matter: The file has no front matter. Copy the fields of projects/_template.mdx, between two lines of ---.',
    passes: entryFile(),
    reason: 'no front matter: one problem, not ten missing fields',
  },
  {
    rule: 'yaml',
    fails: entryFile().replace('A small idea', 'Small: an idea'),
    problem:
      '2:8 error yaml: YAML reads a colon and a space in a value as another field. Put the value in "quotes". -> title: "Small: an idea"',
    passes: entryFile().replace('A small idea', '"Small: an idea"'),
    reason: 'a colon in a title',
  },
  {
    rule: 'plain',
    fails: entryFile().replace('A small idea', '&a A small idea'),
    problem:
      '2:8 error plain: Front matter cannot use the anchor &a. Write the value out in each place. Put text that begins with & or * or ! in "quotes".',
    passes: entryFile().replace('A small idea', 'A small & plain idea'),
    reason: 'an anchor',
  },
  {
    rule: 'duplicate',
    fails: entryFile().replace('status: open', 'status: open\nstatus: taken'),
    problem: '5:1 error duplicate: A field is written twice. Keep one of the two.',
    passes: entryFile({ status: 'taken' }),
    reason: 'a field that occurs twice',
  },
  {
    rule: 'duplicate',
    fails: entryFile({ topics: ['testing', 'testing'] }),
    problem: '6:3 error duplicate topics: The field "topics" has the same value twice. Delete one of them.',
    passes: entryFile({ topics: ['testing', 'storage'] }),
    reason: 'a value that occurs twice',
  },
  {
    rule: 'missing',
    fails: entryFile({ difficulty: undefined }),
    problem:
      '2:1 error missing difficulty: The field "difficulty" is missing. Write one of easy, intermediate, hard. -> difficulty: intermediate',
    passes: entryFile(),
    reason: 'a required field, with a line to paste',
  },
  {
    rule: 'unknown',
    fails: entryFile({ mentor: 'ada' }),
    problem: `16:1 error unknown mentor: There is no field "mentor". ${FIELDS} -> mentors`,
    passes: entryFile({ mentors: ['bjorn'] }),
    reason: 'a typo in the name of a field, reported at the name',
  },
  {
    rule: 'type',
    fails: entryFile({ title: 2048 }),
    problem: '2:8 error type title: The field "title" must be text. Put it in "quotes". Write 4 to 100 characters. -> title: "2048"',
    passes: entryFile({ title: '2048' }),
    reason: 'a number as a title',
  },
  {
    rule: 'type',
    fails: entryFile({ sizes: 175 }),
    problem: '8:8 error type sizes: The field "sizes" must be a list. Write one "- value" on each line. -> sizes: [175]',
    passes: entryFile({ sizes: [175] }),
    reason: 'one value in place of a list, with a line to paste',
  },
  {
    rule: 'word',
    fails: entryFile({ difficulty: 'medium' }),
    problem:
      '7:13 error word difficulty: The field "difficulty" cannot be "medium". Write one of easy, intermediate, hard. -> intermediate',
    passes: entryFile({ difficulty: 'intermediate' }),
    reason: 'a word that other project lists use',
  },
  {
    rule: 'word',
    fails: entryFile({ sizes: ['350h'] }),
    problem: '9:5 error word sizes[0]: The field "sizes[0]" cannot be "350h". Write one of 90, 175, 350, without quotes or a unit. -> 350',
    passes: entryFile({ sizes: [350] }),
    reason: 'hours with a unit',
  },
  {
    rule: 'length',
    fails: entryFile({ summary: 'Too short.' }),
    problem: '3:10 error length summary: The field "summary" has 10 characters. Write at least 40.',
    passes: entryFile({ summary: 'A summary that has just the forty letters' }),
    reason: 'a summary that is too short',
  },
  {
    rule: 'length',
    fails: entryFile({}, 'a'.repeat(20_001)),
    problem: '17:1 error length: The text has more than 20000 characters. Keep what a newcomer needs and link to the rest.',
    passes: entryFile({}, 'a'.repeat(19_990)),
    reason: 'a text that is too long',
  },
  {
    rule: 'form',
    fails: entryFile({ added: '2026-02-30' }),
    problem:
      '15:8 error form added: The field "added" cannot be "2026-02-30". Write a day that exists as YYYY-MM-DD, for example 2026-03-16.',
    passes: entryFile({ added: '2026-02-28' }),
    reason: 'a day that does not exist',
  },
  {
    rule: 'address',
    fails: entryFile({ repositories: ['javascript:alert(1)'] }),
    problem:
      '17:5 error address repositories[0]: The field "repositories[0]" cannot be "javascript:alert(1)". Write a full address that begins with https://.',
    passes: entryFile({ repositories: ['https://github.com/mirage/mirage'] }),
    reason: 'an address that would run code',
  },
  {
    rule: 'address',
    fails: entryFile({}, 'See [this](data:text/html,x).'),
    problem:
      '18:5 error address: A link cannot lead to "data:text/html,x". Write https://…, mailto:…, a path of this site such as /about/, or #heading.',
    passes: entryFile({}, 'See [this](https://mirage.io/).'),
    reason: 'a data: address in the text',
  },
];
