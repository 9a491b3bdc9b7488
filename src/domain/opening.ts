import type { Idea } from './idea.ts';

/** What an idea's page begins with. */
export type Opening = 'text' | 'first-week';

/** What a page tells first, in order: what the idea is, unless it is meant as a way in; there the first step comes first. */
export function openingOf({ kind }: Pick<Idea, 'kind'>): readonly Opening[] {
  return kind === 'starter' ? ['first-week', 'text'] : ['text', 'first-week'];
}
