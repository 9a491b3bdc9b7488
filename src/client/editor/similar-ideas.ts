import type { createDuplicateFinder } from '../../check/rules/near-duplicate.ts';
import type { ExistingIdea } from '../../check/rules/rule.ts';
import type { Draft } from '../../drafts/draft.ts';
import { requireElement, replaceIfChanged, createTextElement } from '../lib/dom.ts';

type FindSimilar = ReturnType<typeof createDuplicateFinder<ExistingIdea>>;

/** Shows links to existing ideas that are similar to `draft`. The root has the address of the idea pages. */
export function showSimilarIdeas(root: HTMLElement, { id, fields, source }: Draft, findSimilar: FindSimilar): void {
  const getText = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  const similar = findSimilar({ id: source === undefined ? '' : id, title: getText('title'), summary: getText('summary') });
  const links = similar.flatMap((idea, index) => {
    const link = createTextElement('a', idea.title);
    link.href = `${root.dataset['ideas'] ?? ''}${idea.id}/`;
    return index === 0 ? [link] : [' · ', link];
  });
  const label = similar.length === 1 ? 'A similar idea exists already: ' : 'Similar ideas exist already: ';
  replaceIfChanged(requireElement(root, '[data-similar]'), links.length === 0 ? [] : [label, ...links]);
}
