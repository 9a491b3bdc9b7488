import type { EditorData } from '../../drafts/catalogue-file.ts';
import type { ReferenceData } from '../../domain/idea.ts';
import { requireElement } from '../lib/dom.ts';

/** Fills the selects below `root`, including those in templates, and the suggestions of text fields. */
export function fillOptionLists(root: HTMLElement, { skills }: EditorData, { topics, people, programmes }: ReferenceData): void {
  const createOptions: Readonly<Record<string, () => HTMLOptionElement[]>> = {
    topics: () => [...topics.values()].map(({ id, label }) => new Option(label, id)),
    programmes: () => [...programmes.values()].map(({ id, name }) => new Option(name, id)),
  };
  for (const parent of [root, ...[...root.querySelectorAll('template')].map(({ content }) => content)]) {
    for (const select of parent.querySelectorAll<HTMLSelectElement>('[data-options]'))
      select.append(...(createOptions[select.dataset['options'] ?? '']?.() ?? []));
  }
  requireElement(root, '#options-skills').append(...skills.map((skill) => new Option(skill, skill)));
  requireElement(root, '#options-people').append(...[...people.values()].map(({ id, name }) => new Option(name, id)));
}
