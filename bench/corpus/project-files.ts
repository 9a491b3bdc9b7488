/** Records as a folder of ideas: what `npm run check` accepts and `npm run build` makes a site of. */
import { stringify } from 'yaml';
import { skillOf } from '../../src/domain/skill.ts';
import { isSlug, slugOf } from '../../src/domain/slug.ts';
import { plainMarkdown } from './plain-markdown.ts';
import type { IdeaRecord } from './record.ts';
import { cutWords, inParts, padTo } from './fit-text.ts';

/** A file of the folder. */
export interface SiteFile {
  readonly name: string;
  readonly text: string;
}

/** What the schema allows, in characters or rows. */
const LIMITS = { title: [4, 100], summary: [40, 300], label: [2, 40], skill: 40, topics: 5, skills: 12, body: 20_000, id: 80 } as const;

/** Where the schema wants something and a record has nothing: no letter, so no word to search for. */
const NOTHING = '....';
/** A skill must have a letter. This one is a function word, which no search asks for beside others. */
const NO_SKILL = 'a';
const NO_TOPIC = 'no-topic';
/** Any day that has passed. */
const ADDED = '2020-01-01';

/** The id under which the record of that number, from 0, is written: its own where a file can have it. */
export function siteId({ id }: IdeaRecord, number: number): string {
  return isSlug(id) && id.length <= LIMITS.id ? id : `record-${number}`;
}

const topicId = (label: string): string => slugOf(label).slice(0, LIMITS.id).replace(/-$/, '');

/** `text` as Markdown; of a text that has no room, as much as surely has some, for a backslash may stand before each sign. */
function fittingMarkdown(text: string): string {
  const whole = plainMarkdown(text);
  return whole.length < LIMITS.body ? whole : plainMarkdown(cutWords(text, LIMITS.body / 2 - 1)[0]);
}

/** A file of a record. Words for which a field has no room move on: from the title to the summary, from there and from lists to the text. */
function entry(record: IdeaRecord): string {
  const [title, moreTitle] = cutWords(record.title, LIMITS.title[1]);
  const [summary, moreSummary] = cutWords(`${moreTitle} ${record.summary}`.trim(), LIMITS.summary[1]);
  const named = new Map(record.topics.map((label) => [topicId(label), label]));
  const topics = [...named.keys()].filter((id) => id !== '').slice(0, LIMITS.topics);
  const skills = new Map(
    record.skills
      .flatMap((name) => inParts(name, LIMITS.skill))
      .map(skillOf)
      .map(({ value, label }) => [value, label]),
  );
  const names = [...skills].flatMap(([value, name]) => (value === '' ? [] : name)).slice(0, LIMITS.skills);
  const left = [
    moreSummary,
    record.body,
    ...record.topics.filter((label) => !topics.includes(topicId(label))),
    ...[...skills.values()].filter((name) => !names.includes(name)),
  ];
  const frontMatter = {
    title: padTo(title, LIMITS.title[0]),
    summary: padTo(summary, LIMITS.summary[0]),
    status: 'open',
    topics: topics.length > 0 ? topics : [NO_TOPIC],
    difficulty: 'easy',
    sizes: [90],
    skills: (names.length > 0 ? names : [NO_SKILL]).map((name) => ({ name })),
    mentors: [],
    outcomes: [NOTHING],
    added: ADDED,
  };
  return `---\n${stringify(frontMatter)}---\n\n${fittingMarkdown(left.join(' '))}\n`;
}

/** The row of a topic; what its label has no room for is another name of it. */
function topicRow(label: string): object {
  const [name = '', ...aliases] = inParts(label, LIMITS.label[1]);
  return { label: padTo(name, LIMITS.label[0]), description: NOTHING, aliases };
}

/** The files of a folder of ideas that `records` are: one .mdx each, and the registers they refer to. */
export function* siteFiles(records: readonly IdeaRecord[]): Generator<SiteFile> {
  const topics = new Map<string, object>([[NO_TOPIC, topicRow(NOTHING)]]);
  for (const label of records.flatMap((record) => record.topics))
    if (topicId(label) !== '' && !topics.has(topicId(label))) topics.set(topicId(label), topicRow(label));
  for (const [number, record] of records.entries()) yield { name: `${siteId(record, number)}.mdx`, text: entry(record) };
  yield { name: 'topics.yaml', text: stringify(Object.fromEntries(topics)) };
  yield { name: 'people.yaml', text: '{}\n' };
  yield { name: 'programmes.yaml', text: '{}\n' };
}
