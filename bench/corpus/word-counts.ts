import type { IdeaRecord } from './record.ts';

/** The words of a text in lower case, in order. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** The words of what is shown of an idea in a list, each once. */
export function shortWords({ title, summary, topics, skills }: IdeaRecord): Set<string> {
  return new Set(wordsOf([title, summary, ...topics, ...skills].join(' ')));
}

/** How many ideas have a word in their short fields, and anywhere. */
export interface WordCounts {
  readonly short: ReadonlyMap<string, number>;
  readonly anywhere: ReadonlyMap<string, number>;
}

export function countWords(records: readonly IdeaRecord[]): WordCounts {
  const short = new Map<string, number>();
  const anywhere = new Map<string, number>();
  const add = (counts: Map<string, number>, words: ReadonlySet<string>): void => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const record of records) {
    const own = shortWords(record);
    add(short, own);
    add(anywhere, new Set([...own, ...wordsOf(record.body)]));
  }
  return { short, anywhere };
}
