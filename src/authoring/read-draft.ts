import type { Draft } from './draft.ts';
import { parseFrontMatter, partsOf } from './front-matter.ts';
import { trimmedText } from './trimmed-text.ts';

/**
 * The draft with which somebody goes on writing the idea `id`, whose file is `source`.
 * @throws Error from the YAML reader when its front matter cannot be read
 */
export function readDraft(id: string, source: string): Draft {
  return { id, fields: parseFrontMatter(source), text: trimmedText(partsOf(source).text.replaceAll('\r\n', '\n')), source };
}
