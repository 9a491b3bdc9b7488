import { isIdeaId, MAX_SHORTLIST_LENGTH, type SavedIdea } from './shortlist.ts';
import type { IdeaSummary } from './idea-summary.ts';
import { compareIdeas } from './comparison.ts';
import { formatIdeaCount } from '../text/pluralize.ts';
import type { Profile } from '../matching/skill-match.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';

const KEY = 'ideas';

/** A shortlist that somebody has sent. */
export interface SharedList {
  /** Names that ideas can have, each once. */
  readonly ids: readonly string[];
  /** How many parts of the link were left out, since no idea can be called that or the list has an end. */
  readonly ignored: number;
}

/** The query of a link to `ids`. Notes are their owner's and have no place in it. */
export function formatSharedList(ids: readonly string[]): string {
  return `?${KEY}=${ids.join(',')}`;
}

/** What the query `search` of a link shares; undefined when it shares nothing. Never throws. */
export function parseSharedList(search: string): SharedList | undefined {
  const values = new URLSearchParams(search).getAll(KEY);
  if (values.length === 0) return undefined;
  const parts = values.flatMap((value) => value.split(',')).map((part) => part.trim());
  const named = new Set(parts.filter((part) => part !== ''));
  const ids = [...named].filter(isIdeaId).slice(0, MAX_SHORTLIST_LENGTH);
  return { ids, ignored: named.size - ids.length };
}

/** A saved idea with what is known of it; undefined when that could not be had. */
export interface ShortlistEntry extends SavedIdea {
  readonly idea: IdeaSummary | undefined;
}

function quoted(note: string): string[] {
  return note.trim() === ''
    ? []
    : note
        .trim()
        .split(/\r\n?|\n/)
        .map((line) => `> ${escapeMarkdown(line)}`.trimEnd());
}

function factsOf(idea: IdeaSummary, profile: Profile): string[] {
  return compareIdeas([idea], profile).map(
    ({ label, cells }) => `- **${label}:** ${cells.flatMap(({ lines }) => lines.map(escapeMarkdown)).join('; ')}`,
  );
}

/**
 * A shortlist as Markdown, for its owner: with the notes, and as the ideas look to somebody of whom `profile` tells.
 * @param addressOf the whole address of an idea's page, scheme and host included
 */
export function formatShortlistMarkdown(list: readonly ShortlistEntry[], profile: Profile, addressOf: (id: string) => string): string {
  const parts = list.map(({ id, note, idea }) => [
    `## [${escapeMarkdown(idea?.title ?? id)}](${addressOf(id)})`,
    ...(idea ? [factsOf(idea, profile).join('\n')] : []),
    ...(note.trim() === '' ? [] : [quoted(note).join('\n')]),
  ]);
  return `${['# My shortlist', `${formatIdeaCount(list.length)}.`, ...parts.flat()].join('\n\n')}\n`;
}
