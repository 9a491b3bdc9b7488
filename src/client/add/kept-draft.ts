import { parseDraft, type Draft } from '../../authoring/draft.ts';
import { Stored } from '../stored.ts';

/** What is being written in this browser: a new idea, or changes to the idea `id`. Each has a draft of its own. */
export function keptDraft(id: string | undefined, empty: Draft): Stored<Draft> {
  return new Stored<Draft>(id === undefined ? 'draft' : `draft-${id}`, parseDraft, empty);
}
