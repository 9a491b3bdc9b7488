import { formatDay } from '../../domain/day.ts';
import type { Idea } from '../../domain/idea.ts';
import { groupStaleByMentor, type StaleGroup, type StaleIdea } from '../../domain/review-status.ts';
import { escapeForGitHub } from '../../domain/text/escape-markdown.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';

/** No line is broken within a paragraph: GitHub would show the break in an issue, and a terminal wraps lines itself. */
const INSTRUCTIONS = `- Still right? Set \`reviewed\` to today.
- Taken or completed? Change \`status\`.
- No longer wanted? Set \`status: retired\`.`;

function formatStaleIdea({ idea, reasons }: StaleIdea): string {
  return [
    `- **${escapeForGitHub(idea.title)}**`,
    `  - \`projects/${idea.id}.mdx\``,
    ...reasons.map((reason) => `  - ${escapeForGitHub(reason, 300)}`),
  ].join('\n');
}

function formatGroup({ mentor, ideas }: StaleGroup): string[] {
  return [`## ${mentor === undefined ? 'Mentor wanted' : escapeForGitHub(mentor.name)}`, ideas.map(formatStaleIdea).join('\n')];
}

/**
 * The ideas that need review on the day `today` (YYYY-MM-DD), by mentor, as Markdown for a terminal or an issue. It notifies
 * no one. Empty when no idea needs review.
 */
export function formatStaleReport(ideas: readonly Idea[], today: string): string {
  const groups = groupStaleByMentor(ideas, today);
  if (groups.length === 0) return '';
  const count = new Set(groups.flatMap((group) => group.ideas.map(({ idea }) => idea.id))).size;
  const heading = `${formatIdeaCount(count)} ${count === 1 ? 'needs' : 'need'} review on ${formatDay(today)}.`;
  return `${[heading, INSTRUCTIONS, ...groups.flatMap(formatGroup)].join('\n\n')}\n`;
}
