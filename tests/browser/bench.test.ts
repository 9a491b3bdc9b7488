import { expect, test } from 'vitest';
import { createCorpus } from '../../bench/corpus/create-corpus.ts';
import { pioneer } from '../../bench/engines/pioneer.ts';
import { measureBrowserLatency } from '../../bench/measure/browser-latency.ts';

test('the search is measured in a browser, at full processor speed and slowed down', async () => {
  const { records, queries } = createCorpus(20, 1);
  const { index } = await pioneer.build(records);
  const texts = queries.slice(0, 5).map(({ q }) => q);
  const times = { p50Ms: expect.any(Number), p95Ms: expect.any(Number), maxMs: expect.any(Number) };
  const latency = { ...times, keystrokes: { measured: 5, of: 5 } };
  expect(await measureBrowserLatency(index, texts, 5_000, () => undefined)).toEqual({ '1x': latency, '4x': latency });
});
