import { type IdeaSummary, parseIdeaSummary } from '../../domain/shortlist/idea-summary.ts';
import { fetchWithTimeout } from '../lib/fetch-file.ts';

/** What became of the question for an idea: it is there, there is none of that name, or nobody could say. */
export type SummaryState =
  { readonly state: 'known'; readonly idea: IdeaSummary } | { readonly state: 'gone' } | { readonly state: 'lost' };

const LOST: SummaryState = { state: 'lost' };

/** What the site says of ideas, asked once each. What could not be had is asked for again at the next wish. */
export class SummaryCache {
  readonly #folder: string;
  readonly #asked = new Map<string, Promise<SummaryState>>();

  /** @param folder the address of the files of facts */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What is known of the idea `id`. One that has a new name says so in its own `id`. */
  get(id: string): Promise<SummaryState> {
    const asked = this.#asked.get(id) ?? this.#ask(id);
    this.#asked.set(id, asked);
    return asked;
  }

  async #ask(id: string): Promise<SummaryState> {
    const facts = await this.#fetch(id).catch(() => LOST);
    if (facts === LOST) this.#asked.delete(id);
    return facts;
  }

  async #fetch(id: string): Promise<SummaryState> {
    const response = await fetchWithTimeout(`${this.#folder}${id}.json`);
    if (response.status === 404) return { state: 'gone' };
    const idea = response.ok ? parseIdeaSummary(await response.json()) : undefined;
    return idea ? { state: 'known', idea } : LOST;
  }
}
