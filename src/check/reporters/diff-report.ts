import type { Idea } from '../../domain/idea.ts';
import { formatRelation } from '../../domain/related.ts';
import type { ChangedField, CatalogueDiff, ChangedIdea, FacetChange, RowChange } from '../diff.ts';
import { escapeForGitHub } from '../../domain/text/escape-markdown.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';

/** "**A router** (`router-vm`, open)". Ids have the form of an address, so that they need no guarding. */
function named({ id, title, status }: Pick<Idea, 'id' | 'title' | 'status'>): string {
  return `**${escapeForGitHub(title)}** (\`${id}\`, ${status})`;
}

/** "status open → taken", or the name alone of what is too long to tell. */
function fieldLine({ name, values }: ChangedField): string {
  return values ? `${name} ${escapeForGitHub(values.before)} → ${escapeForGitHub(values.after)}` : name;
}

function nearestLines({ nearest }: ChangedIdea): string[] {
  return nearest.map((near) => `  - near to ${named(near.idea)}: ${escapeForGitHub(formatRelation(near), 200)}`);
}

function addedLines(touched: ChangedIdea): string[] {
  return [`- ${named(touched.idea)}: ${escapeForGitHub(touched.idea.summary, 300)}`, ...nearestLines(touched)];
}

function changedLines(touched: ChangedIdea): string[] {
  return [`- ${named(touched.idea)}: ${touched.fields.map(fieldLine).join('; ')}`, ...nearestLines(touched)];
}

function renamedLines(touched: ChangedIdea): string[] {
  const also = touched.fields.map(fieldLine).join('; ');
  const line = `- ${named(touched.idea)}: was \`${touched.from}\`, whose address leads here now`;
  return [`${line}${also === '' ? '' : `. Changed: ${also}`}`, ...nearestLines(touched)];
}

/** A list of the summary: its heading, and the lines of each member. */
interface Part {
  readonly heading: string;
  readonly members: readonly (readonly string[])[];
}

/** The lists of what becomes of ideas, in the order a reviewer needs them: what breaks comes first. */
function ideaSections({ added, changed, renamed, removed, forgotten }: CatalogueDiff): Part[] {
  return [
    {
      heading: 'Removed: these addresses would lead nowhere',
      members: removed.map(({ id, data }) => [
        `- ${named({ id, ...data })}: put the file back with \`status: retired\`. If another file takes its place, write \`previousIds: [${id}]\` there.`,
      ]),
    },
    {
      heading: 'Former names that would lead nowhere',
      members: forgotten.map(({ name, entry }) => [
        `- \`${name}\` led to ${named({ id: entry.id, ...entry.data })}: keep it in that file's \`previousIds\`.`,
      ]),
    },
    { heading: 'New', members: added.map(addedLines) },
    { heading: 'Renamed', members: renamed.map(renamedLines) },
    { heading: 'Changed', members: changed.map(changedLines) },
  ];
}

/** A summary is read by a person, and its host keeps a megabyte of it. */
const MAX_LISTED = 40;

/** At most `MAX_LISTED` of `members`, and a line that says how many more there are. */
function shown(members: Part['members'], more: (count: number) => string): string[] {
  const left = members.length - MAX_LISTED;
  return [...members.slice(0, MAX_LISTED).flat(), ...(left > 0 ? [more(left)] : [])];
}

function partLines({ heading, members }: Part): string[] {
  if (members.length === 0) return [];
  return [`### ${heading} (${members.length})`, '', ...shown(members, (count) => `- and ${count} more`), ''];
}

function facetLines(facets: readonly FacetChange[]): string[] {
  if (facets.length === 0) return [];
  const rows = facets.map(({ facet, value, before, after }) => [`| ${facet} | ${escapeForGitHub(value, 60)} | ${before} | ${after} |`]);
  return [
    '### Filters',
    '',
    '| filter | value | before | after |',
    '| --- | --- | ---: | ---: |',
    ...shown(rows, (count) => `| … | and ${count} more | | |`),
    '',
  ];
}

function rowPart(rows: readonly RowChange[]): Part {
  return { heading: 'Topics, people and programmes', members: rows.map(({ file, id, change }) => [`- ${change} in ${file}: \`${id}\``]) };
}

function unreadPart(unread: readonly string[]): Part {
  return { heading: 'Could not be read; see the check', members: unread.map((file) => [`- ${escapeForGitHub(file)}`]) };
}

/** `impact` as Markdown, for whoever looks at a pull request. Whatever contributors wrote stands in it as words and nothing else. */
export function formatDiff(impact: CatalogueDiff): string {
  const parts = [unreadPart(impact.unread), ...ideaSections(impact)].flatMap(partLines);
  const beside = [...facetLines(impact.facets), ...partLines(rowPart(impact.rows))];
  const count = `${formatIdeaCount(impact.before)} before, ${formatIdeaCount(impact.after)} after.`;
  const quiet = parts.length + beside.length === 0 ? ['No idea changes, and neither do topics, people or programmes.', ''] : [];
  return ['## What this changes in the catalogue', '', count, '', ...quiet, ...parts, ...beside].join('\n');
}
