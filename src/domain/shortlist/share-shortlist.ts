import { isIdeaId, MAX_SHORTLIST_LENGTH, type SavedIdea } from './shortlist.ts';
import type { IdeaSummary } from './idea-summary.ts';
import { compareIdeas } from './comparison.ts';
import { formatIdeaCount } from '../text/pluralize.ts';
import type { Profile } from '../matching/skill-match.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';

const IDEAS_PARAMETER = 'ideas';

/** The query of a link that shares `ids`. It has no notes, because these are private. */
export function formatSharedList(ids: readonly string[]): string {
  return `?${IDEAS_PARAMETER}=${ids.join(',')}`;
}

/**
 * Parses the query of a link: the valid ids, up to the maximum length of a list, and the number of other parts. Undefined
 * when it shares no list. Never throws.
 */
export function parseSharedList(search: string) {
  const values = new URLSearchParams(search).getAll(IDEAS_PARAMETER);
  if (values.length === 0) return undefined;
  const parts = values.flatMap((value) => value.split(',')).map((part) => part.trim());
  const unique = new Set(parts.filter((part) => part !== ''));
  const ids = [...unique].filter(isIdeaId).slice(0, MAX_SHORTLIST_LENGTH);
  return { ids, ignored: unique.size - ids.length };
}

export type SharedList = NonNullable<ReturnType<typeof parseSharedList>>;

/** A saved idea with its summary, which is undefined when it could not be loaded. */
export interface ShortlistEntry extends SavedIdea {
  readonly idea: IdeaSummary | undefined;
}

function formatNote(note: string): string {
  const lines = note.trim().split(/\r\n?|\n/);
  return lines.map((line) => `> ${escapeMarkdown(line)}`.trimEnd()).join('\n');
}

function formatFacts(idea: IdeaSummary, profile: Profile): string {
  const rows = compareIdeas([idea], profile);
  return rows.map(({ label, cells }) => `- **${label}:** ${cells.flatMap(({ lines }) => lines.map(escapeMarkdown)).join('; ')}`).join('\n');
}

/** A shortlist as Markdown with notes, facts and the match with `profile`. `urlOf` returns the absolute URL of an idea's page. */
export function formatShortlistMarkdown(list: readonly ShortlistEntry[], profile: Profile, urlOf: (id: string) => string): string {
  const parts = list.map(({ id, note, idea }) => [
    `## [${escapeMarkdown(idea?.title ?? id)}](${urlOf(id)})`,
    ...(idea ? [formatFacts(idea, profile)] : []),
    ...(note.trim() === '' ? [] : [formatNote(note)]),
  ]);
  return `${['# My shortlist', `${formatIdeaCount(list.length)}.`, ...parts.flat()].join('\n\n')}\n`;
}
