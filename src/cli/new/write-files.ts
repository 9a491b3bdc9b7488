import { open, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
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

/** Writes the file at `path` in one step: nobody reads half of it. @throws WriteError if it cannot be written; it is unchanged then */
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.new`;
  try {
    const { mode } = await stat(path).catch(() => ({ mode: 0o644 }));
    await writeFile(temporary, text, { flag: 'wx', mode });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw toWriteError(path, error);
  }
}

/**
 * Writes a new idea into `folder`, and people.yaml if it changes: both files or none.
 * @param people the whole new text of people.yaml
 * @throws WriteError if the idea exists already or a file cannot be written; the folder is unchanged then
 */
export async function writeNewIdea(folder: string, id: string, text: string, people?: string): Promise<void> {
  const path = join(folder, `${id}.mdx`);
  // Fails if someone else created the file during the questions.
  const file = await open(path, 'wx').catch((error: unknown) => Promise.reject(toWriteError(path, error)));
  try {
    await file.writeFile(text);
    if (people !== undefined) await replaceFile(join(folder, 'people.yaml'), people);
  } catch (error) {
    await unlink(path);
    throw error instanceof WriteError ? error : toWriteError(path, error);
  } finally {
    await file.close();
  }
}
