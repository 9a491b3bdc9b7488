import type { Draft } from '../../drafts/draft.ts';
import { draftFileName, buildGitHubUrl } from '../../drafts/github-url.ts';
import { copyText, downloadText } from '../lib/clipboard.ts';
import { requireElement } from '../lib/dom.ts';

const COPIED = 'Copied.';
const UNCOPIED = 'The browser does not let this page copy. Open “The file as it will be” and copy it from there.';

/** Ways to take a draft out of the page: propose it, save it, copy it. */
export class SubmitPanel {
  readonly #root: HTMLElement;
  #draft: Draft;
  #file = '';

  /** @param mayPropose whether nothing is wrong; when something is, it also shows what */
  constructor(root: HTMLElement, draft: Draft, mayPropose: () => boolean) {
    this.#root = root;
    this.#draft = draft;
    const ways: Readonly<Record<string, () => void>> = {
      download: () => downloadText(this.#file, draftFileName(this.#draft)),
      copy: () => void this.#copy(COPIED),
    };
    root.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof HTMLElement)) return;
      ways[target.dataset['submit'] ?? '']?.();
      if (!target.matches('[data-propose]')) return;
      if (!mayPropose()) event.preventDefault();
      else if (this.#proposal.byHand) void this.#copy('The file is copied. Paste it into the page that has opened.');
    });
  }

  /** From now on it is `file` that is taken out, as which `draft` was written. */
  show(draft: Draft, file: string): void {
    this.#draft = draft;
    this.#file = file;
    const { url, byHand } = this.#proposal;
    requireElement<HTMLAnchorElement>(this.#root, '[data-propose]').href = url;
    requireElement(this.#root, '[data-file]').textContent = file;
    requireElement(this.#root, '[data-submit-hint]').textContent = this.#words(byHand);
  }

  get #proposal() {
    return buildGitHubUrl(this.#draft, this.#file, this.#root.dataset['host'] ?? '');
  }

  #words(byHand: boolean): string {
    const name = draftFileName(this.#draft);
    if (this.#draft.source !== undefined) return `The page to edit ${name} opens: copy, then paste over what stands there.`;
    return byHand
      ? `This is too long for an address. A new file ${name} opens empty: copy, then paste.`
      : `A new file ${name} opens with all of this in it, for you to send. Download and Copy take it elsewhere.`;
  }

  async #copy(words: string): Promise<void> {
    const isDone = await copyText(this.#file);
    requireElement(this.#root, '[data-status]').textContent = isDone ? words : UNCOPIED;
  }
}
