import { stringify } from 'yaml';
import type { ProjectsFolder } from '../../src/check/check-folder.ts';
import { takeSnapshot, type Snapshot } from '../../src/check/diff.ts';
import type { ReferenceDataName } from '../../src/check/reference-data.ts';
import { CONTEXT, entryFile } from './check.ts';
import { REFERENCE_DATA, type Written } from './ideas.ts';

/** The fields and the text in which an idea differs from the smallest entry. */
export type Change = Partial<Written> & { readonly text?: string };

function referenceFileText(name: ReferenceDataName): string {
  const rows = [...(REFERENCE_DATA[name] as ReadonlyMap<string, object>)].map(([id, row]) => [id, { ...row, id: undefined }]);
  return stringify(Object.fromEntries(rows));
}

/** A folder with the reference data of the tests, with `ideas` (the smallest entry with changes), and with `more` files. */
export function projectsFolder(ideas: Readonly<Record<string, Change>>, more: Readonly<Record<string, string>> = {}): ProjectsFolder {
  const files = Object.entries(ideas).map(([id, { text, ...fields }]) => ({ file: `${id}.mdx`, text: entryFile(fields, text) }));
  const others = Object.entries(more).flatMap(([file, text]) => (file.endsWith('.mdx') ? [{ file, text }] : []));
  const referenceFile = (name: ReferenceDataName) => ({ file: `${name}.yaml`, text: more[`${name}.yaml`] ?? referenceFileText(name) });
  const referenceFiles = { topics: referenceFile('topics'), people: referenceFile('people'), programmes: referenceFile('programmes') };
  const { today, parseText } = CONTEXT;
  return { ideas: [...files, ...others], referenceFiles, paths: [], today, parseText };
}

/** A snapshot of such a folder. */
export function folderOf(...parts: Parameters<typeof projectsFolder>): Snapshot {
  return takeSnapshot(projectsFolder(...parts));
}
