import { FACET_COLUMNS_FILE, getFacetLabel, type FacetColumns, type FacetValueColumn } from '../../domain/filters/facet-columns.ts';
import type { FacetName } from '../../domain/filters/facets.ts';
import { dropUnknownValues, type UnknownValue, EMPTY_QUERY, formatQuery, type Query } from '../../domain/filters/query.ts';
import { select, type FacetCounts } from '../../domain/filters/select.ts';
import type { SearchIndex } from '../../search/open-index.ts';
import type { SearchResult } from '../../search/run-query.ts';
import type { MatchLoader } from '../matching/match-loader.ts';
import { lazy } from '../lib/lazy.ts';
import { fetchBytes } from '../lib/fetch-file.ts';

export interface FoundIdeas {
  /** What was asked, values that nobody knows left out. */
  readonly query: Query;
  /** The values that were left out. */
  readonly strays: readonly UnknownValue[];
  /** The numbers of the ideas, in the order asked for. */
  readonly ideas: readonly number[];
  /** How many ideas each facet value would leave; undefined while the columns are on their way. */
  readonly counts: FacetCounts | undefined;
  /** What the search made of the words; undefined when none was typed. */
  readonly answer: SearchResult | undefined;
  readonly labelOf: (name: FacetName, value: string) => string | undefined;
  /** Every value of a facet that can be asked for. */
  readonly valuesOf: (name: FacetName) => readonly { readonly value: string; readonly label: string }[];
}

/** Finds ideas. Loads what it needs when it needs it: most visitors of a page never search. */
export class CatalogueSearch {
  readonly #columns: () => Promise<FacetColumns>;
  readonly #index: () => Promise<SearchIndex>;
  readonly #deeper: () => Promise<void>;
  readonly #fit: MatchLoader;
  #isDeep = false;

  /**
   * @param folder the address of the files of the finder
   * @param fit knows the order that is the visitor's own
   */
  constructor(folder: string, fit: MatchLoader) {
    this.#fit = fit;
    const read = (name: string): Promise<Uint8Array> => fetchBytes(`${folder}${name}.bin`);
    this.#columns = lazy(async () => {
      const [{ decodeFacetColumns }, bytes] = await Promise.all([
        import('../../domain/filters/facet-columns-file.ts'),
        read(FACET_COLUMNS_FILE),
      ]);
      return decodeFacetColumns(bytes);
    });
    this.#index = lazy(async () => (await import('../../search/open-index.ts')).openIndex(read));
    this.#deeper = lazy(async () => (await this.#index()).loadBody());
  }

  /** Whether answers take the whole text of the ideas into account, and come with counts. */
  get isDeep(): boolean {
    return this.#isDeep;
  }

  /**
   * Loads ahead of the first question. A failure shows when something is asked.
   * @param forWords whether words are about to be typed, or a filter chosen
   */
  async prepare(forWords: boolean): Promise<void> {
    await (forWords ? this.#index() : this.#columns()).catch(() => undefined);
  }

  /**
   * Words alone are answered without waiting for the columns, which are large where there are many ideas.
   * @throws Error when what the question needs cannot be had: the columns, or the index when there is a text
   */
  async find(asked: Query): Promise<FoundIdeas> {
    const ownRanks = this.#fit.ranks(asked.sort);
    const isWordsAlone = formatQuery({ ...asked, text: '' }) === formatQuery(EMPTY_QUERY);
    if (isWordsAlone && !this.#isDeep) {
      const answer = await this.#answer(asked.text);
      if (answer)
        return { query: asked, strays: [], answer, ideas: answer.ideas, counts: undefined, labelOf: () => undefined, valuesOf: () => [] };
    }
    const [built, answer, fit] = await Promise.all([this.#columns(), this.#answer(asked.text), ownRanks]);
    const columns: FacetColumns = fit ? { ...built, ranks: { ...built.ranks, fit } } : built;
    const labelOf = (name: FacetName, value: string): string | undefined => getFacetLabel(columns, name, value);
    const { query, unknownValues } = dropUnknownValues(asked, (name, value) => labelOf(name, value) !== undefined);
    const valuesOf = (name: FacetName): readonly FacetValueColumn[] => columns.facets[name];
    return { query, strays: unknownValues, answer, labelOf, valuesOf, ...select(columns, query, answer?.ideas) };
  }

  /** @throws Error when the text of the ideas or the columns cannot be had; answers go on without */
  async deepen(): Promise<void> {
    await Promise.all([this.#deeper(), this.#columns()]);
    this.#isDeep = true;
  }

  async #answer(text: string): Promise<SearchResult | undefined> {
    return text.trim() === '' ? undefined : (await this.#index()).find(text);
  }
}
