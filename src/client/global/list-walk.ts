/** Everything that up and down lead through, in the order of the page. */
const STOPS = 'input[name=q], li[data-idea] h3 a, [data-more]:not([hidden]) button';
const BOX = 'input[name=q]';

/** The row of the list that has the focus, or something in it. */
export function focusedRow(): Element | null {
  return document.activeElement?.closest('li[data-idea]') ?? null;
}

/**
 * Moves the focus `step` stops down: from box to ideas to the button for more. From elsewhere it begins at the box.
 * Gives whether there was somewhere to go.
 */
export function walk(step: 1 | -1): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const row = focusedRow();
  const here = row?.querySelector('h3 a') ?? document.activeElement;
  const at = stops.findIndex((stop) => stop === here);
  const start = at < 0 ? stops.findIndex((stop) => stop.matches(BOX)) : at;
  const next = stops[start + step];
  next?.focus();
  return next !== undefined;
}
