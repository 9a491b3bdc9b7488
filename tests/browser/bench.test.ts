import { expect, test } from 'vitest';
import { measureInBrowser } from '../../bench/measure/browser-latency.ts';
import { pioneer } from '../../bench/engines/pioneer.ts';
import { makeCorpus } from '../../bench/corpus/make-corpus.ts';

test('the search is measured in a browser too, at full speed and slowed', async () => {
  const { records, queries } = makeCorpus(20, 1);
  const { index } = await pioneer.build(records);
  const texts = queries.slice(0, 5).map(({ q }) => q);
  const times = { p50Ms: expect.any(Number), p95Ms: expect.any(Number), maxMs: expect.any(Number) };
  const latency = { ...times, keystrokes: { measured: 5, of: 5 } };
  expect(await measureInBrowser(index, texts, 5_000, () => undefined)).toEqual({ '1x': latency, '4x': latency });
});
