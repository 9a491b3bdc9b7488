import { stringify } from 'yaml';
import { takeSnapshot, type Snapshot } from '../../src/check/diff.ts';
import type { ReferenceDataName } from '../../src/check/reference-data.ts';
import { CONTEXT, entryFile } from './check.ts';
import { REFERENCE_DATA, type Written } from './ideas.ts';

/** What an idea's file says beyond the least there is. */
export type Change = Partial<Written> & { readonly text?: string };

function registerText(name: ReferenceDataName): string {
  const rows = [...(REFERENCE_DATA[name] as ReadonlyMap<string, object>)].map(([id, row]) => [id, { ...row, id: undefined }]);
  return stringify(Object.fromEntries(rows));
}

/** A folder that holds the register of tests and `ideas`, each the least there is and what is said of it, and `more` files. */
export function folderOf(ideas: Readonly<Record<string, Change>>, more: Readonly<Record<string, string>> = {}): Snapshot {
  const files = Object.entries(ideas).map(([id, { text, ...fields }]) => ({ file: `${id}.mdx`, text: entryFile(fields, text) }));
  const others = Object.entries(more).flatMap(([file, text]) => (file.endsWith('.mdx') ? [{ file, text }] : []));
  const register = (name: ReferenceDataName) => ({ file: `${name}.yaml`, text: more[`${name}.yaml`] ?? registerText(name) });
  const registers = { topics: register('topics'), people: register('people'), programmes: register('programmes') };
  const { today, parseText } = CONTEXT;
  return takeSnapshot({ ideas: [...files, ...others], registers, paths: [], today, parseText });
}
