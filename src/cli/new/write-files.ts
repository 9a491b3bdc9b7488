import { open, rename, rm, stat, unlink, writeFile, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

/** A file that could not be written, and why, for people. */
export class WriteError extends Error {
  override readonly name = 'NotWritten';
}

function reasonOf(path: string, error: unknown): WriteError {
  const { code } = error as NodeJS.ErrnoException;
  const message =
    code === 'EEXIST'
      ? `${path} is there already. Choose another name with --id.`
      : `${path} cannot be written (${code ?? String(error)}).`;
  return new WriteError(message, { cause: error });
}

/** Writes `text` beside the file at `path`, to take its place at once: nobody ever reads half of it. */
async function prepared(path: string, text: string): Promise<string> {
  const beside = `${path}.${process.pid}.new`;
  const mode = await stat(path).then(
    (stats) => stats.mode,
    () => 0o644,
  );
  await writeFile(beside, text, { flag: 'wx', mode });
  return beside;
}

/** Writes a file that must not be there yet, all of it or none. */
async function created(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
  } catch (error) {
    await unlink(path);
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Writes a new idea into `folder`, and people.yaml when somebody joins it: both or none.
 * @param people the whole text of people.yaml, when it changes
 * @throws NotWritten when the idea is there already or the disk refuses; nothing has changed then
 */
export async function writeNewIdea(folder: string, id: string, text: string, people?: string): Promise<void> {
  const path = join(folder, `${id}.mdx`);
  const register = join(folder, 'people.yaml');
  const waiting =
    people === undefined
      ? undefined
      : await prepared(register, people).catch((error: unknown) => Promise.reject(reasonOf(register, error)));
  try {
    // Refuses a file that came while questions were answered.
    await created(path, text);
  } catch (error) {
    if (waiting !== undefined) await rm(waiting, { force: true });
    throw reasonOf(path, error);
  }
  try {
    if (waiting !== undefined) await rename(waiting, register);
  } catch (error) {
    await Promise.all([unlink(path), rm(waiting ?? '', { force: true })]);
    throw reasonOf(register, error);
  }
}

/** Keeps files that are not finished outside the project, and returns the folder they are in; undefined when the disk refuses. */
export async function saveDraft(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'pioneer-new-'));
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
    return folder;
  } catch {
    return undefined;
  }
}
