import { expect, test } from 'vitest';
import { complaintsIn as says } from '../../support/check.ts';

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
    reason: 'the same in a list',
  },
  {
    written: 'title: @home\n',
    expected: `1:8 yaml: A value cannot start with this character. ${QUOTE} -> title: "@home"`,
    reason: 'a sign that YAML keeps for itself',
  },
  {
    written: 'title: `code`\n',
    expected: `1:8 yaml: A value cannot start with this character. ${QUOTE} -> title: "\`code\`"`,
    reason: 'a title that is code',
  },
  {
    written: "title: 'it's here'\n",
    expected:
      '1:12 yaml: There is text after the end of the value. Put the whole value in "quotes". Inside them, write \\" for a quotation mark. -> title: "it\'s here"',
    reason: 'an apostrophe between apostrophes',
  },
  {
    written: 'title: "A" guide\n',
    expected:
      '1:12 yaml: There is text after the end of the value. Put the whole value in "quotes". Inside them, write \\" for a quotation mark. -> title: \'"A" guide\'',
    reason: 'a value that only begins with a quotation',
  },
  {
    written: 'title: "Foo\nsummary: long\nstatus: open\n',
    expected: '1:8 yaml: A quotation mark is not closed. Close it at the end of the value.',
    reason: 'an open quotation is found where it begins, not at the end of the file',
  },
  { written: 'title: a\ntopics: [a, b\nstatus: open\n', expected: `2:9 yaml: ${BRACKET}`, reason: 'so is an open bracket' },
  {
    written: 'skills:\n  - { name: OCaml\n  - { name: Go }\n',
    expected: `2:5 yaml: ${BRACKET}`,
    reason: 'and an open brace among rows',
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
    reason: 'a space too few in a row',
  },
  {
    written: 'title: a\n status: open\n',
    expected: '2:1 yaml: This line is indented more than the one above. Give all fields of a row the same indentation.',
    reason: 'a space too many',
  },
])('$reason', ({ written, expected }) => {
  expect(says(written)).toEqual([expected]);
});
