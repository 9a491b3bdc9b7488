import { getRows, setValue, type Draft } from '../../drafts/draft.ts';
import { findUnknownMentors, findPerson } from '../../drafts/unknown-mentors.ts';
import type { Person } from '../../domain/idea.ts';
import { slugify } from '../../domain/text/slug.ts';
import { announce } from '../lib/announce.ts';
import { copyText } from '../lib/clipboard.ts';
import { replaceIfChanged, requireElement } from '../lib/dom.ts';
import { copyTemplate } from './copy-template.ts';
import type { DraftForm } from './draft-form.ts';

/** Turns typed names of mentors into ids, and shows the rows to add to people.yaml for mentors who are not in it. */
export class MentorField {
  readonly #root: HTMLElement;
  readonly #people: ReadonlyMap<string, Person>;
  readonly #form: DraftForm;
  /** The names that people typed, by the id made from each. */
  readonly #names = new Map<string, string>();

  constructor(root: HTMLElement, people: ReadonlyMap<string, Person>, form: DraftForm) {
    this.#root = root;
    this.#people = people;
    this.#form = form;
    root.addEventListener('change', ({ target }) => {
      const path = target instanceof HTMLInputElement ? (target.dataset['path'] ?? '') : '';
      if (path.startsWith('mentors[')) this.#replaceNames();
    });
    root.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement && target.matches('[data-copy-people]')) void this.#copy();
    });
  }

  show(draft: Draft): void {
    const unknown = findUnknownMentors(draft, this.#people, this.#names);
    const ids = unknown.map(({ id }) => `“${id}”`).join(' and ');
    const texts = { subject: `${ids} ${unknown.length === 1 ? 'is' : 'are'}`, rows: unknown.map(({ row }) => row).join('') };
    const note = requireElement(this.#root, '[data-unknown-mentors]');
    replaceIfChanged(note, unknown.length === 0 ? [] : [copyTemplate('unknown-mentors', texts)]);
  }

  async #copy(): Promise<void> {
    const isDone = await copyText(requireElement(this.#root, '[data-unknown-mentors] pre').textContent);
    announce(isDone ? 'Copied.' : 'The browser did not allow copying. Select the lines and copy them.', true);
  }

  #toId(typed: string): string {
    const known = findPerson(typed, this.#people);
    if (known) return known.id;
    const id = slugify(typed);
    if (id !== typed && id !== '') this.#names.set(id, typed);
    return id === '' ? typed : id;
  }

  #replaceNames(): void {
    const { draft } = this.#form;
    const mentors = getRows(draft, 'mentors');
    const ids = mentors.map((mentor) => (typeof mentor === 'string' ? this.#toId(mentor.trim()) : mentor));
    if (ids.join('\n') !== mentors.join('\n')) this.#form.replace(setValue(draft, 'mentors', ids));
  }
}
