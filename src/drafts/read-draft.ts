import type { Draft, DraftFields } from './draft.ts';
import { partsOf, readFrontMatter } from '../check/front-matter/front-matter.ts';
import { trimmedText } from './trimmed-text.ts';

/**
 * The front matter of an entry's `file`, as far as it is a table of fields.
 * @throws Error when it cannot be read
 */
export function writtenFields(file: string): DraftFields {
  const { data, problems } = readFrontMatter(file);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}

/**
 * The draft with which somebody goes on writing the idea `id`, whose file is `source`.
 * @throws Error when its front matter cannot be read
 */
export function readDraft(id: string, source: string): Draft {
  return { id, fields: writtenFields(source), text: trimmedText(partsOf(source).text), source };
}
