import type { DraftIdea } from '../../drafts/draft-idea.ts';
import { cardOf } from '../../domain/idea-card.ts';
import { make } from './make.ts';

/** The idea as the list will show it on the day `today`: what `IdeaCard.astro` makes of a card. */
export function rowOf({ idea, said }: DraftIdea, today: string): HTMLLIElement {
  const card = cardOf(idea, today);
  const dots = make('span', '', said.has('difficulty') ? card.dots : '○○○');
  dots.ariaHidden = 'true';
  const facts = make(
    'ul',
    '',
    make(
      'li',
      '',
      dots,
      ` ${said.has('difficulty') ? card.difficulty : 'not rated yet'} `,
      make('b', '', said.has('sizes') ? card.hours : ''),
    ),
    make('li', '', make('span', `status-${card.status}`, card.statusLabel), card.mentors && ` · ${card.mentors}`),
    make('li', '', card.tags.map(({ label }) => label).join('  ')),
  );
  facts.setAttribute('role', 'list');
  return make('li', '', make('h3', '', card.title), make('p', 'summary', card.summary), facts);
}
