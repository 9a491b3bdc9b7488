import { textElement } from '../lib/dom.ts';

/** Shows in `row` how its idea fits in the words `line`, below what else it says of the idea; nothing for no words. */
export function showFitLine(row: HTMLElement, line: string): void {
  const shown = row.querySelector('.fit');
  if ((shown?.textContent ?? '') === line) return;
  shown?.remove();
  if (line === '') return;
  const element = textElement('p', line);
  element.className = 'fit';
  (row.querySelector('.why') ?? row.querySelector('.summary'))?.after(element);
}
