import fc from 'fast-check';
import { markdownToHast, type HastNode } from 'satteri';
import { expect, test } from 'vitest';
import { comparedOf } from '../../src/domain/compared.ts';
import { EMPTY_PROFILE } from '../../src/domain/profile.ts';
import { escapeMarkdown, shortlistMarkdown } from '../../src/domain/shortlist-markdown.ts';
import { anIdea } from '../support/ideas.ts';

const addressOf = (id: string): string => `https://ideas.example/base/projects/${id}/`;

test('an export names every idea with its address, its facts and the note beside it', () => {
  const idea = comparedOf(anIdea('router-vm', { title: 'A router VM', sizes: [350, 90], starterTasks: ['Run it'] }));
  const list = [
    { id: 'router-vm', note: 'Ask Ada.\n\nSee https://a.example/x_y.', idea },
    { id: 'gone', note: '', idea: undefined },
  ];
  expect(shortlistMarkdown(list, EMPTY_PROFILE, addressOf)).toBe(`# My shortlist

2 ideas.

## [A router VM](https://ideas.example/base/projects/router-vm/)

- **In short:** One sentence that is just long enough for the list.
- **Status:** Open
- **Difficulty:** Easy
- **Size:** 90 hours; 350 hours
- **Mentors:** mentor wanted
- **Topics:** Networking
- **Skills:** OCaml: needed
- **First week:** 1 task
- **You need:** nothing named
- **Kind:** not said
- **Programmes:** none
- **Last reviewed:** not yet

> Ask Ada.
>
> See <https://a.example/x_y>.

## [gone](https://ideas.example/base/projects/gone/)
`);
});

function textOf(node: HastNode): string {
  return 'value' in node ? String(node.value) : 'children' in node ? node.children.map(textOf).join('') : '';
}

function elementsOf(node: HastNode): string[] {
  const own = node.type === 'element' ? [node.tagName] : node.type === 'raw' ? ['raw'] : [];
  return [...own, ...('children' in node ? node.children.flatMap(elementsOf) : [])];
}

/** As GitHub reads Markdown. */
const FEATURES = { frontmatter: false, smartPunctuation: false };
const SIGNS = [...'\\`*_{}[]()<>#+-.!|~&=:@$/"\' 1a\n', 'https://a.example', '<b>', '&amp;', '1.', '- ', '# ', '```', '---'];

test('whatever a title or a note says, Markdown shows it as the very words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }), (signs) => {
      const words = signs.join('').replace(/\s+/g, ' ').trim();
      fc.pre(words !== '');
      const tree = markdownToHast(`${escapeMarkdown(signs.join(''))}\n`, { features: FEATURES });
      // An address becomes a link, whose words are what they were.
      expect(elementsOf(tree).filter((name) => name !== 'a')).toEqual(['p']);
      expect(textOf(tree).trim()).toBe(words);
    }),
    { numRuns: 500 },
  );
});
