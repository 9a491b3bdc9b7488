import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { visitor } from '../support/browser.ts';

const visit = visitor();

/** The parts of an idea's file that the test takes words from. */
interface Parts {
  readonly id: string;
  readonly text: string;
  readonly references: string;
  readonly starterTasks: string;
  /** Everything else in the file. */
  readonly rest: string;
}

type Part = 'text' | 'references' | 'starterTasks';

/** Reads a file without the project's code, so that the test also finds words that this code loses. */
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

/** The words that consist of letters only, so that there is one way to search for them. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/(?<![\p{L}\p{N}'’._/-])\p{L}{5,}(?![\p{L}\p{N}'’._/-])/gu));
}

/** The rarest word of `part` of `idea` that no other part of it contains. Undefined when there is none. */
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
      // A search without results in between makes sure that the list is not that of the previous word.
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
