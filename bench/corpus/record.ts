import { z } from 'zod';

/** One idea to search. Fields but id, title and summary may be missing from a file; they are empty then. */
export const recordSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  topics: z.array(z.string()).default([]),
  skills: z.array(z.string()).default([]),
  body: z.string().default(''),
});

/** A search for one known idea. */
export const querySchema = z.object({
  q: z.string().min(1),
  /** How the query was made from its idea: typo, prefix … */
  kind: z.string(),
  /** The id of the idea that should come first. */
  expect: z.string(),
});

export const querySetSchema = z.object({
  queries: z.array(querySchema).min(1),
  /** Texts that should find nothing. */
  nonsense: z.array(z.string().min(1)).default([]),
});

export type IdeaRecord = z.infer<typeof recordSchema>;
export type Query = z.infer<typeof querySchema>;
export type QuerySet = z.infer<typeof querySetSchema>;

/** What engines are measured on. */
export interface Corpus extends QuerySet {
  readonly records: readonly IdeaRecord[];
}
