import { wantsMentor, type Idea } from '../idea.ts';
import { LEVELS, termOf } from '../vocabulary.ts';

/** Asks of whoever proposes an idea what the idea gives reason to ask. */
type Question = (idea: Idea) => readonly string[];

const skillsOf = ({ skills }: Idea, wanted: 'required' | 'learn'): Idea['skills'] => skills.filter(({ need }) => need === wanted);

/** In the order in which mentors wonder. */
const QUESTIONS: readonly Question[] = [
  ({ starterTasks }) =>
    starterTasks.length > 0 ? ['Which steps of the first week have you taken, and where can the result be seen?'] : [],
  (idea) =>
    skillsOf(idea, 'required').map(({ skill, level }) => {
      const known = level === undefined ? '' : ` (asked for: ${termOf(LEVELS, level).label})`;
      return `Where have you used ${skill.label}${known}? Name something others can look at.`;
    }),
  (idea) => skillsOf(idea, 'learn').map(({ skill }) => `What of ${skill.label} will you need first, and how will you learn it?`),
  ({ history }) =>
    history.flatMap(({ year, remains }) =>
      remains === undefined ? [] : [`Left over from ${year}: “${remains}” Is it part of your plan?`],
    ),
  ({ requirements }) => (requirements === undefined ? [] : [`It takes this: “${requirements}” What of it do you have?`]),
  ({ status }) => (status === 'discussion' ? ['The way is not settled yet. Which one would you take, and what did others say to it?'] : []),
  (idea) => (wantsMentor(idea) ? ['Nobody has offered to guide this yet. Who has answered you, and what did they say?'] : []),
  () => ['How will each milestone be seen or run when it is reached?', 'If time runs short, what do you leave out first?'],
];

/** What a proposal for `idea` should answer. */
export function questionsOf(idea: Idea): string[] {
  return QUESTIONS.flatMap((question) => question(idea));
}
