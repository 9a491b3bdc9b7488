import { mkdtemp, open, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that cannot be written. The message is for people. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

function toWriteError(path: string, error: unknown): WriteError {
  const { code } = error as NodeJS.ErrnoException;
  const message =
    code === 'EEXIST' ? `${path} already exists. Choose another name with --id.` : `${path} cannot be written (${code ?? String(error)}).`;
  return new WriteError(message, { cause: error });
}

/** Writes `text` to a temporary file, which replaces the file at `path` later, in one step. Returns its path. */
async function writeTemporary(path: string, text: string): Promise<string> {
  const temporary = `${path}.${process.pid}.new`;
  const mode = await stat(path).then(
    (stats) => stats.mode,
    () => 0o644,
  );
  await writeFile(temporary, text, { flag: 'wx', mode });
  return temporary;
}

/** Creates a file that must not exist yet. It is removed if the text cannot be written. */
async function createFile(path: string, text: string): Promise<void> {
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
 * Writes a new idea into `folder`, and people.yaml if it changes: both files or none.
 * @param people the whole new text of people.yaml
 * @throws WriteError if the idea exists already or a file cannot be written; the folder is unchanged then
 */
export async function writeNewIdea(folder: string, id: string, text: string, people?: string): Promise<void> {
  const path = join(folder, `${id}.mdx`);
  const peoplePath = join(folder, 'people.yaml');
  const temporary =
    people === undefined
      ? undefined
      : await writeTemporary(peoplePath, people).catch((error: unknown) => Promise.reject(toWriteError(peoplePath, error)));
  try {
    // Fails if someone else created the file during the questions.
    await createFile(path, text);
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true });
    throw toWriteError(path, error);
  }
  try {
    if (temporary !== undefined) await rename(temporary, peoplePath);
  } catch (error) {
    await Promise.all([unlink(path), rm(temporary ?? '', { force: true })]);
    throw toWriteError(peoplePath, error);
  }
}

/** Saves unfinished files in a new temporary folder. Returns the folder, or undefined if they cannot be written. */
export async function saveDraft(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'pioneer-new-'));
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
    return folder;
  } catch {
    return undefined;
  }
}
