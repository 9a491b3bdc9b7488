import type { Draft } from './draft.ts';
import { inOrder, WRITTEN_ORDER } from '../schema/field-order.ts';
import { rewritten } from './rewrite-entry.ts';
import { trimmedText } from './trimmed-text.ts';
import { isSaid, writtenField } from './written-value.ts';

/**
 * The file of the idea that `draft` describes: its front matter in the order of the template, optional fields left out where
 * they are empty, and its text. An idea that is there already keeps every line that says what it said before.
 */
export function writeEntry(draft: Draft): string {
  const edited = draft.source === undefined ? undefined : rewritten(draft.source, draft);
  if (edited !== undefined) return edited;
  const fields = inOrder(draft.fields, WRITTEN_ORDER).filter(([name, value]) => isSaid(name, value));
  const text = trimmedText(draft.text);
  return `---\n${fields.map(([name, value]) => writtenField(name, value)).join('')}---\n${text === '' ? '' : `\n${text}\n`}`;
}
