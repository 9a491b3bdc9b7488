import { parseDraft, type Draft } from '../../drafts/draft.ts';
import { Stored } from '../stores/persisted-store.ts';

/** What is being written in this browser: a new idea, or changes to the idea `id`. Each has a draft of its own. */
export function keptDraft(id: string | undefined, empty: Draft): Stored<Draft> {
  // The slash at the end keeps the draft of an idea called x-damaged apart from what was put aside of that of x.
  return new Stored<Draft>(id === undefined ? 'draft' : `draft/${id}/`, parseDraft, empty);
}
