import { MENTOR_WANTED_LABEL, wantsMentor, type Idea, formatMentorNames, isAvailable } from '../idea.ts';
import { LEVELS, getTerm, SIZES, type Size } from '../vocabulary.ts';
import type { Contact } from '../contact.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';

function formatWeeks(from: number, to: number): string {
  return from >= to ? `Week ${from}` : `Weeks ${from} to ${to}`;
}

/**
 * Distributes `outcomes` evenly over `weeks` (at least two), except the last week, which is for remaining work. If there
 * are more outcomes than weeks, several share a week. `when` is "Week 4" or "Weeks 1 to 3".
 */
export function planMilestones(outcomes: readonly string[], weeks: number) {
  const weeksBefore = (index: number): number => Math.floor((index * (weeks - 1)) / outcomes.length);
  return [
    ...outcomes.map((outcome, index) => ({ when: formatWeeks(weeksBefore(index) + 1, weeksBefore(index + 1)), outcome })),
    { when: formatWeeks(weeks, weeks), outcome: 'Finish late work, get a last review, and write a page about what remains to be done.' },
  ];
}

/** The questions that a proposal for `idea` should answer. */
export function proposalQuestions(idea: Idea): string[] {
  const { starterTasks, skills, history, requirements, status } = idea;
  const questions = [
    starterTasks.length > 0 && 'Which tasks of the first week have you done, and where can we see the results?',
    ...skills
      .filter(({ need }) => need === 'required')
      .map(({ skill, level }) => {
        const required = level === undefined ? '' : ` (required level: ${getTerm(LEVELS, level).label})`;
        return `Where have you used ${skill.label}${required}? Link to something that we can look at.`;
      }),
    ...skills
      .filter(({ need }) => need === 'learn')
      .map(({ skill }) => `What do you need to learn about ${skill.label} first, and how will you learn it?`),
    ...history.map(
      ({ year, remains }) => remains !== undefined && `An attempt in ${year} did not finish this: “${remains}” Is it part of your plan?`,
    ),
    requirements !== undefined && `The idea requires: “${requirements}” What of this do you have?`,
    status === 'discussion' && 'The solution is still under discussion. Which one do you propose, and what did others say about it?',
    wantsMentor(idea) && 'The idea has no mentor yet. Who has answered you, and what did they say?',
    'How can others see or run the result of each milestone?',
    'If you run out of time, what will you leave out first?',
  ];
  return questions.filter((question) => question !== false);
}

/** The absolute URL of the idea's page, and where to write about the idea. */
type Links = Readonly<{ page: string; channel: Contact }>;

function formatList(lines: readonly string[], marker: (index: number) => string = () => '-'): string {
  return lines.map((line, index) => `${marker(index)} ${escapeMarkdown(line)}`).join('\n');
}

/** A heading with paragraphs. Without a paragraph that has text, nothing. */
function formatSection(title: string, ...paragraphs: readonly string[]): string[] {
  const filled = paragraphs.filter((paragraph) => paragraph !== '');
  return filled.length > 0 ? [`## ${title}`, ...filled] : [];
}

function formatMentors(idea: Idea): string {
  if (wantsMentor(idea)) return `${MENTOR_WANTED_LABEL}: the idea has no mentor yet.`;
  const names = formatMentorNames(idea).map(escapeMarkdown).join(', ');
  return names === '' ? '' : `Listed mentors: ${names}. Ask them before you rely on their help.`;
}

/** The outline for one size, and what the size means in weeks. */
function formatOutline(idea: Idea, size: Size, { page, channel }: Links) {
  const { label, meaning, weeks } = getTerm(SIZES, size);
  const milestones = planMilestones(idea.outcomes, weeks).map(({ when, outcome }) => `- **${when}:** ${escapeMarkdown(outcome)}`);
  const questions = formatList(proposalQuestions(idea), (index) => `${index + 1}.`);
  const tasks = formatList(idea.starterTasks, () => '- [ ]');
  const parts = [
    `# ${escapeMarkdown(idea.title)}: a proposal`,
    `The idea: <${page}>`,
    `${label}. ${meaning}`,
    ...formatSection('Who I am', 'Your name, time zone and contact details, and what else you have to do in these weeks.'),
    ...formatSection('What I will build, and for whom', 'In your own words. Mentors know the page of the idea.'),
    ...formatSection('Before the start', tasks),
    ...formatSection('Milestones', milestones.join('\n')),
    ...formatSection('If there is time left', formatList(idea.stretchGoals)),
    ...formatSection('Questions to answer', questions),
    ...formatSection('Who to contact', formatMentors(idea), `Channel: ${escapeMarkdown(channel.label)}, <${channel.url}>`),
  ];
  return { label, meaning, fileName: `proposal-${idea.id}-${size}.md`, markdown: `${parts.join('\n\n')}\n` };
}

export type ProposalOutline = ReturnType<typeof formatOutline>;

/** An outline for each size of `idea`, smallest first. None when the idea is not available. */
export function buildProposalOutlines(idea: Idea, links: Links): ProposalOutline[] {
  if (!isAvailable(idea)) return [];
  return idea.sizes.toSorted((a, b) => a - b).map((size) => formatOutline(idea, size, links));
}
