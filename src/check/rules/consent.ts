import { unconfirmedMentors } from '../../domain/idea.ts';
import type { Rule } from './rule.ts';

/** Mentors of an idea on offer who have not said that they may be named: nobody should be promised who was not asked. */
export const consent: Rule = ({ fields: { status, mentors = [] } }, { register, today }) => {
  if (status === undefined) return [];
  return mentors.flatMap((id, index) => {
    const person = register.people.get(id);
    if (person === undefined || unconfirmedMentors({ status, mentors: [person] }).length === 0) return [];
    return [
      {
        rule: 'consent',
        path: ['mentors', index],
        message: `${person.name} has not confirmed being named as a mentor, and the page says so.`,
        hint: `Ask, and write "confirmed: ${today}" into the row of "${id}" in people.yaml.`,
      },
    ];
  });
};
