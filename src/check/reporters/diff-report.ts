import type { Idea } from '../../domain/idea.ts';
import { reasonOf } from '../../domain/related.ts';
import type { ChangedField } from '../changed-fields.ts';
import type { Impact, Touched } from '../impact.ts';
import { said } from '../../domain/text/escape-markdown.ts';

/** "**A router** (`router-vm`, open)". Ids have the form of an address, so that they need no guarding. */
function named({ id, title, status }: Pick<Idea, 'id' | 'title' | 'status'>): string {
  return `**${said(title)}** (\`${id}\`, ${status})`;
}

/** "status open → taken", or the name alone of what is too long to tell. */
function fieldLine({ name, values }: ChangedField): string {
  return values ? `${name} ${said(values.before)} → ${said(values.after)}` : name;
}

function nearestLines({ nearest }: Touched): string[] {
  return nearest.map((near) => `  - near to ${named(near.idea)}: ${said(reasonOf(near), 200)}`);
}

function addedLines(touched: Touched): string[] {
  return [`- ${named(touched.idea)}: ${said(touched.idea.summary, 300)}`, ...nearestLines(touched)];
}

function changedLines(touched: Touched): string[] {
  return [`- ${named(touched.idea)}: ${touched.fields.map(fieldLine).join('; ')}`, ...nearestLines(touched)];
}

function renamedLines(touched: Touched): string[] {
  const also = touched.fields.map(fieldLine).join('; ');
  const line = `- ${named(touched.idea)}: was \`${touched.from}\`, whose address leads here now`;
  return [`${line}${also === '' ? '' : `. Changed: ${also}`}`, ...nearestLines(touched)];
}

/** A list of the summary: its heading, and the lines of each member. */
export interface Part {
  readonly heading: string;
  readonly members: readonly (readonly string[])[];
}

/** The lists of what becomes of ideas, in the order a reviewer needs them: what breaks comes first. */
export function ideaParts({ added, changed, renamed, removed, forgotten }: Impact): Part[] {
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
