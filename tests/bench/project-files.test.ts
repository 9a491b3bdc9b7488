import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { IdeaRecord } from '../../bench/corpus/corpus.ts';
import { createCorpus } from '../../bench/corpus/create-corpus.ts';
import { cutText, formatProjectFiles, padText, splitText } from '../../bench/corpus/project-files.ts';
import { createSampleProjects } from '../../bench/corpus/sample-projects.ts';
import { parseMarkdown } from '../../src/check/markdown/parse-markdown.ts';
import { visibleText } from '../../src/check/markdown/markdown-tree.ts';
import { toSkill } from '../../src/domain/skills.ts';
import { toSearchDocument } from '../../src/search/search-document.ts';
import { tokenizeText } from '../../src/search/tokenize.ts';

const PLAIN: IdeaRecord = {
  id: 'plain',
  title: 'A router unikernel',
  summary: 'It hands out addresses, and remembers them after a restart.',
  topics: ['networking'],
  skills: ['OCaml'],
  body: 'Most homes trust a box that nobody updates.',
};

const repeat = (count: number, word: string): string => Array.from({ length: count }, (_, number) => `${word}${number}`).join(' ');

const EDGE_CASES: readonly (Partial<IdeaRecord> & { readonly id: string; readonly reason: string })[] = [
  { id: 'plain', reason: 'an ordinary record' },
  { id: 'Not A Slug!', reason: 'an id that is not a valid file name' },
  { id: 'long-title', title: repeat(30, 'title'), reason: 'a title with more than 100 characters' },
  { id: 'short-title', title: 'Go', reason: 'a title with fewer than 4 characters' },
  { id: 'long-summary', summary: repeat(80, 'summary'), reason: 'a summary with more than 300 characters' },
  { id: 'short-summary', summary: 'It routes.', reason: 'a summary with fewer than 40 characters' },
  { id: 'no-lists', topics: [], skills: [], body: '', reason: 'no topics, skills or body' },
  { id: 'many-topics', topics: repeat(9, 'topic').split(' '), reason: 'more topics than an idea may have' },
  {
    id: 'odd-topics',
    topics: ['AI', 'ai,', '日本', 'x', repeat(9, 'label')],
    reason: 'duplicate topics, a topic without a slug, and a long topic',
  },
  { id: 'many-skills', skills: repeat(20, 'skill').split(' '), reason: 'more skills than an idea may have' },
  {
    id: 'odd-skills',
    skills: ['golang', 'Go', 'C#', '日本', repeat(9, 'craft')],
    reason: 'duplicate skills, a skill without a slug, and a long skill',
  },
  { id: 'code', body: 'let f {x} = <int> if a < b && c > d `{/* no */}` ${y} {', reason: 'a body with MDX syntax' },
  { id: 'module', body: 'import router from "x" is what it says', reason: 'a body that starts like a JavaScript import' },
  { id: 'export', body: 'export const x = 1', reason: 'a body that starts like a JavaScript export' },
  {
    id: 'markup',
    body: '# one\n- two\n1. three\n> four\n---\n| a | b |\n[c](javascript:d) ![e](./f.png) [g]: /h',
    reason: 'a body with Markdown syntax',
  },
  {
    id: 'addresses',
    body: 'http://a.example.org/b_c <https://d.example> www.example.org e@example.org',
    reason: 'a body with URLs and an email address',
  },
  { id: 'long-body', body: repeat(1_500, 'body'), reason: 'a long body' },
  { id: 'signs', body: '* '.repeat(12_000), reason: 'a body that is too long when it is escaped' },
  { id: 'yaml', title: 'no: "yes" # 1', summary: '- [a] {b: c} & *d ! % @ ` and so on, until it is long enough', reason: 'YAML syntax' },
];
const RECORDS: IdeaRecord[] = EDGE_CASES.map(({ reason: _, ...record }) => ({ ...PLAIN, ...record }));
const FILES = [...formatProjectFiles(RECORDS)];

