import type { FieldPath } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

/** Days that record what has happened, and have not come yet. A day is as far as the sun has come anywhere: UTC+14. */
export const noFutureDates: Rule = ({ fields: { added, reviewed, origin, history = [] } }, { today }) => {
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const dated: readonly { readonly path: FieldPath; readonly day: string | undefined }[] = [
    { path: ['added'], day: added },
    { path: ['reviewed'], day: reviewed },
    { path: ['origin', 'date'], day: origin?.date },
    ...history.map(({ year }, index) => ({ path: ['history', index, 'year'], day: `${year}` })),
  ];
  return dated.flatMap(({ path, day }) =>
    day === undefined || day <= tomorrow.slice(0, day.length)
      ? []
      : [
          {
            rule: 'future',
            path,
            message: `${path.length === 3 ? `history[${String(path[1])}].year` : path.join('.')} is ${day}, and that is still to come.`,
            hint: 'Write when it happened.',
          },
        ],
  );
};
