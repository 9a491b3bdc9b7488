import type { Draft } from '../../drafts/draft.ts';
import { getRows, setValue } from '../../drafts/draft-path.ts';
import { findUnknownMentors, findPerson } from '../../drafts/unknown-mentors.ts';
import type { Person } from '../../domain/idea.ts';
import { slugify } from '../../domain/text/slug.ts';
import { announce } from '../lib/announce.ts';
import { copyText } from '../lib/clipboard.ts';
import { requireElement, replaceIfChanged, createTextElement } from '../lib/dom.ts';
import type { DraftForm } from './draft-form.ts';

/** Mentors are written by any of their names, and end up as ids; for somebody who has none yet there is a row to add. */
export class MentorField {
  readonly #root: HTMLElement;
  readonly #people: ReadonlyMap<string, Person>;
  readonly #form: DraftForm;
  /** What those are called who became ids. */
  readonly #names = new Map<string, string>();

  constructor(root: HTMLElement, people: ReadonlyMap<string, Person>, form: DraftForm) {
    this.#root = root;
    this.#people = people;
    this.#form = form;
    root.addEventListener('change', ({ target }) => {
      const path = target instanceof HTMLInputElement ? (target.dataset['path'] ?? '') : '';
      if (path.startsWith('mentors[')) this.#settle();
    });
  }

  show(draft: Draft): void {
    const fresh = findUnknownMentors(draft, this.#people, this.#names);
    const place = requireElement(this.#root, '[data-unknown-mentors]');
    if (fresh.length === 0) return replaceIfChanged(place, []);
    const rows = fresh.map(({ row }) => row).join('');
    const file = createTextElement('a', 'people.yaml');
    file.href = `${(this.#root.dataset['host'] ?? '').replace('{act}', 'edit')}/people.yaml`;
    file.target = '_blank';
    file.rel = 'noopener';
    const words = `The catalogue does not know ${fresh.map(({ id }) => `“${id}”`).join(' and ')} yet. Add to `;
    const lines = createTextElement('pre', rows.trimEnd());
    lines.tabIndex = 0;
    replaceIfChanged(place, [
      words,
      file,
      ', with names as a public source gives them and no private address, and confirmed: with the day on which they agreed:',
      lines,
    ]);
    place.append(this.#copyButton(rows));
  }

  #copyButton(rows: string): HTMLElement {
    const button = createTextElement('button', 'Copy these lines');
    button.type = 'button';
    button.addEventListener(
      'click',
      () => void copyText(rows).then((isDone) => announce(isDone ? 'Copied.' : 'Copy the lines by hand.', true)),
    );
    return button;
  }

  #idOf(said: string): string {
    const known = findPerson(said, this.#people)?.id;
    if (known !== undefined) return known;
    const id = slugify(said);
    if (id !== said && id !== '') this.#names.set(id, said);
    return id === '' ? said : id;
  }

  /** Names that are known become ids, and others the ids they would have. */
  #settle(): void {
    const { draft } = this.#form;
    const mentors = getRows(draft, 'mentors');
    const settled = mentors.map((said) => (typeof said === 'string' ? this.#idOf(said.trim()) : said));
    if (settled.join('\n') === mentors.join('\n')) return;
    this.#form.change(setValue(draft, 'mentors', settled));
    this.#form.show(this.#form.draft);
  }
}
