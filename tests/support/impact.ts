import { stringify } from 'yaml';
import { snapshotOf, type Snapshot } from '../../src/authoring/impact/snapshot.ts';
import { REGISTER, SMALLEST, type Written } from './ideas.ts';

/** What an idea's file says beyond the least there is. */
export type Change = Partial<Written> & { readonly text?: string };

function fileOf({ text = 'What it is.', ...fields }: Change): string {
  return `---\n${stringify({ ...SMALLEST, ...fields })}---\n\n${text}\n`;
}

const REGISTERS = Object.entries(REGISTER).map(([name, rows]) => {
  const written = [...(rows as ReadonlyMap<string, object>)].map(([id, row]) => [id, { ...row, id: undefined }]);
  return [`${name}.yaml`, stringify(Object.fromEntries(written))] as const;
});

/** A folder that holds the register of tests and `ideas`, each the least there is and what is said of it. */
export function folderOf(ideas: Readonly<Record<string, Change>>, more: Readonly<Record<string, string>> = {}): Snapshot {
  const files = Object.entries(ideas).map(([id, change]) => [`${id}.mdx`, fileOf(change)] as const);
  return snapshotOf({ files: new Map([...REGISTERS, ...files, ...Object.entries(more)]), unread: [] });
}
