/** Writes records as a project folder that `npm run check` accepts and `npm run build` builds a site from. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { toSkill } from '../../src/domain/skills.ts';
import { isSlug, slugify } from '../../src/domain/text/slug.ts';
import type { IdeaRecord } from './corpus.ts';

export interface ProjectFile {
  readonly name: string;
  readonly text: string;
}

/** The schema's limits: lengths in characters, and numbers of topics and skills. */
const MIN_TITLE_LENGTH = 4;
const MAX_TITLE_LENGTH = 100;
const MIN_SUMMARY_LENGTH = 40;
const MAX_SUMMARY_LENGTH = 300;
const MIN_LABEL_LENGTH = 2;
const MAX_LABEL_LENGTH = 40;
const MAX_SKILL_LENGTH = 40;
const MAX_ID_LENGTH = 80;
const MAX_BODY_LENGTH = 20_000;
const MAX_TOPICS = 5;
const MAX_SKILLS = 12;

/** Fills required fields that a record does not have. It has no letters, so searches cannot find it. */
const EMPTY_TEXT = '....';
/** A skill must contain a letter. Searches ignore this word when other words are given. */
const EMPTY_SKILL = 'a';
const EMPTY_TOPIC = 'no-topic';
/** Any date in the past. */
const ADDED_DATE = '2020-01-01';

/** Counts characters as the schema does: an emoji counts as one. */
function countCharacters(text: string): number {
  return [...text].length;
}

/** Splits `text` into as many whole words as fit into `maxLength` characters, and the rest. Splits a word that is longer. */
export function cutText(text: string, maxLength: number): [fitting: string, rest: string] {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (countCharacters(line) <= maxLength) return [line, ''];
  const lastSpace = [...line]
    .slice(0, maxLength + 1)
    .join('')
    .lastIndexOf(' ');
  const end = lastSpace > 0 ? lastSpace : [...line].slice(0, maxLength).join('').length;
  return [line.slice(0, end), line.slice(end).trim()];
}

/** Splits `text` into parts of at most `maxLength` characters. */
export function splitText(text: string, maxLength: number): string[] {
  const [part, rest] = cutText(text, maxLength);
  return rest === '' ? [part] : [part, ...splitText(rest, maxLength)];
}

/** Appends dots to `text` if it has fewer than `minLength` characters. */
export function padText(text: string, minLength: number): string {
  const length = countCharacters(text);
  return length >= minLength ? text : `${text} .`.padEnd(minLength + text.length - length, '.');
}

