import { FACETS, type FacetName } from '../../domain/filters/facets.ts';
import type { Query } from '../../domain/filters/query.ts';
import { textElement } from '../lib/dom.ts';

/** A button in the list of chips; `data` say what pressing it changes. */
function chip(words: string, name: string, data: Readonly<Record<string, string>>): HTMLLIElement {
  const item = document.createElement('li');
  const button = textElement('button', words);
  button.type = 'button';
  Object.assign(button.dataset, data);
  button.ariaLabel = name;
  item.append(button);
  return item;
}

function filterChip(words: string, data: Readonly<Record<string, string>>): HTMLLIElement {
  return chip(`${words} ×`, `Remove the filter ${words}`, data);
}

/** A removable chip for everything `query` asks of facets, whose values `labelOf` knows, and one for all when there are several. */
export function chipsFor(query: Query, labelOf: (name: FacetName, value: string) => string | undefined): HTMLLIElement[] {
  const chips = FACETS.flatMap(({ name, label }) => {
    const { include, exclude, all } = query.choices[name];
    const chosen = [...include.map((value) => ({ value, sign: '' })), ...exclude.map((value) => ({ value, sign: 'not ' }))];
    const values = chosen.flatMap(({ value, sign }) => {
      const words = labelOf(name, value);
      return words === undefined ? [] : [filterChip(sign + words, { chip: '', of: name, value })];
    });
    return all ? [...values, filterChip(`every ${label.toLowerCase()} of these`, { any: '', of: name })] : values;
  });
  return chips.length > 1 ? [...chips, chip('Clear all', 'Clear all filters', { clear: '' })] : chips;
}
