import { slugOf } from '../domain/text/slug.ts';
import type { FolderFile } from '../check/check-folder.ts';
import { idOf, nameFindings } from '../check/entry-name.ts';
import type { Neighbour } from '../check/rules/entry-context.ts';
import type { Finding } from '../check/diagnostic.ts';
import { ownersOf } from '../check/rules/unique-ids.ts';

/** Names of files that a new one cannot have, in small letters, each with the file that has it. */
export type TakenNames = ReadonlyMap<string, string>;

/** The names that the files in a folder have or had, those that cannot be read among them. */
export function takenNames(files: readonly Pick<FolderFile, 'file'>[], neighbours: readonly Neighbour[]): TakenNames {
  const former = [...ownersOf(neighbours)].map(([id, owner]) => [id, `${owner}.mdx`] as const);
  // Some disks take Router-VM.mdx and router-vm.mdx for one file.
  return new Map([...former, ...files.map(({ file }) => [idOf(file).toLowerCase(), file] as const)]);
}

/** What keeps a new idea from being called `id`. */
export function newNameFindings(id: string, taken: TakenNames): Finding[] {
  const owner = taken.get(id);
  if (owner === undefined) return nameFindings(`${id}.mdx`);
  return [{ rule: 'clash', message: `"${id}" already leads to ${owner}.`, hint: 'Choose another name.' }];
}

const ARTICLE = /^(?:a|an|the)-(?=.)/;
const MOST = 40;

/** A free name for an idea called `title`: its first words, and a number when others have these. Empty when it has no letter. */
export function suggestedName(title: string, taken: TakenNames): string {
  const whole = slugOf(title).replace(ARTICLE, '');
  const short =
    whole.length <= MOST
      ? whole
      : whole
          .slice(0, MOST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, MOST);
  if (short === '') return '';
  const names = [short, ...Array.from({ length: taken.size + 1 }, (_, index) => `${short}-${index + 2}`)];
  return names.find((name) => !taken.has(name)) ?? short;
}
