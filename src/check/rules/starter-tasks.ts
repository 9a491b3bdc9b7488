import type { Rule } from './rule.ts';

/** A starter idea that is open and says nothing of how to start: most newcomers then never begin. */
export const starterTasks: Rule = ({ fields: { status, kind, starterTasks } }) => {
  if (status !== 'open' || kind !== 'starter' || starterTasks === undefined || starterTasks.length > 0) return [];
  return [
    {
      rule: 'first-week',
      path: ['kind'],
      message: 'This is an open starter idea without a first week.',
      hint: 'Add starterTasks, smallest step first, or choose another kind.',
      suggestion: 'starterTasks: [Build it and run its tests]',
    },
  ];
};
