import type { Draft } from './draft.ts';

/** `skills[0].name` as the keys that lead there. */
function parsePath(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => (index === undefined ? key : Number(index)));
}

/** What stands at `path` of a draft: `id`, `text`, or a field such as `skills[0].name`. Undefined when there is nothing. */
export function getValue(draft: Draft, path: string): unknown {
  if (path === 'id' || path === 'text') return draft[path];
  return parsePath(path).reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    draft.fields,
  );
}

function placed(whole: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(whole) ? [...(whole as unknown[])] : [];
    while (list.length < key) list.push(undefined);
    list[key] = placed(list[key], rest, value);
    return list;
  }
  const record = typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? whole : {};
  return { ...record, [key]: placed((record as Record<string, unknown>)[key], rest, value) };
}

/** `draft` with `value` at `path`; lists and rows on the way are made when they are not there. All else is as it was. */
export function setValue(draft: Draft, path: string, value: unknown): Draft {
  if (path === 'id' || path === 'text') return { ...draft, [path]: String(value) };
  return { ...draft, fields: placed(draft.fields, parsePath(path), value) as Draft['fields'] };
}

/** The rows at `path`, none when there is no list. */
export function getRows(draft: Draft, path: string): readonly unknown[] {
  const value = getValue(draft, path);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** `rows` with the one at `from` moved to `to`; as they were when there is no such place. */
export function moveRow<Row>(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}

/** The id of the control at `path` of a form: `add-skills-0-name`. */
export function toControlId(path: string): string {
  return `add-${path.replace(/[^A-Za-z0-9#]+/g, '-').replace(/-$/, '')}`;
}
