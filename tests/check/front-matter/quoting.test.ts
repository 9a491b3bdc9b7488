import { expect, test } from 'vitest';
import { formatYamlProblems } from '../../support/check.ts';

const QUOTE = 'Put the value in "quotes".';
const BRACKET = 'A bracket is not closed. Close it with ] or }.';

test.each([
  {
    written: 'title: Routers: a guide\n',
    expected: `1:8 yaml: YAML reads a colon and a space in a value as another field. ${QUOTE} -> title: "Routers: a guide"`,
    reason: 'a title with a colon',
  },
  {
    written: 'outcomes:\n  - one: two: three\n',
    expected: `2:10 yaml: YAML reads a colon and a space in a value as another field. ${QUOTE} -> - one: "two: three"`,
    reason: 'a list item with a colon',
  },
  {
    written: 'title: @home\n',
    expected: `1:8 yaml: A value cannot start with this character. ${QUOTE} -> title: "@home"`,
    reason: 'a character that YAML reserves',
  },
  {
    written: 'title: `code`\n',
    expected: `1:8 yaml: A value cannot start with this character. ${QUOTE} -> title: "\`code\`"`,
    reason: 'a title in backticks',
  },
  {
    written: "title: 'it's here'\n",
    expected:
      '1:12 yaml: There is text after the end of the value. Put the whole value in "quotes". Inside them, write \\" for a quotation mark. -> title: "it\'s here"',
    reason: 'an apostrophe within single quotes',
  },
  {
    written: 'title: "A" guide\n',
    expected:
      '1:12 yaml: There is text after the end of the value. Put the whole value in "quotes". Inside them, write \\" for a quotation mark. -> title: \'"A" guide\'',
    reason: 'a value that begins with a quoted word',
  },
  {
    written: 'title: "Foo\nsummary: long\nstatus: open\n',
    expected: '1:8 yaml: A quotation mark is not closed. Close it at the end of the value.',
    reason: 'an open quotation mark is reported where it begins',
  },
  {
    written: 'title: a\ntopics: [a, b\nstatus: open\n',
    expected: `2:9 yaml: ${BRACKET}`,
    reason: 'an open bracket is reported where it begins',
  },
  {
    written: 'skills:\n  - { name: OCaml\n  - { name: Go }\n',
    expected: `2:5 yaml: ${BRACKET}`,
    reason: 'an open brace in a row is reported where it begins',
  },
  {
    written: 'skills:\n\t- name: x\n',
    expected: '2:1 yaml: This line is indented with a tab. Use two spaces for each level instead.',
    reason: 'a tab',
  },
  {
    written: 'skills:\n  - name: x\n   need: y\n',
    expected:
      '3:1 yaml: This line is indented like the items of the list above, but does not start with "- ". Indent it like the fields above it, or start it with "- ".',
    reason: 'one space too few',
  },
  {
    written: 'title: a\n status: open\n',
    expected: '2:1 yaml: This line is indented more than the one above. Give all fields of a row the same indentation.',
    reason: 'one space too many',
  },
])('$reason', ({ written, expected }) => {
  expect(formatYamlProblems(written)).toEqual([expected]);
});
