import { formatSharedList, formatShortlistMarkdown, parseSharedList, type SharedList } from '../../domain/shortlist/share-shortlist.ts';
import { merge, replace, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import { copyText, downloadText } from '../lib/clipboard.ts';
import { createButton, requireElement } from '../lib/dom.ts';
import { profileStore } from '../stores/profile-store.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';
import { ShortlistView } from './shortlist-view.ts';

const COPY_FAILED = 'This browser does not let the page copy. Copy the text from this field:';

/** The buttons that copy, download or print the shortlist. */
function setUpShareTools(root: HTMLElement, view: ShortlistView): void {
  const manualCopy = requireElement<HTMLTextAreaElement>(root, '[data-manual-copy]');

  async function copy(text: string): Promise<void> {
    const isCopied = await copyText(text);
    view.showStatus(isCopied ? 'Copied.' : COPY_FAILED);
    manualCopy.hidden = isCopied;
    manualCopy.value = text;
    if (!isCopied) manualCopy.select();
  }

  function formatMarkdown(): string {
    view.storeNotes();
    const getUrl = (id: string): string => new URL(`${root.dataset['ideas']}${id}/`, location.origin).href;
    return formatShortlistMarkdown(view.entries, profileStore.value, getUrl);
  }

  const actions: Readonly<Record<string, () => void>> = {
    link: () => void copy(location.origin + location.pathname + formatSharedList(view.entries.map(({ id }) => id))),
    copy: () => void copy(formatMarkdown()),
    download: () => downloadText(formatMarkdown(), 'shortlist.md'),
    print: () => print(),
  };
  requireElement(root, '[data-share-tools]').addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement) actions[target.dataset['shareAction'] ?? '']?.();
  });
}

function formatPrompt({ ids, ignored }: SharedList, ownCount: number): string {
  const own = ownCount === 0 ? 'is empty' : `of ${formatIdeaCount(ownCount)} stays as it is unless you change it`;
  const shared = `Somebody has shared this shortlist of ${formatIdeaCount(ids.length)} with you. Your own shortlist ${own}.`;
  if (ignored === 0) return shared;
  if (ignored === 1) return `${shared} One part of the link could not be read and is left out.`;
  return `${shared} ${ignored} parts of the link could not be read and are left out.`;
}

/** How each answer to the prompt changes the visitor's own shortlist. The answer "view" changes nothing. */
const CHANGES: Readonly<Record<string, (own: Shortlist, ids: readonly string[]) => Shortlist>> = { add: merge, replace };

/** Asks what to do with a shared shortlist. The visitor's own shortlist does not change before the answer. */
function promptForSharedList(root: HTMLElement, shared: SharedList, view: ShortlistView): void {
  const prompt = requireElement(root, '[data-shared-prompt]');
  const ownCount = shortlistStore.value.length;
  requireElement(prompt, 'p').textContent = formatPrompt(shared, ownCount);
  requireElement(prompt, '[data-answer=replace]').hidden = ownCount === 0;
  prompt.hidden = false;
  prompt.addEventListener('click', ({ target }) => {
    const answer = target instanceof HTMLElement ? target.dataset['answer'] : undefined;
    if (answer !== undefined) void handleAnswer(answer);
  });

  async function handleAnswer(answer: string): Promise<void> {
    const before = shortlistStore.value;
    const change = CHANGES[answer];
    prompt.hidden = true;
    if (!change) {
      view.showStatus('Your own shortlist has not changed.', createButton('Show my shortlist', { onclick: () => void showOwn() }));
      return;
    }
    shortlistStore.set(change(before, shared.ids));
    await showOwn();
    const undo = (): void => {
      shortlistStore.set(before);
      view.showStatus('Your shortlist is as it was before.');
    };
    view.showStatus(`${formatIdeaCount(shortlistStore.value.length)} on your shortlist.`, createButton('Undo', { onclick: undo }));
  }

  /** Shows the visitor's own shortlist, and removes the shared one from the URL. */
  async function showOwn(): Promise<void> {
    history.replaceState(null, '', location.pathname);
    view.showStatus('This is your own shortlist.');
    await view.showOwn();
  }
}

/** Shows the shortlist of the URL, or the visitor's own. */
export async function openShortlist(root: HTMLElement): Promise<void> {
  const shared = parseSharedList(location.search);
  const isOwn = shared?.ids.join() === shortlistStore.value.map(({ id }) => id).join();
  const othersList = isOwn ? undefined : shared;
  const view = new ShortlistView(root, othersList?.ids);
  setUpShareTools(root, view);
  if (othersList) promptForSharedList(root, othersList, view);
  await view.show();
}
