import fc from 'fast-check';
import { markdownToHast, type HastNode } from 'satteri';
import { expect, test } from 'vitest';
import { diffCatalogues } from '../../../src/check/diff.ts';
import { formatDiff } from '../../../src/check/reporters/diff-report.ts';
import { escapeForGitHub } from '../../../src/domain/text/escape-markdown.ts';
import { folderOf } from '../../support/impact.ts';

function elementsOf(node: HastNode): string[] {
  const own = node.type === 'element' ? [node.tagName] : node.type === 'raw' ? ['raw'] : [];
  return [...own, ...('children' in node ? node.children.flatMap(elementsOf) : [])];
}

const elements = (markdown: string): string[] =>
  elementsOf(markdownToHast(markdown, { features: { frontmatter: false, smartPunctuation: false } }));

test('a complete report', () => {
  const before = folderOf({ firewall: { topics: ['security'] }, gone: { title: 'An idea that goes' } });
  const after = folderOf({
    firewall: { topics: ['security'], status: 'taken' },
    router: { title: 'A router', topics: ['security', 'networking'] },
  });
  expect(formatDiff(diffCatalogues(before, after))).toMatchInlineSnapshot(`
    "## What this changes in the catalogue

    2 ideas before, 2 ideas after.

    ### Removed: these addresses would lead nowhere (1)

    - **An idea that goes** (\`gone\`, open): put the file back with \`status: retired\`. If another file takes its place, write \`previousIds: [gone]\` there.

    ### New (1)

    - **A router** (\`router\`, open): One sentence that is just long enough for the list.
      - near to **A small idea** (\`firewall\`, taken): Also about Security, OCaml

    ### Changed (1)

    - **A small idea** (\`firewall\`, taken): status open → taken
      - near to **A router** (\`router\`, open): Also about Security, OCaml

    ### Filters

    | filter | value | before | after |
    | --- | --- | ---: | ---: |
    | Topic | Security | 1 | 2 |
    | Status | Open | 2 | 1 |
    | Status | Taken | 0 | 1 |
    | Mentor | Mentor wanted | 2 | 1 |
    "
  `);
});

test('a change without ideas is reported as such', () => {
  expect(formatDiff(diffCatalogues(folderOf({ a: {} }), folderOf({ a: {} })))).toContain('No idea changes');
});

test.each([
  { text: 'ask @octocat and @org/team', acts: /@\w/, reason: 'nobody is mentioned' },
  { text: 'mail ada@example.org', acts: /@\w/, reason: 'a mail address does not become a link' },
  { text: '<img src=x onerror=alert(1)>', acts: /(?<!\\)</, reason: 'HTML is shown as text' },
  { text: '<!-- what follows is hidden', acts: /(?<!\\)</, reason: 'a comment does not hide text' },
  { text: 'https://evil.example and www.evil.example', acts: /:\/\/|www\./, reason: 'addresses do not become links' },
  { text: '[a](https://evil.example) ![b](//evil.example)', acts: /(?<!\\)\[/, reason: 'links and pictures become text' },
  { text: 'a | b', acts: /(?<!\\)\|/, reason: 'a table cell stays one cell' },
  { text: '`` ` code', acts: /(?<!\\)`/, reason: 'backticks do not start code' },
  { text: 'a\n\n# b\r\n- c\u2028d', acts: /[\n\r\u2028]/, reason: 'text stays on one line' },
  { text: 'see #1, GH-2', acts: /#\d|GH-\d/, reason: 'issue numbers do not become links' },
  { text: 'a\u202Eb\u0000c\uD800', acts: /[\u202E\u0000\uD800]/, reason: 'no text is hidden or reversed' },
  { text: 'a'.repeat(10_000), acts: /a{200}/, reason: 'a long word is cut' },
  { text: '😀'.repeat(200), acts: /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/, reason: 'text is cut between characters' },
])('$reason', ({ text, acts }) => {
  expect(escapeForGitHub(text)).not.toMatch(acts);
});

const HOSTILE = [
  '@octocat',
  '<b>',
  '</details>',
  '|',
  '`',
  '\n',
  '\n\n## ',
  '](https://evil.example)',
  '![',
  '**',
  '#1',
  'www.evil.example',
  'x ',
  '&lt;',
];
const hostile = fc
  .array(fc.constantFrom(...HOSTILE), { minLength: 4, maxLength: 12 })
  .map((signs) => `Idea ${signs.join('')}`.slice(0, 99));

test('the report has only its own elements, for any text of contributors', () => {
  const own = elements(formatDiff(diffCatalogues(folderOf({}), folderOf({ a: {}, b: {} }))));
  fc.assert(
    fc.property(hostile, hostile, (title, name) => {
      const unread = { [`${name}.mdx`]: 'no idea' };
      const markdown = formatDiff(
        diffCatalogues(folderOf({}), folderOf({ a: { title, summary: `${title} ${'and more of it '.repeat(3)}` }, b: {} }, unread)),
      );
      const list = elements('### Could not\n\n- be read\n');
      expect(elements(markdown).sort()).toEqual([...own, ...list].sort());
      expect(markdown).not.toMatch(/@\w|:\/\/|www\.|#\d/);
    }),
    { numRuns: 200 },
  );
});

test('a long list is truncated, with the number of the other ideas', () => {
  const many = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`idea-${at}`, { skills: [{ name: `Skill ${at}` }] }]));
  const markdown = formatDiff(diffCatalogues(folderOf({}), folderOf(many)));
  expect(markdown).toContain('- and 40 more');
  expect(markdown.length).toBeLessThan(60_000);
});