const folder = await mkdtemp(join(tmpdir(), 'pioneer-site-files-'));
afterAll(() => rm(folder, { recursive: true }));

/** Runs `npm run check` on `files` and returns the problems that make a build fail. */
async function findErrors(files: Iterable<{ readonly name: string; readonly text: string }>): Promise<unknown[]> {
  const projects = await mkdtemp(join(folder, 'projects-'));
  for (const { name, text } of files) await writeFile(join(projects, name), text);
  const run = promisify(execFile)('npm', ['run', '--silent', 'check', '--', '--projects', projects, '--format', 'json'], {
    maxBuffer: 1e8,
  });
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const { problems } = JSON.parse(stdout) as { problems: { file: string; severity: string; message: string }[] };
  return problems.filter(({ severity }) => severity === 'error');
}

test('edge-case records become files that pass the check', async () => {
  expect(await findErrors(FILES)).toEqual([]);
});

test('generated records become files that pass the check', async () => {
  expect(await findErrors(formatProjectFiles(createCorpus(40, 1).records))).toEqual([]);
});

test('sample projects pass the check', async () => {
  expect(await findErrors(createSampleProjects(100))).toEqual([]);
});

interface FrontMatter {
  readonly title: string;
  readonly summary: string;
  readonly topics: string[];
  readonly skills: { readonly name: string }[];
}

test.each(EDGE_CASES.map(({ id, reason }, number) => ({ id, reason, number })))('$id keeps every word: $reason', ({ number }) => {
  const topicRows = parse(FILES.find(({ name }) => name === 'topics.yaml')?.text ?? '') as Record<
    string,
    { label: string; aliases: string[] }
  >;
  const [, frontMatter = '', text = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(FILES[number]?.text ?? '') ?? [];
  const { topics, skills, ...idea } = parse(frontMatter) as FrontMatter;
  const rows = topics.map((id) => topicRows[id] ?? { label: '', aliases: [] });
  const document = toSearchDocument(
    { ...idea, topics: rows, skills: skills.map(({ name }) => ({ skill: toSkill(name) })) },
    visibleText(parseMarkdown(text).tree),
  );
  const found = new Set(tokenizeText(Object.values(document).flat().join('\n')));
  const { id: _, ...record } = RECORDS[number] ?? PLAIN;
  const words = tokenizeText(
    Object.values(record)
      .flat()
      .join('\n')
      .replace(/https?:\/\//g, ''),
  );
  expect(words.filter((word) => !found.has(word))).toEqual([]);
});

test.each([
  { text: 'one two three', maxLength: 7, parts: ['one two', 'three'], reason: 'between words' },
  { text: 'one two', maxLength: 7, parts: ['one two'], reason: 'no split if the text fits' },
  { text: 'unikernels', maxLength: 4, parts: ['unik', 'erne', 'ls'], reason: 'within a word that is too long' },
  { text: '😀😀 😀', maxLength: 2, parts: ['😀😀', '😀'], reason: 'an emoji is one character' },
  { text: ' one\n\ttwo ', maxLength: 9, parts: ['one two'], reason: 'white space becomes one space' },
  { text: '', maxLength: 4, parts: [''], reason: 'empty text' },
])('splits “$text” into parts of at most $maxLength: $reason', ({ text, maxLength, parts }) => {
  expect(splitText(text, maxLength)).toEqual(parts);
  expect(cutText(text, maxLength)[0]).toBe(parts[0]);
});

test.each([
  { text: 'Go', minLength: 4, padded: 'Go .', reason: 'dots are not words' },
  { text: 'Rust', minLength: 4, padded: 'Rust', reason: 'long enough' },
  { text: '😀', minLength: 4, padded: '😀 ..', reason: 'an emoji is one character' },
])('pads “$text” to at least $minLength characters: $reason', ({ text, minLength, padded }) => {
  expect(padText(text, minLength)).toBe(padded);
});
