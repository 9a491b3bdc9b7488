import { search, select, confirm } from '@inquirer/prompts';
import type { PersonRow } from '../../domain/front-matter.ts';
import { toSkill } from '../../domain/skills.ts';
import { escapeControls } from '../../domain/text/terminal.ts';
import { slugify } from '../../domain/text/slug.ts';
import { LEVELS, NEEDS, type Level, type Need } from '../../domain/vocabulary.ts';
import { checkAnswer, formatAnswerError } from '../../drafts/new-idea.ts';
import { toPerson, checkPerson, type NewPerson } from '../../drafts/new-people.ts';
import type { Question } from '../../drafts/questions.ts';
import { askLine, toPromptChoice, type PromptContext } from './prompts.ts';
import type { Session } from './session.ts';

/** One choice of a search prompt: its value, what the list shows, and a line of explanation. */
export interface PromptChoice {
  readonly value: string;
  readonly name: string;
  readonly description?: string;
}

/** The choices that are not rows. No name and no id contains such a character. */
export const DONE = '\u0000done';
export const NEW_PERSON = '\u0000new person';

/** The rows whose text contains what was typed. Rows that begin with it come first. */
function findRows<Row>(typed: string, rows: readonly Row[], toText: (row: Row) => string): Row[] {
  const wanted = typed.trim().toLowerCase();
  const places = rows.map((row) => ({ row, at: toText(row).toLowerCase().indexOf(wanted) }));
  return [...places.filter(({ at }) => at === 0), ...places.filter(({ at }) => at > 0)].map(({ row }) => row);
}

/**
 * The skills that match what was typed: known skills that begin with it, then the typed text by its usual name, then known
 * skills that contain it. A known skill that was typed in full comes first.
 * @param known the skills of other ideas
 * @param chosen the skills that are not offered again
 */
export function skillChoices(typed: string, known: ReadonlySet<string>, chosen: readonly string[]): PromptChoice[] {
  const chosenSkills = new Set(chosen.map((name) => toSkill(name).value));
  const free = [...known].filter((name) => !chosenSkills.has(toSkill(name).value)).sort((a, b) => a.localeCompare(b, 'en'));
  const skill = toSkill(typed);
  const usualName = [...known].find((name) => toSkill(name).value === skill.value) ?? skill.label;
  const own = typed.trim() === '' ? [] : [usualName];
  const done = chosen.length > 0 && own.length === 0 ? [{ value: DONE, name: 'No more skills' }] : [];
  const found = findRows(typed, free, (name) => name);
  const exact = own.filter((name) => known.has(name));
  const prefixed = found.filter((name) => name.toLowerCase().startsWith(typed.trim().toLowerCase()));
  const names = [...new Set([...exact, ...prefixed, ...own, ...found])];
  return [
    ...done,
    ...names.map((name) => ({
      value: name,
      name: escapeControls(name),
      description: known.has(name) ? 'Other ideas use this skill.' : 'No other idea uses this skill yet.',
    })),
  ];
}

/** The people who match what was typed, by name, id or account, and a choice for a new person. Before typing, also one to stop. */
export function peopleChoices(typed: string, people: ReadonlyMap<string, PersonRow>, chosen: readonly string[]): PromptChoice[] {
  const rows = [...people].filter(([id]) => !chosen.includes(id));
  const found = findRows(typed, rows, ([id, { name, github = '' }]) => `${name} ${id} ${github} ${slugify(name).replaceAll('-', ' ')}`);
  const done = { value: DONE, name: chosen.length === 0 ? 'Nobody yet: mentor wanted' : 'No more mentors' };
  const newPerson = { value: NEW_PERSON, name: typed.trim() === '' ? 'A new person…' : `A new person: ${typed.trim()}` };
  const known = found.map(([id, { name }]) => ({ value: id, name: escapeControls(`${name} (${id})`) }));
  return typed.trim() === '' ? [done, newPerson, ...known] : [...known, newPerson];
}

