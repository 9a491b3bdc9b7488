import type { Compared } from './idea-summary.ts';
import { comparisonOf } from './comparison.ts';
import { countIdeas } from '../text/pluralize.ts';
import type { Profile } from '../matching/skill-match.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import type { Saved } from './shortlist.ts';

/** A saved idea with what is known of it; undefined when that could not be had. */
export interface Listed extends Saved {
  readonly idea: Compared | undefined;
}

function quoted(note: string): string[] {
  return note.trim() === ''
    ? []
    : note
        .trim()
        .split(/\r\n?|\n/)
        .map((line) => `> ${escapeMarkdown(line)}`.trimEnd());
}

function factsOf(idea: Compared, profile: Profile): string[] {
  return comparisonOf([idea], profile).map(
    ({ label, cells }) => `- **${label}:** ${cells.flatMap(({ lines }) => lines.map(escapeMarkdown)).join('; ')}`,
  );
}

/**
 * A shortlist as Markdown, for its owner: with the notes, and as the ideas look to somebody of whom `profile` tells.
 * @param addressOf the whole address of an idea's page, scheme and host included
 */
export function shortlistMarkdown(list: readonly Listed[], profile: Profile, addressOf: (id: string) => string): string {
  const parts = list.map(({ id, note, idea }) => [
    `## [${escapeMarkdown(idea?.title ?? id)}](${addressOf(id)})`,
    ...(idea ? [factsOf(idea, profile).join('\n')] : []),
    ...(note.trim() === '' ? [] : [quoted(note).join('\n')]),
  ]);
  return `${['# My shortlist', `${countIdeas(list.length)}.`, ...parts.flat()].join('\n\n')}\n`;
}
