import { FACETS, type FacetName } from '../domain/facets.ts';
import type { Query } from '../domain/query.ts';

function chip(name: FacetName, value: string, label: string): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['chip'] = name;
  button.dataset['value'] = value;
  button.textContent = `${label} ×`;
  button.setAttribute('aria-label', `Remove the filter ${label}`);
  item.append(button);
  return item;
}

/** A removable chip for everything `query` asks of facets, whose names `labelOf` knows. */
export function chipsFor(query: Query, labelOf: (name: FacetName, value: string) => string | undefined): HTMLLIElement[] {
  return FACETS.flatMap(({ name }) => {
    const { include, exclude } = query.choices[name];
    const chosen = [...include.map((value) => ({ value, sign: '' })), ...exclude.map((value) => ({ value, sign: 'not ' }))];
    return chosen.flatMap(({ value, sign }) => {
      const label = labelOf(name, value);
      return label === undefined ? [] : chip(name, value, sign + label);
    });
  });
}
