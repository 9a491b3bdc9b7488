import { skillOf } from '../../domain/skills.ts';
import { slugOf } from '../../domain/text/slug.ts';
import type { PersonRow } from '../../schema/idea-schema.ts';
import { visible } from '../../domain/text/visible.ts';

/** Something to choose: what it stands for, what is shown, and what is said of it. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly description?: string;
}

/** What a list offers besides its rows. No name and no id looks like these. */
export const ENOUGH = '\u0000enough';
export const SOMEBODY_NEW = '\u0000somebody new';

/** Those of `rows` whose words begin with what was typed, then those that hold it. */
function fitting<Row>(typed: string, rows: readonly Row[], wordsOf: (row: Row) => string): Row[] {
  const wanted = typed.trim().toLowerCase();
  const places = rows.map((row) => ({ row, at: wordsOf(row).toLowerCase().indexOf(wanted) }));
  return [...places.filter(({ at }) => at === 0), ...places.filter(({ at }) => at > 0)].map(({ row }) => row);
}

/**
 * Skills to choose from: those other ideas ask for that begin with what was typed, what was typed itself by its usual name,
 * then those that hold it.
 * @param taken names that were chosen already, which are not offered twice
 */
export function skillChoices(typed: string, known: ReadonlySet<string>, taken: readonly string[]): Choice[] {
  const had = new Set(taken.map((name) => skillOf(name).value));
  const free = [...known].filter((name) => !had.has(skillOf(name).value)).sort((a, b) => a.localeCompare(b, 'en'));
  const meant = skillOf(typed);
  const spelt = [...known].find((name) => skillOf(name).value === meant.value) ?? meant.label;
  const own = typed.trim() === '' ? [] : [spelt];
  const enough = taken.length > 0 && own.length === 0 ? [{ value: ENOUGH, name: 'No further skill' }] : [];
  const found = fitting(typed, free, (name) => name);
  // Whoever types a name in full means that name.
  const exact = own.filter((name) => known.has(name));
  const begun = found.filter((name) => name.toLowerCase().startsWith(typed.trim().toLowerCase()));
  const names = [...new Set([...exact, ...begun, ...own, ...found])];
  return [
    ...enough,
    ...names.map((name) => ({
      value: name,
      name: visible(name),
      description: known.has(name) ? 'Other ideas ask for it.' : 'No other idea asks for it yet.',
    })),
  ];
}

/** People to choose from by name, id or account; somebody new; and, before anything is typed, an end of the list. */
export function peopleChoices(typed: string, people: ReadonlyMap<string, PersonRow>, taken: readonly string[]): Choice[] {
  const rows = [...people].filter(([id]) => !taken.includes(id));
  const found = fitting(typed, rows, ([id, { name, github = '' }]) => `${name} ${id} ${github} ${slugOf(name).replaceAll('-', ' ')}`);
  const enough = taken.length === 0 ? { value: ENOUGH, name: 'Nobody yet: mentor wanted' } : { value: ENOUGH, name: 'No further mentor' };
  const somebody = { value: SOMEBODY_NEW, name: typed.trim() === '' ? 'Somebody new…' : `Somebody new: ${typed.trim()}` };
  const known = found.map(([id, { name }]) => ({ value: id, name: visible(`${name} (${id})`) }));
  return typed.trim() === '' ? [enough, somebody, ...known] : [...known, somebody];
}
