/** Leads from the list of problems to the field each is about: out of a folded group, and into the control. */
export function followProblems(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof HTMLElement ? event.target.closest<HTMLAnchorElement>('[data-problems] a') : null;
    if (!link) return;
    event.preventDefault();
    const place = root.querySelector<HTMLElement>(`[id="${CSS.escape(link.hash.slice(1))}-wrong"]`);
    const details = place?.closest('details');
    if (details) details.open = true;
    const field = place?.parentElement;
    const control = field?.querySelector<HTMLElement>('[data-path]') ?? field?.querySelector<HTMLElement>('button');
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  });
}