interface SkillRow {
  readonly name: string;
  readonly need: Need;
  readonly level: Level;
}

const MAX_SKILLS = 12;

/** The level that the prompt suggests for each need. */
const SUGGESTED_LEVEL: Readonly<Record<Need, Level>> = { required: 'comfortable', preferred: 'basic', learn: 'none' };

/** Asks for skills one by one: the name, the need and the level. */
export async function askSkills({ name, prompt }: Question, session: Session, context: PromptContext): Promise<readonly SkillRow[]> {
  const rows: SkillRow[] = [];
  while (rows.length < MAX_SKILLS) {
    const chosen = rows.map((row) => row.name);
    const validate = (value: string): string | true =>
      value === DONE || (formatAnswerError(checkAnswer(name, [...rows, { name: value }], session.answers, session.context)) ?? true);
    const skill = await search(
      {
        message: rows.length === 0 ? prompt : 'Which other skill?',
        source: (typed = '') => skillChoices(typed, session.context.knownSkills, chosen),
        validate,
      },
      context,
    );
    if (skill === DONE) break;
    const need = await select({ message: `${skill}: how important is it?`, choices: NEEDS.map(toPromptChoice) }, context);
    const levels = { message: `${skill}: which level is needed?`, choices: LEVELS.map(toPromptChoice), default: SUGGESTED_LEVEL[need] };
    rows.push({ name: skill, need, level: await select(levels, context) });
    session.setAnswer(name, rows);
  }
  return rows;
}

const MAX_MENTORS = 10;

/** The questions about a new person. The id comes after the name, because it is made from it. */
const PERSON_QUESTIONS = [
  { field: 'name', message: 'Their name', hint: 'As in a public source.' },
  { field: 'id', message: 'Their id', hint: 'Ideas refer to them by this id: lower-case words joined by hyphens.' },
  { field: 'github', message: 'Their GitHub account', hint: 'If they use it in public. Press Enter for none.' },
  { field: 'url', message: 'Their public page', hint: 'Press Enter for none. No e-mail address.' },
] as const;

/** Asks about a person who is not in people.yaml. */
async function askPerson(session: Session, typed: string, context: PromptContext): Promise<NewPerson> {
  let answers: Partial<Record<(typeof PERSON_QUESTIONS)[number]['field'], string>> = {};
  for (const { field, message, hint } of PERSON_QUESTIONS) {
    const suggested = field === 'name' ? typed : field === 'id' ? slugify(answers.name ?? '') : '';
    const validate = (answer: string): string | undefined => {
      // The id that is made from the name may be wrong. The next question corrects it.
      const person = toPerson({ ...(field === 'name' && { id: 'new-person' }), ...answers, [field]: answer });
      return formatAnswerError(checkPerson(person, session.context.referenceData.people));
    };
    answers = { ...answers, [field]: await askLine({ message, hint, suggested, validate }, context) };
  }
  const message = `Did ${answers.name ?? ''} agree to be named as a mentor?`;
  const isConfirmed = await confirm({ message, default: false }, context);
  return toPerson({ ...answers, ...(isConfirmed && { confirmed: session.context.today }) });
}

/** Asks for mentors one by one. Adds new people to the session. Returns their ids. */
export async function askPeople({ name, prompt }: Question, session: Session, context: PromptContext): Promise<readonly string[]> {
  const ids: string[] = [];
  let typed = '';
  while (ids.length < MAX_MENTORS) {
    const id = await search(
      {
        message: ids.length === 0 ? prompt : 'Who else?',
        source: (term = '') => {
          typed = term.trim();
          return peopleChoices(term, session.context.referenceData.people, ids);
        },
      },
      context,
    );
    if (id === DONE) break;
    const person = id === NEW_PERSON ? await askPerson(session, typed, context) : undefined;
    if (person !== undefined) session.addPerson(person);
    ids.push(person?.id ?? id);
    session.setAnswer(name, ids);
  }
  return ids;
}
