import type { Compared } from './compared.ts';
import { comparisonOf } from './comparison.ts';
import { countIdeas } from './count.ts';
import type { Profile } from './fit.ts';
import type { Saved } from './shortlist.ts';

/** A saved idea with what is known of it; undefined when that could not be had. */
export interface Listed extends Saved {
  readonly idea: Compared | undefined;
}

/** An address as people write it into a sentence, without the sign that ends it. */
const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)'"])/;

/**
 * `text` on one line, as words that Markdown takes for nothing else: neither emphasis nor tag, list or heading. Addresses
 * become links to themselves, which are the one place where a backslash would be read as part of them.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(ADDRESS)
    .map((part, at) => (at % 2 === 1 ? `<${part}>` : part.replace(/[\\`*_[\]<>&~|$]/g, '\\$&')))
    .join('')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=#]/, '\\$&');
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
