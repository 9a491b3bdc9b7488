import { countIdeas } from '../../domain/text/pluralize.ts';
import type { FacetChange } from '../facet-changes.ts';
import type { Impact } from '../impact.ts';
import { ideaParts, type Part } from './diff-report.ts';
import type { RowChange } from '../row-changes.ts';
import { said } from '../../domain/text/escape-markdown.ts';

/** A summary is read by a person, and its host keeps a megabyte of it. */
const MOST = 40;

/** At most `MOST` of `members`, and a line that says how many more there are. */
function shown(members: Part['members'], more: (count: number) => string): string[] {
  const left = members.length - MOST;
  return [...members.slice(0, MOST).flat(), ...(left > 0 ? [more(left)] : [])];
}

function partLines({ heading, members }: Part): string[] {
  if (members.length === 0) return [];
  return [`### ${heading} (${members.length})`, '', ...shown(members, (count) => `- and ${count} more`), ''];
}

function facetLines(facets: readonly FacetChange[]): string[] {
  if (facets.length === 0) return [];
  const rows = facets.map(({ facet, value, before, after }) => [`| ${facet} | ${said(value, 60)} | ${before} | ${after} |`]);
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
  return { heading: 'Could not be read; see the check', members: unread.map((file) => [`- ${said(file)}`]) };
}

/** `impact` as Markdown, for whoever looks at a pull request. Whatever contributors wrote stands in it as words and nothing else. */
export function printImpact(impact: Impact): string {
  const parts = [unreadPart(impact.unread), ...ideaParts(impact)].flatMap(partLines);
  const beside = [...facetLines(impact.facets), ...partLines(rowPart(impact.rows))];
  const count = `${countIdeas(impact.before)} before, ${countIdeas(impact.after)} after.`;
  const quiet = parts.length + beside.length === 0 ? ['No idea changes, and neither do topics, people or programmes.', ''] : [];
  return ['## What this changes in the catalogue', '', count, '', ...quiet, ...parts, ...beside].join('\n');
}
