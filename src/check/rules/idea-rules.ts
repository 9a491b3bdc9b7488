/** Rules about what an author wrote about one idea. */
import { parseDay, toDay } from '../../domain/day.ts';
import { formatFieldPath, suggest, type FieldPath } from '../diagnostic.ts';
import { positionAt } from '../lines.ts';
import type { Rule } from './rule.ts';

const DAY_MS = 86_400_000;

const future: Rule = {
  meta: { id: 'future', description: 'Days and years that record what happened are not in the future.', example: 'reviewed: 2999-01-01' },
  check: ({ fields: { added, reviewed, origin, history = [] } }, { today }) => {
    // The first time zone, UTC+14, may have tomorrow's date already.
    const latest = toDay(new Date(parseDay(today).valueOf() + DAY_MS));
    const days: readonly (readonly [path: FieldPath, day: string | undefined])[] = [
      [['added'], added],
      [['reviewed'], reviewed],
      [['origin', 'date'], origin?.date],
      ...history.map(({ year }, index) => [['history', index, 'year'], String(year)] as const),
    ];
    return days
      .filter(([, day]) => day !== undefined && day > latest.slice(0, day.length))
      .map(([path, day]) => ({
        path,
        message: `${formatFieldPath(path)} is ${day}, which is in the future.`,
        hint: 'Write when it happened.',
      }));
  },
};

const firstWeek: Rule = {
  meta: { id: 'first-week', description: 'An open starter idea has tasks for the first week.', example: 'kind: starter, no starterTasks' },
  check: ({ fields: { status, kind, starterTasks } }) => {
    if (status !== 'open' || kind !== 'starter' || starterTasks === undefined || starterTasks.length > 0) return [];
    const message = 'This open starter idea has no tasks for the first week.';
    const hint = 'Add starterTasks, smallest step first, or choose another kind.';
    return [{ path: ['kind'], message, hint, ...suggest('line', 'starterTasks: [Build it and run its tests]') }];
  },
};

/** Text of _template.mdx that describes no idea. */
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

const template: Rule = {
  meta: { id: 'template', description: 'No text of the template is left.', example: 'title: What will exist when it is done' },
  check: ({ source }) =>
    TEMPLATE_WORDS.filter((words) => source.includes(words)).map((words) => ({
      ...positionAt(source, source.indexOf(words)),
      message: `"${words}" is left from the template.`,
      hint: 'Write your own text, or delete the field.',
    })),
};

export const IDEA_RULES: readonly Rule[] = [future, firstWeek, template];
