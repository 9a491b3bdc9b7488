import type { Idea } from '../../domain/idea.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import { formatDay } from '../../domain/day.ts';
import { groupStaleByMentor, type StaleGroup, type StaleIdea } from '../../domain/review-status.ts';
import { escapeMentions } from '../../domain/text/escape-markdown.ts';

/** Lines are not broken within a paragraph: GitHub shows such breaks in issues, and a terminal makes its own. */
const WHAT_TO_DO = `- Still right? Set \`reviewed\` to today.
- Somebody took it, or it is done? Change \`status\`.
- No longer wanted? Set \`status: retired\`.`;

function rowOf({ idea, reasons }: StaleIdea): string {
  return [
    `- **${escapeMentions(idea.title)}**`,
    `  - \`projects/${idea.id}.mdx\``,
    ...reasons.map((reason) => `  - ${escapeMentions(reason)}`),
  ].join('\n');
}

function groupOf({ mentor, ideas }: StaleGroup): string[] {
  return [`## ${mentor === undefined ? 'Mentor wanted' : escapeMentions(mentor.name)}`, ideas.map(rowOf).join('\n')];
}

/**
 * Those of `ideas` that need a look on the day `today`, YYYY-MM-DD, by mentor, in Markdown for terminals and for an issue.
 * Nobody is notified by it. Empty when no idea needs a look.
 */
export function formatStaleReport(ideas: readonly Idea[], today: string): string {
  const groups = groupStaleByMentor(ideas, today);
  if (groups.length === 0) return '';
  const count = new Set(groups.flatMap(({ ideas }) => ideas.map(({ idea }) => idea.id))).size;
  const heading = `${formatIdeaCount(count)} ${count === 1 ? 'needs' : 'need'} a look on ${formatDay(today)}.`;
  return `${[heading, WHAT_TO_DO, ...groups.flatMap(groupOf)].join('\n\n')}\n`;
}
