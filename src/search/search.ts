import Fuse, { type IFuseOptions } from 'fuse.js';
import type { RecordSet } from '../domain/idea-record.ts';
import type { Search } from '../domain/select.ts';
import { WORD, queryWords } from './tokens.ts';

/** What is searched of an idea, with ids replaced by the words people use for them. */
interface SearchText {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly skills: readonly string[];
  readonly mentors: readonly string[];
  readonly outcomes: readonly string[];
}

/** How much a match in each field counts. */
const KEYS: { readonly name: keyof SearchText; readonly weight: number }[] = [
  { name: 'title', weight: 6 },
  { name: 'topics', weight: 3 },
  { name: 'skills', weight: 3 },
  { name: 'summary', weight: 2 },
  { name: 'mentors', weight: 2 },
  { name: 'outcomes', weight: 1 },
];

/** Every word must be found, each may have a slip, and it does not matter where in a field it stands. */
const OPTIONS: IFuseOptions<SearchText> = {
  keys: KEYS,
  useTokenSearch: true,
  tokenMatch: 'all',
  tokenize: WORD,
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.3,
};

/** A search over `records`. Building it costs a pass over all their words; keep it for as long as the records live. */
export function createSearch({ records, facets }: RecordSet): Search {
  const labels = new Map(Object.entries(facets).map(([name, values]) => [name, new Map(values.map(({ value, label }) => [value, label]))]));
  const labelsOf = (name: string, values: readonly string[]): string[] => values.flatMap((value) => labels.get(name)?.get(value) ?? []);
  const fuse = new Fuse(
    records.map((record) => ({
      ...record,
      topics: [...labelsOf('topic', record.facets.topic), ...record.aliases],
      skills: labelsOf('skill', record.facets.skill),
      mentors: labelsOf('mentor', record.facets.mentor),
    })),
    OPTIONS,
  );
  return (text) => {
    const words = queryWords(text);
    return words.length === 0 ? undefined : fuse.search(words.join(' ')).map(({ item }) => item.id);
  };
}
