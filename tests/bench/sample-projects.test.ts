import { expect, test } from 'vitest';
import { createSampleProjects } from '../../bench/corpus/sample-projects.ts';
import { parseEntry } from '../../src/check/check-entry.ts';
import { parseMarkdown } from '../../src/check/markdown/parse-markdown.ts';

test('generated projects are valid entries, and the same ones each time', () => {
  const files = [...createSampleProjects(50)];
  expect(files).toEqual([...createSampleProjects(50)]);
  const ideas = files.filter(({ name }) => name.endsWith('.mdx'));
  expect(ideas.length).toBe(50);
  expect(ideas.flatMap(({ name, text }) => parseEntry(name, text, parseMarkdown).problems)).toEqual([]);
});
