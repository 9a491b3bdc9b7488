import type { Idea } from '../../domain/idea.ts';
import { formatRelation } from '../../domain/related.ts';
import { escapeForGitHub } from '../../domain/text/escape-markdown.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import type { CatalogueDiff, ChangedField, ChangedIdea } from '../diff.ts';

/** "**A router** (`router-vm`, open)". Ids are slugs and need no escaping. */
function formatIdea({ id, title, status }: Pick<Idea, 'id' | 'title' | 'status'>): string {
  return `**${escapeForGitHub(title)}** (\`${id}\`, ${status})`;
}

/** "status open → taken; summary". */
function formatFields(fields: readonly ChangedField[]): string {
  return fields
    .map(({ name, values }) => (values ? `${name} ${escapeForGitHub(values.before)} → ${escapeForGitHub(values.after)}` : name))
    .join('; ');
}

/** The lines of a changed idea: what changed, then the ideas related to it. */
function formatChange({ idea, related }: ChangedIdea, change: string): string[] {
  return [
    `- ${formatIdea(idea)}: ${change}`,
    ...related.map((other) => `  - near to ${formatIdea(other.idea)}: ${escapeForGitHub(formatRelation(other), 200)}`),
  ];
}

function formatRename({ from, fields }: ChangedIdea): string {
  const changes = fields.length === 0 ? '' : `. Changed: ${formatFields(fields)}`;
  return `was \`${from}\`; the old address now leads here${changes}`;
}

/** A list of the report: its heading, and the lines of each item. */
type Section = readonly [heading: string, items: readonly (readonly string[])[]];

/** The lists about ideas, most urgent first. */
function ideaSections({ unread, added, changed, renamed, removed, forgotten }: CatalogueDiff): Section[] {
  return [
    ['Cannot be read; see the check', unread.map((file) => [`- ${escapeForGitHub(file)}`])],
    [
      'Removed: these addresses would lead nowhere',
      removed.map(({ id, data }) => [
        `- ${formatIdea({ id, ...data })}: put the file back with \`status: retired\`. If another file takes its place, write \`previousIds: [${id}]\` there.`,
      ]),
    ],
    [
      'Former names that would lead nowhere',
      forgotten.map(({ name, entry: { id, data } }) => [
        `- \`${name}\` led to ${formatIdea({ id, ...data })}: keep it in the \`previousIds\` of that file.`,
      ]),
    ],
    ['New', added.map((change) => formatChange(change, escapeForGitHub(change.idea.summary, 300)))],
    ['Renamed', renamed.map((change) => formatChange(change, formatRename(change)))],
    ['Changed', changed.map((change) => formatChange(change, formatFields(change.fields)))],
  ];
}

/** A report is read by a person, and GitHub keeps one megabyte of it. */
const MAX_LISTED = 40;

/** The lines of at most `MAX_LISTED` items, and a line with the number of the others. */
function limit(items: Section[1], formatRest: (count: number) => string): string[] {
  const rest = items.length - MAX_LISTED;
  return [...items.slice(0, MAX_LISTED).flat(), ...(rest > 0 ? [formatRest(rest)] : [])];
}

function formatSection([heading, items]: Section): string[] {
  return items.length === 0 ? [] : [`### ${heading} (${items.length})`, '', ...limit(items, (count) => `- and ${count} more`), ''];
}

function formatFacets({ facets }: CatalogueDiff): string[] {
  if (facets.length === 0) return [];
  const rows = facets.map(({ facet, value, before, after }) => [`| ${facet} | ${escapeForGitHub(value, 60)} | ${before} | ${after} |`]);
  const header = ['| filter | value | before | after |', '| --- | --- | ---: | ---: |'];
  return ['### Filters', '', ...header, ...limit(rows, (count) => `| … | and ${count} more | | |`), ''];
}

/** The diff as Markdown for reviewers of a pull request. What contributors wrote is escaped. */
export function formatDiff(diff: CatalogueDiff): string {
  const rows = diff.rows.map(({ file, id, change }) => [`- ${change} in ${file}: \`${id}\``]);
  const sections = [
    ...ideaSections(diff).flatMap(formatSection),
    ...formatFacets(diff),
    ...formatSection(['Topics, people and programmes', rows]),
  ];
  const count = `${formatIdeaCount(diff.before)} before, ${formatIdeaCount(diff.after)} after.`;
  const nothing = sections.length === 0 ? ['No idea changes, and neither do topics, people or programmes.', ''] : [];
  return ['## What this changes in the catalogue', '', count, '', ...nothing, ...sections].join('\n');
}
