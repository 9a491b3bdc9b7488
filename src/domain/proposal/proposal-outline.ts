import { wantsMentor, type Idea, formatMentorNames, isAvailable } from '../idea.ts';
import { LEVELS, getTerm, SIZES, type Size } from '../vocabulary.ts';
import type { Contact } from '../contact.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';

/** A stretch of weeks and what stands at its end. */
export interface Milestone {
  /** "Week 4", "Weeks 1 to 3". */
  readonly when: string;
  readonly outcome: string;
}

function stretch(from: number, to: number): string {
  return from >= to ? `Week ${from}` : `Weeks ${from} to ${to}`;
}

/**
 * `outcomes` one after the other over all `weeks` but the last, which is for what took longer. Each gets as many weeks as
 * the others, give or take one; where there are more outcomes than weeks, several share a week.
 * @param weeks at least two
 */
export function planMilestones(outcomes: readonly string[], weeks: number): Milestone[] {
  const before = (index: number): number => Math.floor((index * (weeks - 1)) / outcomes.length);
  return [
    ...outcomes.map((outcome, index) => ({ when: stretch(before(index) + 1, before(index + 1)), outcome })),
    { when: stretch(weeks, weeks), outcome: 'What took longer, the last review, and a page on what remains.' },
  ];
}

/** Asks of whoever proposes an idea what the idea gives reason to ask. */
type Question = (idea: Idea) => readonly string[];

const skillsOf = ({ skills }: Idea, wanted: 'required' | 'learn'): Idea['skills'] => skills.filter(({ need }) => need === wanted);

/** In the order in which mentors wonder. */
const QUESTIONS: readonly Question[] = [
  ({ starterTasks }) =>
    starterTasks.length > 0 ? ['Which steps of the first week have you taken, and where can the result be seen?'] : [],
  (idea) =>
    skillsOf(idea, 'required').map(({ skill, level }) => {
      const known = level === undefined ? '' : ` (asked for: ${getTerm(LEVELS, level).label})`;
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
export function proposalQuestions(idea: Idea): string[] {
  return QUESTIONS.flatMap((question) => question(idea));
}

/** The outline of a proposal for an idea in one of its sizes. */
export interface ProposalOutline {
  /** "175 hours", and what that means in weeks. */
  readonly label: string;
  readonly meaning: string;
  readonly fileName: string;
  readonly markdown: string;
}

/** Where the idea's page is, scheme and host included, and where to write about it. */
interface Addresses {
  readonly page: string;
  readonly channel: Contact;
}

function points(lines: readonly string[], sign: (index: number) => string = () => '-'): string {
  return lines.map((line, index) => `${sign(index)} ${escapeMarkdown(line)}`).join('\n');
}

/** A heading and what stands below it; nothing when that is nothing. */
function part(title: string, ...paragraphs: readonly string[]): string[] {
  const written = paragraphs.filter((paragraph) => paragraph !== '');
  return written.length > 0 ? [`## ${title}`, ...written] : [];
}

function guidesOf(idea: Idea): string {
  if (wantsMentor(idea)) return 'Mentor wanted: nobody has offered to guide it yet.';
  const names = formatMentorNames(idea).map(escapeMarkdown).join(', ');
  return names === '' ? '' : `On record as mentors: ${names}. Ask before you plan on them.`;
}

function markdownOf(idea: Idea, size: Size, { page, channel }: Addresses): string {
  const { label, meaning, weeks } = getTerm(SIZES, size);
  const milestones = planMilestones(idea.outcomes, weeks).map(({ when, outcome }) => `- **${when}:** ${escapeMarkdown(outcome)}`);
  const parts = [
    `# ${escapeMarkdown(idea.title)}: a proposal`,
    `The idea: <${page}>`,
    `${label}. ${meaning}`,
    ...part('Who I am', 'Name, time zone, where to reach you, and what else you have to do in these weeks.'),
    ...part('What I will build, and for whom', 'In your own words: mentors know what the page says.'),
    ...part(
      'Before it begins',
      points(idea.starterTasks, () => '- [ ]'),
    ),
    ...part('Milestones', milestones.join('\n')),
    ...part('If all goes well', points(idea.stretchGoals)),
    ...part(
      'Questions to answer',
      points(proposalQuestions(idea), (index) => `${index + 1}.`),
    ),
    ...part('Who to talk to', guidesOf(idea), `Channel: ${escapeMarkdown(channel.label)}, <${channel.url}>`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** An outline for each size of `idea`, the smallest first; none for an idea that nobody can take up any more. */
export function buildProposalOutlines(idea: Idea, addresses: Addresses): ProposalOutline[] {
  if (!isAvailable(idea)) return [];
  return [...idea.sizes]
    .sort((a, b) => a - b)
    .map((size) => ({
      label: getTerm(SIZES, size).label,
      meaning: getTerm(SIZES, size).meaning,
      fileName: `proposal-${idea.id}-${size}.md`,
      markdown: markdownOf(idea, size, addresses),
    }));
}
