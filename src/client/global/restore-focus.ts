/** What the entry of the history remembers of the idea that was opened from a list. */
interface Opened {
  readonly opened?: string;
}

/** After the way back to a list, the focus goes to the idea that was opened from it, unless it is somewhere already. */
function focusOpened(): void {
  const { opened } = (history.state ?? {}) as Opened;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (opened === undefined || navigation?.type !== 'back_forward' || document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`li[data-idea="${CSS.escape(opened)}"] h3 a`)?.focus({ preventScroll: true });
}

document.addEventListener('click', ({ target }) => {
  const row = target instanceof Element && target.closest('a') ? target.closest<HTMLElement>('li[data-idea]') : null;
  if (row) history.replaceState({ ...(history.state as object | null), opened: row.dataset['idea'] }, '');
});
focusOpened();
// A list that was searched has its rows only now.
document.addEventListener('shown', focusOpened);
