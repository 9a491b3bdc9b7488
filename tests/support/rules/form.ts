import { entryFile } from '../check.ts';
import type { RuleExample } from './example.ts';

const FIELDS =
  'Fields: title, summary, status, topics, kind, difficulty, sizes, skills, mentors, programmes, outcomes, starterTasks, ' +
  'stretchGoals, repositories, references, contact, requirements, origin, history, added, reviewed, previousIds.';
const ID = 'The name is the address of the idea: at most 80 lower-case letters and digits, words joined by one hyphen.';

/** Files, front matter and fields. */
export const FORM_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'id',
    file: 'Router VM.mdx',
    fails: entryFile(),
    says: `1:1 error id: The file name is no address. ${ID} Rename it to router-vm.mdx.`,
    passes: entryFile(),
    reason: 'a name with spaces and capitals',
  },
  {
    rule: 'id',
    file: 'more/router.mdx',
    fails: entryFile(),
    says: '1:1 error id: Ideas lie side by side, none in a folder of its own. Move it to router.mdx.',
    passes: entryFile(),
    reason: 'a folder of its own',
  },
  {
    rule: 'front-matter',
    fails: 'Only text.',
    says: '1:1 error front-matter: The file has no front matter. Begin with the fields of projects/_template.mdx between two lines of ---.',
    passes: entryFile(),
    reason: 'no front matter: one problem, not ten missing fields',
  },
  {
    rule: 'yaml',
    fails: entryFile().replace('A small idea', 'Small: an idea'),
    says: '2:8 error yaml: A colon and a space within a value read as another field. Put the value in "quotes". -> title: "Small: an idea"',
    passes: entryFile().replace('A small idea', '"Small: an idea"'),
    reason: 'a colon in a title',
  },
  {
    rule: 'plain',
    fails: entryFile().replace('A small idea', '&a A small idea'),
    says: '2:8 error plain: &a names a value, and front matter holds plain values only. Write the value out in each place. Put text that begins with & or * or ! in "quotes".',
    passes: entryFile().replace('A small idea', 'A small & plain idea'),
    reason: 'an anchor',
  },
  {
    rule: 'duplicate',
    fails: entryFile().replace('status: open', 'status: open\nstatus: taken'),
    says: '5:1 error duplicate: A field is written twice. Keep one of the two.',
    passes: entryFile({ status: 'taken' }),
    reason: 'a field twice',
  },
  {
    rule: 'duplicate',
    fails: entryFile({ topics: ['testing', 'testing'] }),
    says: '6:3 error duplicate topics: topics name the same thing twice. Delete one.',
    passes: entryFile({ topics: ['testing', 'storage'] }),
    reason: 'a value twice',
  },
  {
    rule: 'missing',
    fails: entryFile({ difficulty: undefined }),
    says: '2:1 error missing difficulty: difficulty is missing. Write one of easy, intermediate, hard. -> difficulty: intermediate',
    passes: entryFile(),
    reason: 'a required field, with a line to paste',
  },
  {
    rule: 'unknown',
    fails: entryFile({ mentor: 'ada' }),
    says: `16:1 error unknown mentor: There is no field "mentor". ${FIELDS} -> mentors`,
    passes: entryFile({ mentors: ['bjorn'] }),
    reason: 'a slip in the name of a field, at the name',
  },
  {
    rule: 'type',
    fails: entryFile({ title: 2048 }),
    says: '2:8 error type title: title is no text, put it in "quotes". Write 4 to 100 characters. -> title: "2048"',
    passes: entryFile({ title: '2048' }),
    reason: 'a number for a title',
  },
  {
    rule: 'type',
    fails: entryFile({ sizes: 175 }),
    says: '8:8 error type sizes: sizes are no list. Write one "- value" a line. -> sizes: [175]',
    passes: entryFile({ sizes: [175] }),
    reason: 'one value where a list belongs, with a line to paste',
  },
  {
    rule: 'word',
    fails: entryFile({ difficulty: 'medium' }),
    says: '7:13 error word difficulty: difficulty is "medium". Write one of easy, intermediate, hard. -> intermediate',
    passes: entryFile({ difficulty: 'intermediate' }),
    reason: 'the word that other lists use',
  },
  {
    rule: 'word',
    fails: entryFile({ sizes: ['350h'] }),
    says: '9:5 error word sizes[0]: sizes[0] is "350h". Write one of 90, 175, 350, without quotes or unit. -> 350',
    passes: entryFile({ sizes: [350] }),
    reason: 'hours with their unit',
  },
  {
    rule: 'length',
    fails: entryFile({ summary: 'Too short.' }),
    says: '3:10 error length summary: summary has 10 characters. Write at least 40.',
    passes: entryFile({ summary: 'A summary that has just the forty letters' }),
    reason: 'a summary too short',
  },
  {
    rule: 'length',
    fails: entryFile({}, 'a'.repeat(20_001)),
    says: '17:1 error length: The text has more than 20000 characters. Keep what a newcomer needs and link to the rest.',
    passes: entryFile({}, 'a'.repeat(19_990)),
    reason: 'a text that nobody reads to its end',
  },
  {
    rule: 'form',
    fails: entryFile({ added: '2026-02-30' }),
    says: '15:8 error form added: added is "2026-02-30". Write a day that exists as YYYY-MM-DD, for example 2026-03-16.',
    passes: entryFile({ added: '2026-02-28' }),
    reason: 'a day that does not exist',
  },
  {
    rule: 'address',
    fails: entryFile({ repositories: ['javascript:alert(1)'] }),
    says: '17:5 error address repositories[0]: repositories[0] is "javascript:alert(1)". Write a whole address that begins with https://.',
    passes: entryFile({ repositories: ['https://github.com/mirage/mirage'] }),
    reason: 'an address that runs',
  },
  {
    rule: 'address',
    fails: entryFile({}, 'See [this](data:text/html,x).'),
    says: '18:5 error address: A link may not lead to "data:text/html,x". Write https://…, mailto:…, a path of this site such as /about/, or #heading.',
    passes: entryFile({}, 'See [this](https://mirage.io/).'),
    reason: 'a page within an address, in the text',
  },
];
