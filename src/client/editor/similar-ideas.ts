import { createDuplicateFinder } from '../../check/rules/near-duplicate.ts';
import type { ExistingIdea } from '../../check/rules/rule.ts';
import type { Draft } from '../../drafts/draft.ts';
import { requireElement, replaceIfChanged, createTextElement } from '../lib/dom.ts';

/** Shows links to existing ideas that are similar to the draft. */
export class SimilarIdeas {
  readonly #list: HTMLElement;
  readonly #findSimilar: ReturnType<typeof createDuplicateFinder<ExistingIdea>>;
  readonly #folder: string;

  /** @param folder the address of the idea pages */
  constructor(root: HTMLElement, existingIdeas: readonly ExistingIdea[], folder: string) {
    this.#list = requireElement(root, '[data-similar]');
    this.#findSimilar = createDuplicateFinder(existingIdeas);
    this.#folder = folder;
  }

  show({ id, fields, source }: Draft): void {
    const [title, summary] = [fields['title'], fields['summary']].map((value) => (typeof value === 'string' ? value : ''));
    const similar = this.#findSimilar({ id: source === undefined ? '' : id, title: title ?? '', summary: summary ?? '' });
    const links = similar.flatMap((idea, index) => {
      const link = createTextElement('a', idea.title);
      link.href = `${this.#folder}${idea.id}/`;
      return [...(index === 0 ? [] : [' · ']), link];
    });
    const label = similar.length === 1 ? 'A similar idea exists already: ' : 'Similar ideas exist already: ';
    replaceIfChanged(this.#list, links.length === 0 ? [] : [label, ...links]);
  }
}
