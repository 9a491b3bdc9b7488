import type { Compared } from '../../domain/shortlist/idea-summary.ts';
import { remove } from '../../domain/shortlist/shortlist.ts';
import { move, putBack } from '../../domain/shortlist/shortlist-changes.ts';
import { focusControl, type Act } from './column-controls.ts';
import { keptShortlist } from '../stores/shortlist-store.ts';
import type { ShortlistNotices } from './shortlist-notices.ts';

const STEPS: Readonly<Record<Exclude<Act, 'remove'>, number>> = { left: -1, right: 1 };

/** What the owner of a shortlist does with it, said in words, and undone when it was a mistake. */
export class ListActions {
  readonly #table: HTMLElement;
  readonly #notices: ShortlistNotices;
  readonly #shown: () => Promise<void>;

  /** @param shown waits until the table shows what the list now is */
  constructor(table: HTMLElement, notices: ShortlistNotices, shown: () => Promise<void>) {
    this.#table = table;
    this.#notices = notices;
    this.#shown = shown;
  }

  async press(act: Act, { id, title }: Compared): Promise<void> {
    if (act === 'remove') return this.remove(id, title);
    const list = move(keptShortlist.value, id, STEPS[act]);
    keptShortlist.set(list);
    await this.#shown();
    focusControl(this.#table, act, id);
    this.#notices.say({ words: `${title} is now number ${list.findIndex((saved) => saved.id === id) + 1} of ${list.length}.` });
  }

  /** Takes the idea `id` off the list, which is spoken of as `name`. */
  remove(id: string, name: string): void {
    const list = keptShortlist.value;
    const at = list.findIndex((saved) => saved.id === id);
    const saved = list[at];
    if (!saved) return;
    keptShortlist.set(remove(list, id));
    const back = async (): Promise<void> => {
      keptShortlist.set(putBack(keptShortlist.value, saved, at));
      this.#notices.say({ words: `${name} is back.` });
      await this.#shown();
      focusControl(this.#table, 'remove', id);
    };
    this.#notices.say({ words: `${name} is off your shortlist.`, button: { label: 'Put it back', press: () => void back() } });
  }
}
