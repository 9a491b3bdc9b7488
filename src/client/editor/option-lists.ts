import type { EditorData } from '../../drafts/catalogue-file.ts';
import type { ReferenceData } from '../../domain/idea.ts';
import { requireElement } from '../lib/dom.ts';

interface Offered {
  readonly value: string;
  readonly label: string;
}

/** What the catalogue offers to choose from, by the name of the list. */
function offersOf({ topics, programmes }: ReferenceData): Readonly<Record<string, readonly Offered[]>> {
  return {
    topics: [...topics.values()].map(({ id, label }) => ({ value: id, label })),
    programmes: [...programmes.values()].map(({ id, name }) => ({ value: id, label: name })),
  };
}

function options(offered: readonly Offered[]): HTMLOptionElement[] {
  return offered.map(({ value, label }) => new Option(label, value));
}

/** Fills every choice below `root`, in templates too, and what inputs suggest. */
export function fillOptionLists(root: HTMLElement, { skills }: EditorData, register: ReferenceData): void {
  const offers = offersOf(register);
  const places = [root, ...[...root.querySelectorAll('template')].map(({ content }) => content)];
  for (const place of places) {
    for (const choice of place.querySelectorAll<HTMLSelectElement>('[data-options]'))
      choice.append(...options(offers[choice.dataset['options'] ?? ''] ?? []));
  }
  requireElement(root, '#offer-skills').append(...options(skills.map((value) => ({ value, label: value }))));
  requireElement(root, '#offer-people').append(
    ...options([...register.people.values()].map(({ id, name }) => ({ value: id, label: name }))),
  );
}
