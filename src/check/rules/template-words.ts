import { positionAt } from '../lines.ts';
import type { PositionedDiagnostic, Rule } from './rule.ts';

/** Words of _template.mdx that say nothing of any idea. */
export const TEMPLATE_WORDS = [
  'What will exist when it is done',
  'One or two sentences, 40 to 300 characters in all',
  'A thing that people can run',
  'The smallest step to begin with',
  'One more step',
  'your-organisation',
  'https://example.org/where-to-write',
  'https://example.org/where-it-was-first-written-down',
  'https://example.org/the-result',
  'Hardware, accounts or systems that the work needs.',
  'Who proposed it and where, and which fields are your own judgement.',
  'A name as in a public source',
  'What the result was.',
  'What was left undone.',
  'What the idea is and why it matters, in a few plain sentences',
  'Where a newcomer starts, and what they read first.',
] as const;

function findingIn(written: string, words: string): PositionedDiagnostic[] {
  const offset = written.indexOf(words);
  if (offset === -1) return [];
  return [
    {
      rule: 'template',
      ...positionAt(written, offset),
      message: `"${words}" is left from the template.`,
      hint: 'Write your own, or delete the field.',
    },
  ];
}

/** Words of the template that nobody replaced. */
export const templateWords: Rule = ({ written }) => TEMPLATE_WORDS.flatMap((words) => findingIn(written, words));
