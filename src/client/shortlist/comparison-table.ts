import type { IdeaSummary } from '../../domain/shortlist/idea-summary.ts';
import { createTextElement } from '../lib/dom.ts';
import { compareIdeas, type ComparisonCell } from '../../domain/shortlist/comparison.ts';
import { profileStore } from '../stores/profile-store.ts';

const BUTTONS = [
  { act: 'left', sign: '←', label: (title: string) => `Move ${title} to the left` },
  { act: 'right', sign: '→', label: (title: string) => `Move ${title} to the right` },
  { act: 'remove', sign: 'Remove', label: (title: string) => `Remove ${title} from your shortlist` },
] as const;

/** What the owner of a shortlist can do with one idea on it. */
export type ColumnAction = (typeof BUTTONS)[number]['act'];

/** The buttons of the column of one idea; `press` is told which was pressed. */
export function createColumnControls({ id, title }: IdeaSummary, press: (act: ColumnAction) => void): HTMLElement {
  const group = document.createElement('div');
  group.className = 'controls';
  group.append(
    ...BUTTONS.map(({ act, sign, label }) => {
      const button = createTextElement('button', sign);
      button.type = 'button';
      button.ariaLabel = label(title);
      button.dataset['action'] = `${act} ${id}`;
      button.addEventListener('click', () => press(act));
      return button;
    }),
  );
  return group;
}

/** The focus goes to the button `act` of the idea `id` among `root`, which may have been made anew. */
export function focusControl(root: HTMLElement, act: ColumnAction, id: string): void {
  root.querySelector<HTMLElement>(`[data-action="${act} ${id}"]`)?.focus();
}

/** The star of an idea, in a list that is not the visitor's own. */
export function createColumnStar({ id, title }: IdeaSummary): HTMLElement {
  const star = document.createElement('idea-star');
  Object.assign(star.dataset, { id, title, label: 'Shortlist' });
  return star;
}

/** What stands in the column of an idea besides its facts. */
export interface ColumnExtras {
  /** Below the title. */
  readonly controls: (idea: IdeaSummary) => HTMLElement;
  /** Below the facts, in a list of one's own. */
  readonly note?: (idea: IdeaSummary) => HTMLElement;
}

function heading(scope: 'row' | 'col', ...children: readonly (Node | string)[]): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.append(...children);
  return cell;
}

function cellOf(...children: readonly (Node | string)[]): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.append(...children);
  return cell;
}

function factCell({ symbol, lines }: ComparisonCell): HTMLTableCellElement {
  const dots = createTextElement('span', `${symbol} `);
  dots.ariaHidden = 'true';
  if (lines.length < 2) return cellOf(...(symbol === '' ? [] : [dots]), ...lines);
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  list.append(...lines.map((line) => createTextElement('li', line)));
  return cellOf(list);
}

function rowOf(head: HTMLTableCellElement, cells: readonly HTMLTableCellElement[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(head, ...cells);
  return row;
}

/** `ideas` side by side: a column each, a row a fact. `folder` is the address of the pages of ideas. */
export function createComparisonTable(ideas: readonly IdeaSummary[], folder: string, { controls, note }: ColumnExtras): HTMLTableElement {
  const table = document.createElement('table');
  const titles = ideas.map((idea) => {
    const link = createTextElement('a', idea.title);
    link.href = `${folder}${idea.id}/`;
    return heading('col', link, controls(idea));
  });
  const rows = compareIdeas(ideas, profileStore.value).map(({ label, cells, isSame }) => {
    const row = rowOf(heading('row', label, ...(isSame ? [createTextElement('small', 'the same for all')] : [])), cells.map(factCell));
    row.classList.toggle('same', isSame);
    return row;
  });
  table.createTHead().append(rowOf(heading('col', 'Idea'), titles));
  if (note)
    rows.push(
      rowOf(
        heading('row', 'Your note'),
        ideas.map((idea) => cellOf(note(idea))),
      ),
    );
  table.createTBody().append(...rows);
  return table;
}
