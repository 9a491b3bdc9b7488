import { formatShared } from '../../domain/shortlist/shared-list.ts';
import { shortlistMarkdown } from '../../domain/shortlist/share-shortlist.ts';
import { copyText, saveText } from '../lib/clipboard.ts';
import { partOf } from '../lib/dom.ts';
import { keptProfile } from '../stores/profile-store.ts';
import type { ShortlistView } from './shortlist-view.ts';

const COPIED = 'Copied.';
const UNCOPIED = 'The browser does not let this page copy. Here it is, to copy by hand:';

/** The buttons that take a shortlist elsewhere: a link, Markdown, paper. */
export function wireTools(root: HTMLElement, view: ShortlistView): void {
  const byHand = partOf<HTMLTextAreaElement>(root, '[data-by-hand]');

  async function copy(text: string): Promise<void> {
    const isDone = await copyText(text);
    view.notices.say({ words: isDone ? COPIED : UNCOPIED });
    byHand.hidden = isDone;
    byHand.value = text;
    if (!isDone) byHand.select();
  }

  function markdown(): string {
    view.storeNotes();
    return shortlistMarkdown(view.listed, keptProfile.value, (id) => new URL(`${root.dataset['ideas']}${id}/`, location.origin).href);
  }

  const actions: Readonly<Record<string, () => void>> = {
    link: () => void copy(location.origin + location.pathname + formatShared(view.listed.map(({ id }) => id))),
    copy: () => void copy(markdown()),
    download: () => saveText(markdown(), 'shortlist.md'),
    print: () => print(),
  };
  partOf(root, '[data-tools]').addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement) actions[target.dataset['tool'] ?? '']?.();
  });
}
