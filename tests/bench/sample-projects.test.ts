import { expect, test } from 'vitest';
import { corpus } from '../../bench/corpus/sample-projects.ts';
import { readEntry } from '../../src/authoring/entry/read-entry.ts';
import { parseText } from '../../src/authoring/text/text-syntax.ts';

test('made-up ideas are entries, and the same ones each time', () => {
  const files = [...corpus(50)];
  expect(files).toEqual([...corpus(50)]);
  const ideas = files.filter(({ name }) => name.endsWith('.mdx'));
  expect(ideas.length).toBe(50);
  expect(ideas.flatMap(({ name, text }) => readEntry(name, text, parseText).problems)).toEqual([]);
});
