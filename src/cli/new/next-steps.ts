import { ideaSchema } from '../../schema/idea-schema.ts';
import { wrap } from '../../domain/text/terminal.ts';

/** Fields that no question asks for, or few answer, and that readers miss most when they are not there. */
const BY_HAND = ['history', 'references', 'origin', 'repositories', 'stretchGoals'] as const;

/** What the way from a file to a published page depends on. */
export interface Surroundings {
  /** The name of the idea's file without the ending, and the files that were written, as the shell finds them. */
  readonly id: string;
  readonly files: readonly string[];
  /** The folder of ideas when it is not the project's own. */
  readonly folder?: string;
  /** Where `npm run dev` shows the catalogue, with a slash at the end. */
  readonly address: string;
  readonly repository: string;
  /** The names of fields that were said, and whether the text is still an outline. */
  readonly said: ReadonlySet<string>;
  readonly isOutline: boolean;
}

/** `word` as a shell takes it for one word. */
export function shellWord(word: string): string {
  return /^[\w./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function row(name: string, purpose: string): string[] {
  const [first = '', ...further] = wrap(purpose, 60);
  return [`  ${name.padEnd(14)}${first}`, ...further.map((line) => ' '.repeat(16) + line)];
}

/** What to do once a new idea is written, in lines of at most 80 columns where addresses allow it. */
export function nextSteps({ id, files, folder, address, repository, said, isOutline }: Surroundings): string[] {
  const missing = BY_HAND.filter((name) => !said.has(name));
  const inFolder = folder === undefined ? '' : `PROJECTS_DIR=${shellWord(folder)} `;
  return [
    'See it:',
    `  ${inFolder}npm run dev`,
    `  ${address}projects/${id}/`,
    '',
    'Publish it:',
    `  git switch --create ${id}`,
    `  git add ${files.map(shellWord).join(' ')}`,
    `  git commit --message "Add the idea ${id}"`,
    `  git push --set-upstream origin ${id}`,
    `  then open a pull request: ${repository}/compare`,
    '',
    'Worth filling in by hand:',
    ...(isOutline ? row('the text', 'Below the second ---, an outline that readers do not see yet.') : []),
    ...missing.flatMap((name) => row(name, ideaSchema.shape[name].description ?? '')),
  ];
}
