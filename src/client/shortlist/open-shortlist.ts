import { formatSharedList, formatShortlistMarkdown, type SharedList, parseSharedList } from '../../domain/shortlist/share-shortlist.ts';
import { copyText, downloadText } from '../lib/clipboard.ts';
import { requireElement } from '../lib/dom.ts';
import { profileStore } from '../stores/profile-store.ts';
import { ShortlistView } from './shortlist-view.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import { type Shortlist, merge, replace } from '../../domain/shortlist/shortlist.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';

const COPIED = 'Copied.';
const UNCOPIED = 'The browser does not let this page copy. Here it is, to copy by hand:';

/** The buttons that take a shortlist elsewhere: a link, Markdown, paper. */
export function setUpTools(root: HTMLElement, view: ShortlistView): void {
  const byHand = requireElement<HTMLTextAreaElement>(root, '[data-manual-copy]');

  async function copy(text: string): Promise<void> {
    const isDone = await copyText(text);
    view.notices.say({ words: isDone ? COPIED : UNCOPIED });
    byHand.hidden = isDone;
    byHand.value = text;
    if (!isDone) byHand.select();
  }

  function markdown(): string {
    view.storeNotes();
    return formatShortlistMarkdown(
      view.listed,
      profileStore.value,
      (id) => new URL(`${root.dataset['ideas']}${id}/`, location.origin).href,
    );
  }

  const actions: Readonly<Record<string, () => void>> = {
    link: () => void copy(location.origin + location.pathname + formatSharedList(view.listed.map(({ id }) => id))),
    copy: () => void copy(markdown()),
    download: () => downloadText(markdown(), 'shortlist.md'),
    print: () => print(),
  };
  requireElement(root, '[data-share-tools]').addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement) actions[target.dataset['shareAction'] ?? '']?.();
  });
}

/** "Two parts of the link …", or nothing when every part was read. */
function ignoredWords(ignored: number): string {
  if (ignored === 0) return '';
  return ` ${ignored === 1 ? 'One part' : `${ignored} parts`} of the link could not be read and ${ignored === 1 ? 'was' : 'were'} left out.`;
}

/** What was asked to be done with a list that somebody has sent, and what it makes of one's own. */
const ANSWERS: Readonly<Record<string, (own: Shortlist, ids: readonly string[]) => Shortlist>> = {
  add: merge,
  replace: replace,
};

/** Asks what shall become of a list that came by a link. Until it is answered, nothing of one's own is touched. */
export function promptForSharedList(root: HTMLElement, { ids, ignored }: SharedList, view: ShortlistView): void {
  const question = requireElement(root, '[data-shared-prompt]');
  const own = shortlistStore.value.length;
  const mine =
    own === 0 ? 'You have none of your own yet.' : `Your own, of ${formatIdeaCount(own)}, stays as it is unless you say otherwise.`;
  requireElement(question, 'p').textContent =
    `This is a shortlist of ${formatIdeaCount(ids.length)} that somebody has shared with you. ${mine}${ignoredWords(ignored)}`;
  requireElement(question, '[data-answer=replace]').hidden = own === 0;
  question.hidden = false;
  question.addEventListener('click', ({ target }) => {
    const answer = target instanceof HTMLElement ? target.dataset['answer'] : undefined;
    if (answer !== undefined) void settle(answer);
  });

  async function settle(answer: string): Promise<void> {
    const before = shortlistStore.value;
    question.hidden = true;
    const become = ANSWERS[answer];
    if (!become)
      return view.notices.say({
        words: 'Nothing of your own has changed.',
        button: { label: 'Show my shortlist', press: () => void leave() },
      });
    shortlistStore.set(become(before, ids));
    await leave();
    const undo = (): void => {
      shortlistStore.set(before);
      view.notices.say({ words: 'Your shortlist is as it was.' });
    };
    view.notices.say({
      words: `${formatIdeaCount(shortlistStore.value.length)} on your shortlist.`,
      button: { label: 'Undo', press: undo },
    });
  }

  /** To one's own list, whose address asks no question. */
  async function leave(): Promise<void> {
    history.replaceState(null, '', location.pathname);
    view.notices.say({ words: 'This is your own shortlist.' });
    await view.showOwn();
  }
}

/** Fills the page of the shortlist: with the visitor's own, or with the one its address shares. */
export async function openShortlist(root: HTMLElement): Promise<void> {
  const shared = parseSharedList(location.search);
  const isOwn = shared?.ids.join() === shortlistStore.value.map(({ id }) => id).join();
  const others = isOwn ? undefined : shared;
  const view = new ShortlistView(root, others?.ids);
  setUpTools(root, view);
  if (others) promptForSharedList(root, others, view);
  await view.show();
}
