import { toSkill } from '../../domain/skills.ts';
import { slugify } from '../../domain/text/slug.ts';
import type { PersonRow } from '../../domain/front-matter.ts';
import { escapeControls } from '../../domain/text/terminal.ts';
import { search, select, confirm } from '@inquirer/prompts';
import { LEVELS, NEEDS, type Level, type Need } from '../../domain/vocabulary.ts';
import { checkAnswer, formatAnswerError } from '../../drafts/new-idea.ts';
import type { Question } from '../../drafts/questions.ts';
import { toPromptChoice, askLine } from './prompts.ts';
import type { Session } from './session.ts';
import { toPerson, checkPerson, type NewPerson } from '../../drafts/new-people.ts';

/** Something to choose: what it stands for, what is shown, and what is said of it. */
export interface PromptChoice {
  readonly value: string;
  readonly name: string;
  readonly description?: string;
}

/** What a list offers besides its rows. No name and no id looks like these. */
export const DONE = '\u0000enough';
export const NEW_PERSON = '\u0000somebody new';

/** Those of `rows` whose words begin with what was typed, then those that hold it. */
function fitting<Row>(typed: string, rows: readonly Row[], wordsOf: (row: Row) => string): Row[] {
  const wanted = typed.trim().toLowerCase();
  const places = rows.map((row) => ({ row, at: wordsOf(row).toLowerCase().indexOf(wanted) }));
  return [...places.filter(({ at }) => at === 0), ...places.filter(({ at }) => at > 0)].map(({ row }) => row);
}

/**
 * Skills to choose from: those other ideas ask for that begin with what was typed, what was typed itself by its usual name,
 * then those that hold it.
 * @param taken names that were chosen already, which are not offered twice
 */
export function skillChoices(typed: string, known: ReadonlySet<string>, taken: readonly string[]): PromptChoice[] {
  const had = new Set(taken.map((name) => toSkill(name).value));
  const free = [...known].filter((name) => !had.has(toSkill(name).value)).sort((a, b) => a.localeCompare(b, 'en'));
  const meant = toSkill(typed);
  const spelt = [...known].find((name) => toSkill(name).value === meant.value) ?? meant.label;
  const own = typed.trim() === '' ? [] : [spelt];
  const enough = taken.length > 0 && own.length === 0 ? [{ value: DONE, name: 'No further skill' }] : [];
  const found = fitting(typed, free, (name) => name);
  // Whoever types a name in full means that name.
  const exact = own.filter((name) => known.has(name));
  const begun = found.filter((name) => name.toLowerCase().startsWith(typed.trim().toLowerCase()));
  const names = [...new Set([...exact, ...begun, ...own, ...found])];
  return [
    ...enough,
    ...names.map((name) => ({
      value: name,
      name: escapeControls(name),
      description: known.has(name) ? 'Other ideas ask for it.' : 'No other idea asks for it yet.',
    })),
  ];
}

/** People to choose from by name, id or account; somebody new; and, before anything is typed, an end of the list. */
export function peopleChoices(typed: string, people: ReadonlyMap<string, PersonRow>, taken: readonly string[]): PromptChoice[] {
  const rows = [...people].filter(([id]) => !taken.includes(id));
  const found = fitting(typed, rows, ([id, { name, github = '' }]) => `${name} ${id} ${github} ${slugify(name).replaceAll('-', ' ')}`);
  const enough = taken.length === 0 ? { value: DONE, name: 'Nobody yet: mentor wanted' } : { value: DONE, name: 'No further mentor' };
  const somebody = { value: NEW_PERSON, name: typed.trim() === '' ? 'Somebody new…' : `Somebody new: ${typed.trim()}` };
  const known = found.map(([id, { name }]) => ({ value: id, name: escapeControls(`${name} (${id})`) }));
  return typed.trim() === '' ? [enough, somebody, ...known] : [...known, somebody];
}

interface SkillRow {
  readonly name: string;
  readonly need: Need;
  readonly level: Level;
}

const MAX_SKILLS = 12;
/** How well a skill must mostly be known, by how much it is needed. */
const USUAL: Readonly<Record<Need, Level>> = { required: 'comfortable', preferred: 'basic', learn: 'none' };

/** Asks for skills one by one: by name, how much it is needed and how well it must be known. */
export async function askSkills({ name, ask }: Question, session: Session, context: { signal: AbortSignal }): Promise<readonly SkillRow[]> {
  const rows: SkillRow[] = [];
  while (rows.length < MAX_SKILLS) {
    const skill = await search(
      {
        message: rows.length === 0 ? ask : 'What else?',
        source: (typed = '') =>
          skillChoices(
            typed,
            session.context.knownSkills,
            rows.map((row) => row.name),
          ),
        validate: (value) =>
          value === DONE || (formatAnswerError(checkAnswer(name, [...rows, { name: value }], session.answers, session.context)) ?? true),
      },
      context,
    );
    if (skill === DONE) break;
    const need = await select({ message: `${skill}: how much is it needed?`, choices: NEEDS.map(toPromptChoice) }, context);
    const level = await select(
      { message: `${skill}: how well must one know it?`, choices: LEVELS.map(toPromptChoice), default: USUAL[need] },
      context,
    );
    rows.push({ name: skill, need, level });
    session.answer(name, rows);
  }
  return rows;
}

const MAX_MENTORS = 10;

/** What is asked of somebody new, with what it is for. The id comes after the name, of which it is made. */
const FIELDS = [
  { field: 'name', message: 'Their name', hint: 'As a public source gives it.' },
  { field: 'id', message: 'Their id', hint: 'What ideas call them: lower-case words joined by hyphens.' },
  { field: 'github', message: 'Their GitHub account', hint: 'When they use it in public. Enter for none.' },
  { field: 'url', message: 'A public page of theirs', hint: 'Enter for none. No mail address.' },
] as const;

/** Asks who somebody is that people.yaml does not know. */
async function askPerson(session: Session, typed: string, context: { signal: AbortSignal }): Promise<NewPerson> {
  let said: Partial<Record<(typeof FIELDS)[number]['field'], string>> = {};
  for (const { field, message, hint } of FIELDS) {
    const suggested = field === 'name' ? typed : field === 'id' ? slugify(said.name ?? '') : '';
    const wrong = (answer: string): string | undefined => {
      // While there is a name only, the id made of it may not do; the next question mends that.
      const person = toPerson({ ...(field === 'name' && { id: 'somebody-new' }), ...said, [field]: answer });
      return formatAnswerError(checkPerson(person, session.context.register.people));
    };
    said = { ...said, [field]: await askLine({ message, hint, suggested, wrong }, context) };
  }
  const message = `Has ${said.name ?? ''} said that they may be named?`;
  const isConfirmed = await confirm({ message, default: false }, context);
  return toPerson({ ...said, ...(isConfirmed && { confirmed: session.context.today }) });
}

/** Asks for people one by one: those who are known by name, id or account, and others, whom it adds. */
export async function askPeople({ name, ask }: Question, session: Session, context: { signal: AbortSignal }): Promise<readonly string[]> {
  const ids: string[] = [];
  let typed = '';
  while (ids.length < MAX_MENTORS) {
    const id = await search(
      {
        message: ids.length === 0 ? ask : 'Who else?',
        source: (term = '') => {
          typed = term.trim();
          return peopleChoices(term, session.context.register.people, ids);
        },
      },
      context,
    );
    if (id === DONE) break;
    const person = id === NEW_PERSON ? await askPerson(session, typed, context) : undefined;
    if (person !== undefined) session.add(person);
    ids.push(person?.id ?? id);
    session.answer(name, ids);
  }
  return ids;
}
