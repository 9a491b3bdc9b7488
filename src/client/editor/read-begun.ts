import { emptyDraft, type Draft } from '../../drafts/draft.ts';
import { readDraft } from '../../drafts/read-draft.ts';
import { ask } from '../lib/fetch-file.ts';

/** What a visitor begins with: nothing, or an idea that is there, and what to tell them about it. */
export interface Begun {
  readonly draft: Draft;
  /** The idea that is edited. */
  readonly id?: string;
  readonly words: string;
}

/**
 * Reads what the address of the page asks for.
 * @param folder the address of the files of ideas
 * @throws Error when the idea cannot be had or read
 */
export async function readBegun(folder: string, today: string): Promise<Begun> {
  const id = new URLSearchParams(location.search).get('idea') ?? '';
  const empty = emptyDraft(today);
  if (id === '') return { draft: empty, words: '' };
  const response = /^[a-z0-9-]+$/.test(id) ? await ask(`${folder}${id}.txt`) : undefined;
  if (response?.ok) return { draft: readDraft(id, await response.text()), id, words: `You are editing “${id}”.` };
  if (response === undefined || response.status === 404) return { draft: empty, words: `No idea is called “${id}”. This is a new one.` };
  throw new Error(`the idea ${id} cannot be had`);
}
