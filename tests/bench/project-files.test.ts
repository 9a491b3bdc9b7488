import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeCorpus } from '../../bench/corpus/make-corpus.ts';
import type { IdeaRecord } from '../../bench/corpus/record.ts';
import { cutWords, inParts, padTo } from '../../bench/corpus/fit-text.ts';
import { siteFiles } from '../../bench/corpus/project-files.ts';
import { parseText } from '../../src/authoring/text/text-syntax.ts';
import { visibleText } from '../../src/authoring/text/visible-text.ts';
import { skillOf } from '../../src/domain/skill.ts';
import { searchDocumentOf } from '../../src/search/search-document.ts';
import { textWords } from '../../src/search/tokens.ts';

const PLAIN: IdeaRecord = {
  id: 'plain',
  title: 'A router unikernel',
  summary: 'It hands out addresses, and remembers them after a restart.',
  topics: ['networking'],
  skills: ['OCaml'],
  body: 'Most homes trust a box that nobody updates.',
};

const many = (count: number, word: string): string => Array.from({ length: count }, (_, number) => `${word}${number}`).join(' ');

const AWKWARD: readonly (Partial<IdeaRecord> & { readonly id: string; readonly reason: string })[] = [
  { id: 'plain', reason: 'a record as any other' },
  { id: 'Not A Slug!', reason: 'an id that no file can have' },
  { id: 'long-title', title: many(30, 'title'), reason: 'a title with more than 100 characters' },
  { id: 'short-title', title: 'Go', reason: 'a title with less than four' },
  { id: 'long-summary', summary: many(80, 'summary'), reason: 'a summary with more than 300 characters' },
  { id: 'short-summary', summary: 'It routes.', reason: 'a summary with less than 40' },
  { id: 'no-lists', topics: [], skills: [], body: '', reason: 'no topic, no skill, no text' },
  { id: 'many-topics', topics: many(9, 'topic').split(' '), reason: 'more topics than an idea may have' },
  { id: 'odd-topics', topics: ['AI', 'ai,', '日本', 'x', many(9, 'label')], reason: 'topics that are one, have no address, or are long' },
  { id: 'many-skills', skills: many(20, 'skill').split(' '), reason: 'more skills than an idea may have' },
  {
    id: 'odd-skills',
    skills: ['golang', 'Go', 'C#', '日本', many(9, 'craft')],
    reason: 'skills that are one, have no address, or are long',
  },
  { id: 'code', body: 'let f {x} = <int> if a < b && c > d `{/* no */}` ${y} {', reason: 'a text with signs of MDX' },
  { id: 'module', body: 'import router from "x" is what it says', reason: 'a text that begins like JavaScript' },
  { id: 'export', body: 'export const x = 1', reason: 'or like this' },
  {
    id: 'markup',
    body: '# one\n- two\n1. three\n> four\n---\n| a | b |\n[c](javascript:d) ![e](./f.png) [g]: /h',
    reason: 'a text with signs of Markdown',
  },
  { id: 'addresses', body: 'http://a.example.org/b_c <https://d.example> www.example.org e@example.org', reason: 'a text with addresses' },
  { id: 'long-body', body: many(1_500, 'body'), reason: 'a long text' },
  { id: 'signs', body: '* '.repeat(12_000), reason: 'a text with more signs than an entry has room for' },
  { id: 'yaml', title: 'no: "yes" # 1', summary: '- [a] {b: c} & *d ! % @ ` and so on, until it is long enough', reason: 'signs of YAML' },
];
const RECORDS: IdeaRecord[] = AWKWARD.map(({ reason: _, ...record }) => ({ ...PLAIN, ...record }));
const FILES = [...siteFiles(RECORDS)];

const folder = await mkdtemp(join(tmpdir(), 'pioneer-site-files-'));
afterAll(() => rm(folder, { recursive: true }));

/** What `npm run check` says of `files` that keeps them from being built. */
async function errorsOf(files: Iterable<{ readonly name: string; readonly text: string }>): Promise<unknown[]> {
  const projects = await mkdtemp(join(folder, 'projects-'));
  for (const { name, text } of files) await writeFile(join(projects, name), text);
  const run = promisify(execFile)('npm', ['run', '--silent', 'check', '--', '--projects', projects, '--format', 'json'], {
    maxBuffer: 1e8,
  });
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const { problems } = JSON.parse(stdout) as { problems: { file: string; severity: string; message: string }[] };
  return problems.filter(({ severity }) => severity === 'error');
}

test('awkward records become files that the check accepts', async () => {
  expect(await errorsOf(FILES)).toEqual([]);
});

test('so do made-up ones', async () => {
  expect(await errorsOf(siteFiles(makeCorpus(40, 1).records))).toEqual([]);
});

interface Written {
  readonly title: string;
  readonly summary: string;
  readonly topics: string[];
  readonly skills: { readonly name: string }[];
}

test.each(AWKWARD.map(({ id, reason }, number) => ({ id, reason, number })))('$id keeps every word: $reason', ({ number }) => {
  const topicRows = parse(FILES.find(({ name }) => name === 'topics.yaml')?.text ?? '') as Record<
    string,
    { label: string; aliases: string[] }
  >;
  const [, frontMatter = '', text = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(FILES[number]?.text ?? '') ?? [];
  const { topics, skills, ...idea } = parse(frontMatter) as Written;
  const rows = topics.map((id) => topicRows[id] ?? { label: '', aliases: [] });
  const document = searchDocumentOf(
    { ...idea, topics: rows, skills: skills.map(({ name }) => ({ skill: skillOf(name) })) },
    visibleText(parseText(text).tree),
  );
  const found = new Set(textWords(Object.values(document).flat().join('\n')));
  const { id: _, ...record } = RECORDS[number] ?? PLAIN;
  const words = textWords(
    Object.values(record)
      .flat()
      .join('\n')
      .replace(/https?:\/\//g, ''),
  );
  expect(words.filter((word) => !found.has(word))).toEqual([]);
});

test.each([
  { text: 'one two three', most: 7, parts: ['one two', 'three'], reason: 'between words' },
  { text: 'one two', most: 7, parts: ['one two'], reason: 'no cut where there is room' },
  { text: 'unikernels', most: 4, parts: ['unik', 'erne', 'ls'], reason: 'within a word that has no room at all' },
  { text: '😀😀 😀', most: 2, parts: ['😀😀', '😀'], reason: 'an emoji is one character' },
  { text: ' one\n\ttwo ', most: 9, parts: ['one two'], reason: 'on one line' },
  { text: '', most: 4, parts: [''], reason: 'nothing to cut' },
])('“$text” in parts of $most: $reason', ({ text, most, parts }) => {
  expect(inParts(text, most)).toEqual(parts);
  expect(cutWords(text, most)[0]).toBe(parts[0]);
});

test.each([
  { text: 'Go', least: 4, padded: 'Go .', reason: 'dots are no words' },
  { text: 'Rust', least: 4, padded: 'Rust', reason: 'long enough' },
  { text: '😀', least: 4, padded: '😀 ..', reason: 'an emoji is one character' },
])('“$text” with at least $least characters: $reason', ({ text, least, padded }) => {
  expect(padTo(text, least)).toBe(padded);
});
