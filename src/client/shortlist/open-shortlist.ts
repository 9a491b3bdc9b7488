import { formatShared, shortlistMarkdown, type SharedList, parseShared } from '../../domain/shortlist/share-shortlist.ts';
import { copyText, saveText } from '../lib/clipboard.ts';
import { partOf } from '../lib/dom.ts';
import { keptProfile } from '../stores/profile-store.ts';
import { ShortlistView } from './shortlist-view.ts';
import { countIdeas } from '../../domain/text/pluralize.ts';
import { type Shortlist, joined, replaced } from '../../domain/shortlist/shortlist.ts';
import { keptShortlist } from '../stores/shortlist-store.ts';

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

/** "Two parts of the link …", or nothing when every part was read. */
function ignoredWords(ignored: number): string {
  if (ignored === 0) return '';
  return ` ${ignored === 1 ? 'One part' : `${ignored} parts`} of the link could not be read and ${ignored === 1 ? 'was' : 'were'} left out.`;
}

/** What was asked to be done with a list that somebody has sent, and what it makes of one's own. */
const ANSWERS: Readonly<Record<string, (own: Shortlist, ids: readonly string[]) => Shortlist>> = {
  add: joined,
  replace: replaced,
};

/** Asks what shall become of a list that came by a link. Until it is answered, nothing of one's own is touched. */
export function askAboutShared(root: HTMLElement, { ids, ignored }: SharedList, view: ShortlistView): void {
  const question = partOf(root, '[data-question]');
  const own = keptShortlist.value.length;
  const mine = own === 0 ? 'You have none of your own yet.' : `Your own, of ${countIdeas(own)}, stays as it is unless you say otherwise.`;
  partOf(question, 'p').textContent =
    `This is a shortlist of ${countIdeas(ids.length)} that somebody has shared with you. ${mine}${ignoredWords(ignored)}`;
  partOf(question, '[data-answer=replace]').hidden = own === 0;
  question.hidden = false;
  question.addEventListener('click', ({ target }) => {
    const answer = target instanceof HTMLElement ? target.dataset['answer'] : undefined;
    if (answer !== undefined) void settle(answer);
  });

  async function settle(answer: string): Promise<void> {
    const before = keptShortlist.value;
    question.hidden = true;
    const become = ANSWERS[answer];
    if (!become)
      return view.notices.say({
        words: 'Nothing of your own has changed.',
        button: { label: 'Show my shortlist', press: () => void leave() },
      });
    keptShortlist.set(become(before, ids));
    await leave();
    const undo = (): void => {
      keptShortlist.set(before);
      view.notices.say({ words: 'Your shortlist is as it was.' });
    };
    view.notices.say({ words: `${countIdeas(keptShortlist.value.length)} on your shortlist.`, button: { label: 'Undo', press: undo } });
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
  const shared = parseShared(location.search);
  const isOwn = shared?.ids.join() === keptShortlist.value.map(({ id }) => id).join();
  const others = isOwn ? undefined : shared;
  const view = new ShortlistView(root, others?.ids);
  wireTools(root, view);
  if (others) askAboutShared(root, others, view);
  await view.show();
}
