import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { command } from './command.ts';

/** A folder with one shipped idea and people.yaml, and a folder for saved answers. Both are deleted when the test ends. */
export function folderOfIdeas() {
  const path = mkdtempSync(join(tmpdir(), 'new-idea-'));
  const kept = mkdtempSync(join(tmpdir(), 'new-kept-'));
  onTestFinished(() => [path, kept].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  for (const file of ['router-vm.mdx', 'people.yaml']) cpSync(join('projects', file), join(path, file));
  const before = readFileSync(join(path, 'people.yaml'), 'utf8');
  return {
    path,
    kept,
    files: () => readdirSync(path).sort(),
    read: (file: string) => readFileSync(join(path, file), 'utf8'),
    write: (file: string, text: string) => writeFileSync(join(path, file), text),
    /** Every file in the folder for saved answers. */
    keptFiles: () => readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.')),
    /** Whether the folder is unchanged. */
    isUntouched: () =>
      readdirSync(path).sort().join() === 'people.yaml,router-vm.mdx' && readFileSync(join(path, 'people.yaml'), 'utf8') === before,
    /** Runs the check on the folder. Returns its exit status and errors. */
    check: async () => {
      const { status, stdout } = await command('check', '--projects', path, '--format', 'json');
      const { problems } = JSON.parse(stdout) as { problems: readonly { severity: string; message: string }[] };
      return { status, errors: problems.filter(({ severity }) => severity === 'error').map(({ message }) => message) };
    },
  };
}

/** Flags for all required fields. */
export const NEEDED = [
  '--title=A clock: "quoted" #1 🕰️',
  '--summary=Tells the time to whoever asks for it: no more, # no less.',
  '--topic=networking',
  '--difficulty=easy',
  '--size=90,175',
  '--skill=OCaml:required:comfortable',
  '--outcome=It runs: and it tells the time',
] as const;