/** Characters with a special meaning in Markdown, MDX or GFM. */
const SPECIAL_CHARACTERS = /[\\`*_{}[\]<>&~|$#!:@+=-]/g;

/**
 * Formats `text` as one Markdown paragraph that shows it unchanged, without emphasis, tags, links or code. Replaces invisible
 * characters, which entries must not contain, with spaces. Escapes a leading "import" or "export", which MDX reads as JavaScript.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .replace(SPECIAL_CHARACTERS, '\\$&')
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[ie](?=(?:mport|xport)\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Escapes a body. Cuts a body that is too long to half the limit, because each character may need a backslash. */
function formatBody(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped.length < MAX_BODY_LENGTH ? escaped : escapeMarkdown(cutText(text, MAX_BODY_LENGTH / 2 - 1)[0]);
}

/** Returns the project id of a record: its own id if it is a valid file name, otherwise one made from its position. */
export function toProjectId({ id }: IdeaRecord, index: number): string {
  return isSlug(id) && id.length <= MAX_ID_LENGTH ? id : `record-${index}`;
}

function toTopicId(label: string): string {
  return slugify(label).slice(0, MAX_ID_LENGTH).replace(/-$/, '');
}

/** An idea in the form in which it is written to its file. */
export interface ProjectEntry {
  readonly id: string;
  readonly frontMatter: Readonly<Record<string, unknown>> & { readonly skills: readonly { readonly name: string }[] };
  /** The text below the front matter, in Markdown. */
  readonly body: string;
}

/** Converts a record to an entry. Moves text that does not fit: from the title to the summary, from the summary and lists to the body. */
export function toProjectEntry(record: IdeaRecord, index: number): ProjectEntry {
  const [title, restOfTitle] = cutText(record.title, MAX_TITLE_LENGTH);
  const [summary, restOfSummary] = cutText(`${restOfTitle} ${record.summary}`.trim(), MAX_SUMMARY_LENGTH);
  const topics = [...new Set(record.topics.map(toTopicId))].filter((id) => id !== '').slice(0, MAX_TOPICS);
  const skills = new Map(
    record.skills
      .flatMap((name) => splitText(name, MAX_SKILL_LENGTH))
      .map(toSkill)
      .map(({ value, label }) => [value, label]),
  );
  const skillNames = [...skills].flatMap(([value, name]) => (value === '' ? [] : name)).slice(0, MAX_SKILLS);
  const bodyParts = [
    restOfSummary,
    record.body,
    ...record.topics.filter((label) => !topics.includes(toTopicId(label))),
    ...[...skills.values()].filter((name) => !skillNames.includes(name)),
  ];
  const frontMatter = {
    title: padText(title, MIN_TITLE_LENGTH),
    summary: padText(summary, MIN_SUMMARY_LENGTH),
    status: 'open',
    topics: topics.length > 0 ? topics : [EMPTY_TOPIC],
    difficulty: 'easy',
    sizes: [90],
    skills: (skillNames.length > 0 ? skillNames : [EMPTY_SKILL]).map((name) => ({ name })),
    mentors: [],
    outcomes: [EMPTY_TEXT],
    added: ADDED_DATE,
  };
  return { id: toProjectId(record, index), frontMatter, body: formatBody(bodyParts.join(' ')) };
}

/** Formats an entry as an .mdx file. */
export function formatProjectFile({ id, frontMatter, body }: ProjectEntry): ProjectFile {
  return { name: `${id}.mdx`, text: `---\n${stringify(frontMatter)}---\n\n${body}\n` };
}

/** Creates the row of a topic. The parts of a label that is too long become aliases. */
function createTopicRow(label: string): object {
  const [name = '', ...aliases] = splitText(label, MAX_LABEL_LENGTH);
  return { label: padText(name, MIN_LABEL_LENGTH), description: EMPTY_TEXT, aliases };
}

/** Formats the three YAML files that entries refer to, with the topics of `records` and the given people and programmes. */
export function formatReferenceFiles(records: readonly IdeaRecord[], people: object = {}, programmes: object = {}): ProjectFile[] {
  const topics = new Map<string, object>([[EMPTY_TOPIC, createTopicRow(EMPTY_TEXT)]]);
  for (const label of records.flatMap((record) => record.topics))
    if (toTopicId(label) !== '' && !topics.has(toTopicId(label))) topics.set(toTopicId(label), createTopicRow(label));
  return [
    { name: 'topics.yaml', text: stringify(Object.fromEntries(topics)) },
    { name: 'people.yaml', text: stringify(people) },
    { name: 'programmes.yaml', text: stringify(programmes) },
  ];
}

/** Formats records as a project folder: one .mdx file per record and the YAML files that they refer to. */
export function* formatProjectFiles(records: readonly IdeaRecord[]): Generator<ProjectFile> {
  for (const [index, record] of records.entries()) yield formatProjectFile(toProjectEntry(record, index));
  yield* formatReferenceFiles(records);
}

/** Writes `files` to a temporary project folder and passes it and its parent to `use`. Removes both afterwards. */
export async function withProjectFolder<Value>(
  files: Iterable<ProjectFile>,
  use: (projects: string, folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const projects = join(folder, 'projects');
    mkdirSync(projects);
    for (const { name, text } of files) writeFileSync(join(projects, name), text);
    return await use(projects, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
