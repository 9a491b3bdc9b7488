import { createDuplicateFinder } from '../../check/rules/near-duplicate.ts';
import type { ExistingIdea } from '../../check/rules/rule.ts';
import type { Draft } from '../../drafts/draft.ts';
import { requireElement, replaceIfChanged, createTextElement } from '../lib/dom.ts';

/** Names the ideas that a draft may be under another name, with a link to each. */
export class SimilarIdeas {
  readonly #place: HTMLElement;
  readonly #near: ReturnType<typeof createDuplicateFinder<ExistingIdea>>;
  readonly #folder: string;

  /** @param folder the address of the pages of ideas */
  constructor(root: HTMLElement, neighbours: readonly ExistingIdea[], folder: string) {
    this.#place = requireElement(root, '[data-similar]');
    this.#near = createDuplicateFinder(neighbours);
    this.#folder = folder;
  }

  show({ id, fields, source }: Draft): void {
    const [title, summary] = [fields['title'], fields['summary']].map((value) => (typeof value === 'string' ? value : ''));
    const near = this.#near({ id: source === undefined ? '' : id, title: title ?? '', summary: summary ?? '' });
    const links = near.flatMap((idea, index) => {
      const link = createTextElement('a', idea.title);
      link.href = `${this.#folder}${idea.id}/`;
      return [...(index === 0 ? [] : [' · ']), link];
    });
    const question = near.length === 1 ? 'Is it this one, which is here already? ' : 'Is it one of these, which are here already? ';
    replaceIfChanged(this.#place, links.length === 0 ? [] : [question, ...links]);
  }
}
