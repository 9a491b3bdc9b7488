import { FACETS, type FacetName } from './facets.ts';
import { isSortName, type SortName } from './sorts.ts';

/** What the file of columns says in JSON: how many ideas, what the facet values are called, which sorts have ranks. */
export interface Head {
  readonly total: number;
  readonly facets: Readonly<Record<FacetName, readonly (readonly [value: string, label: string])[]>>;
  readonly sorts: readonly SortName[];
}

function isListOf<Row>(value: unknown, isRow: (row: unknown) => row is Row): value is Row[] {
  return Array.isArray(value) && value.every(isRow);
}

function isPair(row: unknown): row is readonly [string, string] {
  return Array.isArray(row) && row.length === 2 && row.every((part) => typeof part === 'string');
}

function isSort(value: unknown): value is SortName {
  return typeof value === 'string' && isSortName(value);
}

function isHead(value: unknown): value is Head {
  const { total, facets, sorts } = (value ?? {}) as Partial<Record<keyof Head, unknown>>;
  const lists = (facets ?? {}) as Partial<Record<FacetName, unknown>>;
  return (
    Number.isInteger(total) && Number(total) >= 0 && isListOf(sorts, isSort) && FACETS.every(({ name }) => isListOf(lists[name], isPair))
  );
}

/**
 * Reads a head from its JSON.
 * @throws Error when it is none
 */
export function parseHead(json: string): Head {
  const head: unknown = JSON.parse(json);
  if (!isHead(head)) throw new Error('its head is not one of a file of columns');
  return head;
}
