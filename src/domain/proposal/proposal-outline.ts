import { mentorNames } from '../consent.ts';
import type { Contact } from '../contact.ts';
import { isOnOffer, wantsMentor, type Idea } from '../idea.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { milestonesOf } from './milestones.ts';
import { questionsOf } from './proposal-questions.ts';
import { SIZES, termOf, type Size } from '../vocabulary.ts';

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
  const names = mentorNames(idea).map(escapeMarkdown).join(', ');
  return names === '' ? '' : `On record as mentors: ${names}. Ask before you plan on them.`;
}

function markdownOf(idea: Idea, size: Size, { page, channel }: Addresses): string {
  const { label, meaning, weeks } = termOf(SIZES, size);
  const milestones = milestonesOf(idea.outcomes, weeks).map(({ when, outcome }) => `- **${when}:** ${escapeMarkdown(outcome)}`);
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
      points(questionsOf(idea), (index) => `${index + 1}.`),
    ),
    ...part('Who to talk to', guidesOf(idea), `Channel: ${escapeMarkdown(channel.label)}, <${channel.url}>`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** An outline for each size of `idea`, the smallest first; none for an idea that nobody can take up any more. */
export function proposalOutlines(idea: Idea, addresses: Addresses): ProposalOutline[] {
  if (!isOnOffer(idea)) return [];
  return [...idea.sizes]
    .sort((a, b) => a - b)
    .map((size) => ({
      label: termOf(SIZES, size).label,
      meaning: termOf(SIZES, size).meaning,
      fileName: `proposal-${idea.id}-${size}.md`,
      markdown: markdownOf(idea, size, addresses),
    }));
}
