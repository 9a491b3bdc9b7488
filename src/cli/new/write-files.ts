import { open, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that cannot be written. The message is for people. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/** Throws an error that says why the file at `path` cannot be written. */
function explainFailure(path: string): (error: unknown) => never {
  return (error) => {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EEXIST' ? 'already exists. Choose another name with --id.' : `cannot be written (${code ?? String(error)}).`;
    throw new WriteError(`${path} ${reason}`, { cause: error });
  };
}

/** Replaces the file at `path` in one step: nobody reads half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.new`;
  try {
    const { mode } = await stat(path).catch(() => ({ mode: 0o644 }));
    await writeFile(temporary, text, { flag: 'wx', mode });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
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
  // Fails if someone else created the file during the questions.
  const file = await open(path, 'wx').catch(explainFailure(path));
  try {
    await file.writeFile(text).catch(explainFailure(path));
    if (people !== undefined) await replaceFile(peoplePath, people).catch(explainFailure(peoplePath));
  } catch (error) {
    await unlink(path);
    throw error;
  } finally {
    await file.close();
  }
}
