import { entryFile } from '../check.ts';
import type { RuleExample } from './example.ts';

const LINK = 'Link to something that exists, or delete the link.';

/** Text of the template, first steps, headings, links, pictures and invisible characters. */
export const CARE_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'template',
    fails: entryFile({ title: 'What will exist when it is done' }),
    problem: '2:8 error template: "What will exist when it is done" is left from the template. Write your own text, or delete the field.',
    passes: entryFile({ title: 'What existed when it was done' }),
    reason: 'the title of the template',
  },
  {
    rule: 'first-week',
    fails: entryFile({ kind: 'starter' }),
    problem:
      '16:7 error first-week kind: This open starter idea has no tasks for the first week. Add starterTasks, smallest step first, or choose another kind. -> starterTasks: [Build it and run its tests]',
    passes: entryFile({ kind: 'starter', starterTasks: ['Build it and run its tests'] }),
    reason: 'a starter idea without a first step',
  },
  {
    rule: 'heading',
    fails: entryFile({}, '## Why\n\n#### How'),
    problem: '20:1 error heading: This heading skips a level, from ## to ####. Begin it with ###.',
    passes: entryFile({}, '## Why\n\n### How\n\n## When'),
    reason: 'a skipped level',
  },
  {
    rule: 'heading',
    fails: entryFile({}, '# Why'),
    problem: '18:1 error heading: A heading with one # is only for the title of the page. Begin it with ##.',
    passes: entryFile({}, '## Why'),
    reason: 'a second title',
  },
  {
    rule: 'link',
    fails: entryFile({}, 'See [that](/projects/router-wm/).'),
    problem: `18:5 error link: The site has no page /projects/router-wm/. ${LINK} -> /projects/router-vm/`,
    passes: entryFile({}, 'See [that](/projects/router-vm/#section-history).'),
    reason: 'a link to an idea that does not exist',
  },
  {
    rule: 'link',
    fails: entryFile({}, '## Why\n\n[Up](#wy)'),
    problem: `20:1 error link: The text has no heading #wy. ${LINK} -> #why`,
    passes: entryFile({}, '## Why\n\n[Up](#why), a note[^1] and [what was tried](#section-history)\n\n[^1]: It leads back.'),
    reason: 'a link to a heading that does not exist',
  },
  {
    rule: 'image',
    fails: entryFile({}, '![](/map.png)'),
    problem: '18:1 error image: The picture /map.png has no description. Describe it between ![ and ] for people who cannot see it.',
    passes: entryFile({}, '![A map](/map.png)'),
    reason: 'a picture without a description',
  },
  {
    rule: 'image',
    fails: entryFile({}, '![A map](/mop.png)'),
    problem: '18:1 error image: There is no picture /mop.png. Add the file public/mop.png.',
    passes: entryFile({}, '![A map](/map.png)'),
    reason: 'a picture that is not in the repository',
  },
  {
    rule: 'control',
    fails: entryFile({ requirements: 'A machine \u202Ewith a disk' }).replaceAll('"', ''),
    problem: '16:25 error control: There is an invisible character, U+202E, here. Delete it.',
    passes: entryFile({ requirements: 'A machine 👩‍💻 بها' }),
    reason: 'a mark that reverses the direction of writing; joined emoji are allowed',
  },
  {
    rule: 'control',
    fails: entryFile({ requirements: 'A machine \u001Bwith a disk' }),
    problem: '16:15 error control requirements: There is an invisible character, U+001B, here. Delete it.',
    passes: entryFile({ requirements: 'A machine \\u001Bwith a disk' }),
    reason: 'a control character written as an escape',
  },
  {
    rule: 'control',
    fails: entryFile({}, 'A pasted\u200B word'),
    problem: '18:9 error control: There is an invisible character, U+200B, here. Delete it.',
    passes: entryFile({}, 'A pasted word'),
    reason: 'a zero-width space, which stops a search from finding the word',
  },
];
