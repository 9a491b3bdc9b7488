import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Keeps files that are not finished outside the project, and returns the folder they are in; undefined when the disk refuses. */
export async function keepDraft(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'pioneer-new-'));
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
    return folder;
  } catch {
    return undefined;
  }
}
