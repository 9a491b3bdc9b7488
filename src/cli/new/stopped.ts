import { join } from 'node:path';
import { keepDraft } from './keep-draft-fs.ts';
import { isNeeded, QUESTIONS } from '../../drafts/questions.ts';
import { newIdea } from '../../drafts/new-idea.ts';
import { personRow } from '../../drafts/new-people.ts';
import type { Session } from './session.ts';

/** Keeps what was answered where nothing reads it as an idea, and says where. */
export async function keptMessage({ answers, people, context, taken }: Session, projects: string): Promise<string> {
  if (Object.keys(answers).length === 0) return '';
  const { id, written } = newIdea(answers, context, taken);
  const added = people.length === 0 ? {} : { 'people.yaml': people.map(personRow).join('') };
  const folder = await keepDraft({ [`${id}.mdx`]: written, ...added });
  if (folder === undefined) return '';
  const lacks = QUESTIONS.filter((question) => isNeeded(question) && !(question.name in answers)).map(({ name }) => name);
  const rest = lacks.length === 0 ? '' : `\nIt still lacks: ${lacks.join(', ')}.`;
  const row = people.length === 0 ? '' : `\nBeside it are the rows for ${join(projects, 'people.yaml')}.`;
  return `What you answered is kept:\n  ${join(folder, `${id}.mdx`)}\nTo go on by hand, copy it to ${projects} and run npm run check.${rest}${row}`;
}
