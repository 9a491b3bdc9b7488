import { compareIdeas, type ComparisonCell } from '../../domain/shortlist/comparison.ts';
import type { IdeaSummary } from '../../domain/shortlist/idea-summary.ts';
import { createElement, createTextElement } from '../lib/dom.ts';
import { profileStore } from '../stores/profile-store.ts';

function createFactCell({ symbol, lines }: ComparisonCell): HTMLTableCellElement {
  const symbols = symbol === '' ? [] : [createElement('span', { ariaHidden: 'true' }, `${symbol} `)];
  if (lines.length < 2) return createElement('td', {}, ...symbols, ...lines);
  return createElement('td', {}, createElement('ul', { role: 'list' }, ...lines.map((line) => createTextElement('li', line))));
}

/**
 * A table with a column for every idea and a row for every fact.
 * @param folder the URL of the pages of ideas
 * @param createControls creates what is below the title of an idea
 * @param createNote creates the last cell of an idea, on the visitor's own shortlist
 */
export function createComparisonTable(
  ideas: readonly IdeaSummary[],
  folder: string,
  createControls: (idea: IdeaSummary) => HTMLElement,
  createNote?: (idea: IdeaSummary) => HTMLElement,
): HTMLTableElement {
  const titles = ideas.map((idea) => {
    const link = createElement('a', { href: `${folder}${idea.id}/` }, idea.title);
    return createElement('th', { scope: 'col' }, link, createControls(idea));
  });
  const facts = compareIdeas(ideas, profileStore.value).map(({ label, cells, isSame }) => {
    const remarks = isSame ? [createTextElement('small', 'the same for all')] : [];
    const heading = createElement('th', { scope: 'row' }, label, ...remarks);
    return createElement('tr', { className: isSame ? 'same' : '' }, heading, ...cells.map(createFactCell));
  });
  const notes = createNote ? ideas.map((idea) => createElement('td', {}, createNote(idea))) : [];
  const noteRow = createElement('tr', {}, createElement('th', { scope: 'row' }, 'Your note'), ...notes);
  return createElement(
    'table',
    {},
    createElement('thead', {}, createElement('tr', {}, createElement('th', { scope: 'col' }, 'Idea'), ...titles)),
    createElement('tbody', {}, ...facts, ...(createNote ? [noteRow] : [])),
  );
}
