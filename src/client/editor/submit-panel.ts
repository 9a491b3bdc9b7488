import type { Draft } from '../../drafts/draft.ts';
import { draftFileName, buildGitHubUrl } from '../../drafts/github-url.ts';
import { copyText, downloadText } from '../lib/clipboard.ts';
import { requireElement } from '../lib/dom.ts';

const COPY_FAILED = 'The browser did not allow copying. Open “Show the file” and copy it from there.';

/** The buttons that propose, download or copy the file of a draft. */
export class SubmitPanel {
  readonly #root: HTMLElement;
  #draft: Draft;
  #file = '';

  /** @param mayPropose tells whether the draft has no errors, and shows them if it has */
  constructor(root: HTMLElement, draft: Draft, mayPropose: () => boolean) {
    this.#root = root;
    this.#draft = draft;
    root.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof HTMLElement)) return;
      if (target.dataset['submit'] === 'download') downloadText(this.#file, draftFileName(this.#draft));
      if (target.dataset['submit'] === 'copy') void this.#copy('Copied.');
      if (!target.matches('[data-propose]')) return;
      if (!mayPropose()) event.preventDefault();
      else if (this.#proposal.needsPaste) void this.#copy('The file is copied. Paste it into the page that opened.');
    });
  }

  /** @param file the text of the file that `draft` becomes */
  show(draft: Draft, file: string): void {
    this.#draft = draft;
    this.#file = file;
    requireElement<HTMLAnchorElement>(this.#root, '[data-propose]').href = this.#proposal.url;
    requireElement(this.#root, '[data-file]').textContent = file;
    requireElement(this.#root, '[data-submit-hint]').textContent = this.#hint;
  }

  get #proposal() {
    return buildGitHubUrl(this.#draft, this.#file, this.#root.dataset['host'] ?? '');
  }

  get #hint(): string {
    const name = draftFileName(this.#draft);
    if (this.#draft.source !== undefined)
      return `Copy the file first. The page to edit ${name} opens: replace everything there with your copy.`;
    return this.#proposal.needsPaste
      ? `The file is too long for a link. Copy it first. A new, empty file ${name} opens: paste your copy there.`
      : `GitHub opens with the new file ${name}, ready for you to send.`;
  }

  async #copy(message: string): Promise<void> {
    const isDone = await copyText(this.#file);
    requireElement(this.#root, '[data-status]').textContent = isDone ? message : COPY_FAILED;
  }
}
