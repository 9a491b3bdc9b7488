import { expect, test } from 'vitest';
import { checkText } from '../../../src/check/markdown/markdown-rules.ts';
import { parseMarkdown } from '../../../src/check/markdown/parse-markdown.ts';

/** The first problem of `text`: where, which rule, what is wrong and what to write instead. */
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
    says: `1:3 component: There is no component <Callout>. ${KNOWN}`,
    passes: 'A `<Callout>`',
    reason: 'a component that there is not',
  },
  {
    fails: '<a.b />',
    says: `1:1 component: There is no component <a.b>. ${KNOWN}`,
    passes: 'a.b',
    reason: 'a member of an object is one too',
  },
  { fails: 'A <>word</>', says: `1:3 component: There is no component <>. ${KNOWN}`, passes: 'A word', reason: 'nor is a fragment any' },
  {
    fails: '<note>\n\nwords\n\n</note>',
    says: `1:1 element: <note> is not allowed in a text. ${HTML}`,
    passes: '<Note>\n\nSome **words**.\n\n</Note>',
    reason: 'a component has a capital',
  },
  {
    fails: '<Note kind="danger">\n\nwords\n\n</Note>',
    says: '1:1 component: kind of <Note> cannot be "danger". Write one of note, tip, warning.',
    passes: '<Note kind="warning">\n\nwords\n\n</Note>',
    reason: 'a note of an unknown kind',
  },
  {
    fails: 'A <Note>word</Note> in between',
    says: `1:3 component: <Note> must be on lines of its own. ${NOTE}`,
    passes: '<Note>\n- a list\n</Note>',
    reason: 'a component stands on lines of its own',
  },
  {
    fails: '<Note title="x">\nwords\n</Note>',
    says: `1:1 component: <Note> has no attribute title. ${NOTE}`,
    passes: '<Note>\nwords\n</Note>',
    reason: 'an attribute that a component has not',
  },
  {
    fails: '<Note kind={document.cookie}>\nwords\n</Note>',
    says: '1:1 code: kind={…} is code, which is not allowed in a text. Write kind="words".',
    passes: '<Note kind="tip">\nwords\n</Note>',
    reason: 'nor is what a component is given',
  },
  {
    fails: '<Figure src="/map.png" />',
    says: `1:1 component: <Figure> needs the attribute alt. ${FIGURE}`,
    passes: '<Figure src="/map.png" alt="A map" caption="Where things are" />',
    reason: 'a picture says what it shows',
  },
  {
    fails: '<Figure src="https://evil.example/pixel.png" alt="A pixel" />',
    says: '1:1 component: src of <Figure> cannot be "https://evil.example/pixel.png". Write a path of public/ such as /picture.png.',
    passes: '<Figure src="/pixel.png" alt="A pixel" />',
    reason: 'and is the site’s own',
  },
  {
    fails: '<Figure src="/map.png" alt="A map">\nwords\n</Figure>',
    says: `1:1 component: <Figure> cannot have content. ${FIGURE}`,
    passes: '<Figure src="/map.png" alt="A map"></Figure>',
    reason: 'and nothing stands in it',
  },
])('$reason', ({ fails, says, passes }) => {
  expect(firstOf(fails)).toBe(says);
  expect(firstOf(passes)).toBe('none');
});
