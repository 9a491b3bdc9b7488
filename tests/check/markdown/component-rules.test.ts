import { expect, test } from 'vitest';
import { checkText } from '../../../src/check/markdown/markdown-rules.ts';
import { parseMarkdown } from '../../../src/check/markdown/parse-markdown.ts';

/** The first problem of `text`: position, rule, message and hint. */
function firstOf(text: string): string {
  const [problem] = checkText(text, 1, parseMarkdown).problems;
  return problem === undefined ? 'none' : `${problem.line}:${problem.column} ${problem.rule}: ${problem.message} ${problem.hint}`;
}

const HTML = 'Write Markdown. The only HTML elements are <abbr>, <br>, <kbd>, <mark>, <sub>, <sup>.';
const KNOWN = `The components are <Note> and <Figure>. ${HTML}`;
const NOTE = 'Write <Note kind="tip">, words, and </Note>, on three lines.';
const FIGURE = 'Write <Figure src="/picture.png" alt="what it shows" caption="words" />.';

test.each([
  {
    fails: 'A <Callout>word</Callout>',
    problem: `1:3 component: There is no component <Callout>. ${KNOWN}`,
    passes: 'A `<Callout>`',
    reason: 'an unknown component',
  },
  {
    fails: '<a.b />',
    problem: `1:1 component: There is no component <a.b>. ${KNOWN}`,
    passes: 'a.b',
    reason: 'a member of an object is an unknown component',
  },
  {
    fails: 'A <>word</>',
    problem: `1:3 component: There is no component <>. ${KNOWN}`,
    passes: 'A word',
    reason: 'a fragment is an unknown component',
  },
  {
    fails: '<note>\n\nwords\n\n</note>',
    problem: `1:1 element: <note> is not allowed in a text. ${HTML}`,
    passes: '<Note>\n\nSome **words**.\n\n</Note>',
    reason: 'the name of a component starts with a capital letter',
  },
  {
    fails: '<Note kind="danger">\n\nwords\n\n</Note>',
    problem: '1:1 component: kind of <Note> cannot be "danger". Write one of note, tip, warning.',
    passes: '<Note kind="warning">\n\nwords\n\n</Note>',
    reason: 'a note of an unknown kind',
  },
  {
    fails: 'A <Note>word</Note> in between',
    problem: `1:3 component: <Note> must be on lines of its own. ${NOTE}`,
    passes: '<Note>\n- a list\n</Note>',
    reason: 'a component is on lines of its own',
  },
  {
    fails: '<Note title="x">\nwords\n</Note>',
    problem: `1:1 component: <Note> has no attribute title. ${NOTE}`,
    passes: '<Note>\nwords\n</Note>',
    reason: 'an unknown attribute of a component',
  },
  {
    fails: '<Note kind={document.cookie}>\nwords\n</Note>',
    problem: '1:1 code: kind={…} is code, which is not allowed in a text. Write kind="words".',
    passes: '<Note kind="tip">\nwords\n</Note>',
    reason: 'an attribute of a component cannot be code',
  },
  {
    fails: '<Figure src="/map.png" />',
    problem: `1:1 component: <Figure> needs the attribute alt. ${FIGURE}`,
    passes: '<Figure src="/map.png" alt="A map" caption="Where things are" />',
    reason: 'a picture needs a description',
  },
  {
    fails: '<Figure src="https://evil.example/pixel.png" alt="A pixel" />',
    problem: '1:1 component: src of <Figure> cannot be "https://evil.example/pixel.png". Write a path of public/ such as /picture.png.',
    passes: '<Figure src="/pixel.png" alt="A pixel" />',
    reason: 'a picture is a file of the site',
  },
  {
    fails: '<Figure src="/map.png" alt="A map">\nwords\n</Figure>',
    problem: `1:1 component: <Figure> cannot have content. ${FIGURE}`,
    passes: '<Figure src="/map.png" alt="A map"></Figure>',
    reason: 'a figure has no content',
  },
])('$reason', ({ fails, problem, passes }) => {
  expect(firstOf(fails)).toBe(problem);
  expect(firstOf(passes)).toBe('none');
});
