import { expect, test } from 'vitest';
import { createCorpus } from '../../bench/corpus/create-corpus.ts';
import { measureSite } from '../../bench/measure/measure-site.ts';

test('a site is built from records and searched through its page', { timeout: 180_000 }, async () => {
  const { records, queries, nonsense } = createCorpus(20, 1);
  const exact = queries.filter(({ kind }) => kind === 'exact').slice(0, 5);
  const figures = await measureSite({ records, queries: exact, nonsense: nonsense.slice(0, 2) }, () => undefined);
  expect(figures).toMatchObject({
    recall1: 1,
    recall5: 1,
    mrr: 1,
    byKind: { exact: { recall1: 1, recall5: 1, queries: 5 } },
    nonsenseAnswered: 0,
    keystrokes: { measured: 5, of: 5 },
    differences: [],
  });
  expect(figures.indexBytes.raw).toBeGreaterThan(1_000);
});
