import type { IdeaRecord, Query, QuerySet } from './record.ts';
import type { Random } from './random.ts';
import { babble, respell, slip } from './slips.ts';
import { countWords, shortWords, wordsOf, type WordCounts } from './word-counts.ts';

const QUERIES_PER_KIND = 25;
const NONSENSE = 20;

/** Shorter words say little of an idea, and a word that this many ideas have does not tell them apart. */
const SHORTEST = 5;
const TOO_MANY_IDEAS = 4;

interface Maker {
  readonly random: Random;
  readonly counts: WordCounts;
}

/** `count` words of the title in their order, the rarest, one of which hardly any other idea has; undefined without such. */
function telling({ title }: IdeaRecord, count: number, { counts }: Maker, mostIdeas = TOO_MANY_IDEAS - 1): string[] | undefined {
  const words = [...new Set(wordsOf(title))].filter((word) => word.length >= SHORTEST);
  const ideas = (word: string): number => counts.short.get(word) ?? 0;
  const rarest = words.toSorted((a, b) => ideas(a) - ideas(b)).slice(0, count);
  if (rarest.length < count || ideas(rarest[0] ?? '') > mostIdeas) return undefined;
  return words.filter((word) => rarest.includes(word));
}

/** A slip that made no other word of the ideas. */
function misspelt(word: string, { random, counts }: Maker): string | undefined {
  const written = slip(word, random);
  return written === word || counts.anywhere.has(written) ? undefined : written;
}

/** How each kind of query is made from an idea. Undefined: this idea does not lend itself to it. */
const KINDS: Readonly<Record<string, (idea: IdeaRecord, maker: Maker) => string | undefined>> = {
  exact: (idea, maker) => telling(idea, maker.random.whole(2, 3), maker)?.join(' '),
  typo: (idea, maker) => {
    const word = telling(idea, 1, maker, 1)?.[0];
    return word && misspelt(word, maker);
  },
  order: (idea, maker) => {
    const [first, ...others] = telling(idea, 3, maker) ?? [];
    return first && [...maker.random.shuffle(others), first].join(' ');
  },
  'two words, one typo': (idea, maker) => {
    const [word, other] = maker.random.shuffle(telling(idea, 2, maker) ?? []);
    const written = word && misspelt(word, maker);
    return written && maker.random.shuffle([written, other]).join(' ');
  },
  prefix: (idea, maker) => {
    const word = telling(idea, 1, maker, 1)?.[0] ?? '';
    const beginning = word.slice(0, Math.max(SHORTEST - 1, word.length - maker.random.whole(1, 4)));
    return beginning === word || maker.counts.anywhere.has(beginning) ? undefined : beginning;
  },
  'body only': (idea, { counts }) => {
    const short = shortWords(idea);
    const words = [...new Set(wordsOf(idea.body))].filter((word) => !short.has(word) && word.length >= SHORTEST);
    const ideas = (word: string): number => counts.anywhere.get(word) ?? 0;
    const [rarest = '', next] = words.toSorted((a, b) => ideas(a) - ideas(b));
    return next === undefined || ideas(rarest) > 1 ? undefined : `${rarest} ${next}`;
  },
  'spelling variant': (idea, maker) => {
    const [word, other] = maker.random.shuffle(telling(idea, 2, maker) ?? []);
    const written = word && respell(word, maker.random);
    return written && `${written} ${other}`;
  },
};

/** Known-item queries for `ideas`, up to 25 of each kind, and texts that none of their words begins or resembles. */
export function makeQueries(ideas: readonly IdeaRecord[], random: Random): QuerySet {
  const maker = { random, counts: countWords(ideas) };
  const queries: Query[] = [];
  for (const [kind, make] of Object.entries(KINDS)) {
    const most = queries.length + QUERIES_PER_KIND;
    for (const idea of random.shuffle(ideas)) {
      const q = queries.length < most && make(idea, maker);
      if (q) queries.push({ q, kind, expect: idea.id });
    }
  }
  const nonsense = Array.from({ length: NONSENSE }, () =>
    Array.from({ length: random.whole(1, 2) }, () => babble(random.whole(7, 10), random)).join(' '),
  );
  return { queries, nonsense: nonsense.filter((text) => !wordsOf(text).some((word) => maker.counts.anywhere.has(word))) };
}
