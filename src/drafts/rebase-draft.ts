import type { Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';

/** `draft`, begun on an older version of its file, with its changes made to the file as it is now. */
export function rebased(draft: Draft, source: string): Draft {
  if (draft.source === undefined || draft.source === source) return draft;
  const old = readDraft(draft.id, draft.source);
  const fresh = readDraft(draft.id, source);
  const names = new Set([...Object.keys(old.fields), ...Object.keys(draft.fields)]);
  const changed = [...names].filter((name) => JSON.stringify(old.fields[name]) !== JSON.stringify(draft.fields[name]));
  const fields = { ...fresh.fields, ...Object.fromEntries(changed.map((name) => [name, draft.fields[name]])) };
  return { ...fresh, fields, text: draft.text === old.text ? fresh.text : draft.text };
}
