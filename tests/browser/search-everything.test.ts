import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { visitor } from '../support/browser.ts';

const visit = visitor();

/** The parts of an idea in which words are looked for, as its file has them. */
interface Parts {
  readonly id: string;
  readonly text: string;
  readonly references: string;
  readonly starterTasks: string;
  /** Everything else in the file. */
  readonly rest: string;
}

type Part = 'text' | 'references' | 'starterTasks';

/** Reads a file without any code of the project: whatever that loses on its way to the index, the words here stay. */
function partsOf(path: string): Parts {
  const [, frontMatter = '', text = ''] = readFileSync(path, 'utf8').split(/^---$/m);
  const {
    references = [],
    starterTasks = [],
    ...rest
  } = parse(frontMatter) as Record<string, readonly Record<string, string>[] | undefined>;
  return {
    id: basename(path, '.mdx'),
    text: text.replace(/\{\/\*[^]*?\*\/\}/g, '').replace(/https?:[^\s)]+/g, ' '),
    references: references.map(({ title }) => title).join('\n'),
    starterTasks: starterTasks.join('\n'),
    rest: JSON.stringify([rest, references.map(({ url }) => url)]),
  };
}

const ideas = globSync('projects/[!_]*.mdx').map(partsOf);

/** Words that nothing but letters makes, so that there is one way to look for them. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/(?<![\p{L}\p{N}'’._/-])\p{L}{5,}(?![\p{L}\p{N}'’._/-])/gu));
}

/** The word of `part` of `idea` that the fewest ideas have, and no other part of this one; undefined when there is none. */
function rarestWord(idea: Parts, part: Part): string | undefined {
  const elsewhere = Object.entries(idea)
    .filter(([name]) => name !== part && name !== 'id')
    .map(([, words]) => words.toLowerCase())
    .join('\n');
  const ideasWith = (word: string): number => ideas.filter((other) => JSON.stringify(other).toLowerCase().includes(word)).length;
  return [...wordsOf(idea[part])]
    .filter((word) => !elsewhere.includes(word))
    .sort((a, b) => ideasWith(a) - ideasWith(b) || (a < b ? -1 : 1))[0];
}

test.each(['text', 'references', 'starterTasks'] as const)(
  'for every shipped idea, a word that only its %s contains finds it',
  async (part) => {
    const { page } = await visit('/');
    const box = page.locator('input[type=search][name=q]');
    const lost: string[] = [];
    let asked = 0;
    for (const idea of ideas) {
      const word = rarestWord(idea, part);
      if (word === undefined) continue;
      asked++;
      // The answer to a word that no idea has comes in between, so that the list cannot be the one of the word before.
      await box.fill('xyzzyplugh');
      await expect.poll(() => page.locator('[data-result-count]').getAttribute('data-result-count')).toBe('0');
      await box.fill(word);
      await expect.poll(() => page.locator('[data-result-count]').getAttribute('data-result-count'), { message: word }).not.toBe('0');
      const found = await page.locator('#results [data-idea]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-idea')));
      const notice = await page.locator('[data-query-terms]').textContent();
      if (!found.includes(idea.id) || found.length === ideas.length || notice !== '') lost.push(`${idea.id}: ${word} ${notice ?? ''}`);
    }
    expect(asked).toBeGreaterThan(ideas.length / 2);
    expect(lost).toEqual([]);
  },
  120_000,
);
