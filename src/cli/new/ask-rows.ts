import { search, select, confirm } from '@inquirer/prompts';
import type { FrontMatter, PersonRow } from '../../domain/front-matter.ts';
import { toSkill } from '../../domain/skills.ts';
import { escapeControls } from '../../domain/text/terminal.ts';
import { slugify } from '../../domain/text/slug.ts';
import { LEVELS, NEEDS, type Level, type Need } from '../../domain/vocabulary.ts';
import { checkAnswer, formatAnswerError } from '../../drafts/new-idea.ts';
import { toPerson, checkPerson, withPeople } from '../../drafts/new-people.ts';
import type { Question } from '../../drafts/questions.ts';
import { askLine, toPromptChoice } from './prompts.ts';
import type { Session } from './session.ts';

/** The choices that are not rows. No name and no id contains such a character. */
export const DONE = '\u0000done';
export const NEW_PERSON = '\u0000new person';

/**
 * The skills that match what was typed, without those that are chosen: known skills that begin with it, then the typed text by
 * its usual name, then known skills that contain it. A known skill that was typed in full comes first.
 */
export function skillChoices(typed: string, known: ReadonlySet<string>, chosen: readonly string[]) {
  const wanted = typed.trim().toLowerCase();
  const skill = toSkill(typed);
  const usualName = [...known].find((name) => toSkill(name).value === skill.value) ?? skill.label;
  const chosenSkills = new Set(chosen.map((name) => toSkill(name).value));
  const found = [...known].filter((name) => !chosenSkills.has(toSkill(name).value) && name.toLowerCase().includes(wanted));
  const rank = (name: string): number => {
    if (name === usualName) return known.has(name) ? 0 : 2;
    return name.toLowerCase().startsWith(wanted) ? 1 : 3;
  };
  const names = [...new Set([...(wanted === '' ? [] : [usualName]), ...found])];
  return [
    ...(chosen.length > 0 && wanted === '' ? [{ value: DONE, name: 'No more skills' }] : []),
    ...names
      .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en'))
      .map((name) => ({
        value: name,
        name: escapeControls(name),
        description: known.has(name) ? 'Other ideas use this skill.' : 'No other idea uses this skill yet.',
      })),
  ];
}

/** The people who match what was typed, by name, id or account, and a choice for a new person. Before typing, also one to stop. */
export function peopleChoices(typed: string, people: ReadonlyMap<string, PersonRow>, chosen: readonly string[]) {
  const wanted = typed.trim().toLowerCase();
  const positions = [...people].map(([id, { name, github = '' }]) => {
    const text = `${name} ${id} ${github} ${slugify(name).replaceAll('-', ' ')}`;
    return { value: id, name: escapeControls(`${name} (${id})`), position: text.toLowerCase().indexOf(wanted) };
  });
  const found = positions.filter(({ value, position }) => position !== -1 && !chosen.includes(value));
  // Names that begin with what was typed come first. All others stay in the order of the file.
  const known = found.sort((a, b) => Math.sign(a.position) - Math.sign(b.position)).map(({ value, name }) => ({ value, name }));
  if (wanted !== '') return [...known, { value: NEW_PERSON, name: `A new person: ${typed.trim()}` }];
  const done = { value: DONE, name: chosen.length === 0 ? 'Nobody yet: mentor wanted' : 'No more mentors' };
  return [done, { value: NEW_PERSON, name: 'A new person…' }, ...known];
}

const MAX_SKILLS = 12;

/** The level that the prompt suggests for each need. */
const SUGGESTED_LEVEL: Readonly<Record<Need, Level>> = { required: 'comfortable', preferred: 'basic', learn: 'none' };

/** Asks for skills one by one: the name, the need and the level. */
export async function askSkills({ name, prompt }: Question, { answers, context, interruption }: Session): Promise<FrontMatter['skills']> {
  const rows: FrontMatter['skills'] = [];
  while (rows.length < MAX_SKILLS) {
    const message = rows.length === 0 ? prompt : 'Which other skill?';
    const chosen = rows.map((row) => row.name);
    const source = (typed = '') => skillChoices(typed, context.knownSkills, chosen);
    const validate = (value: string): string | true =>
      value === DONE || (formatAnswerError(checkAnswer(name, [...rows, { name: value }], answers, context)) ?? true);
    const skill = await search({ message, source, validate }, interruption);
    if (skill === DONE) break;
    const need = await select({ message: `${skill}: how important is it?`, choices: NEEDS.map(toPromptChoice) }, interruption);
    const levels = { message: `${skill}: which level is needed?`, choices: LEVELS.map(toPromptChoice), default: SUGGESTED_LEVEL[need] };
    rows.push({ name: skill, need, level: await select(levels, interruption) });
    answers[name] = rows;
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

/** Asks about a person who is not in people.yaml, and adds them to the session. Returns their id. */
async function askPerson(session: Session, typed: string): Promise<string> {
  const { context, interruption } = session;
  let answers: Partial<Record<(typeof PERSON_QUESTIONS)[number]['field'], string>> = {};
  for (const { field, message, hint } of PERSON_QUESTIONS) {
    const suggested = field === 'name' ? typed : field === 'id' ? slugify(answers.name ?? '') : '';
    const validate = (answer: string): string | undefined => {
      // The id that is made from the name may be wrong. The next question corrects it.
      const person = toPerson({ ...(field === 'name' && { id: 'new-person' }), ...answers, [field]: answer });
      return formatAnswerError(checkPerson(person, context.referenceData.people));
    };
    answers = { ...answers, [field]: await askLine({ message, hint, suggested, validate }, interruption) };
  }
  const message = `Did ${answers.name ?? ''} agree to be named as a mentor?`;
  const isConfirmed = await confirm({ message, default: false }, interruption);
  const person = toPerson({ ...answers, ...(isConfirmed && { confirmed: context.today }) });
  session.people.push(person);
  session.context = withPeople(context, [person]);
  return person.id;
}

/** Asks for mentors one by one, and returns their ids. */
export async function askPeople({ name, prompt }: Question, session: Session): Promise<readonly string[]> {
  const ids: string[] = [];
  let typed = '';
  const source = (term = '') => {
    typed = term.trim();
    return peopleChoices(term, session.context.referenceData.people, ids);
  };
  while (ids.length < MAX_MENTORS) {
    const id = await search({ message: ids.length === 0 ? prompt : 'Who else?', source }, session.interruption);
    if (id === DONE) break;
    ids.push(id === NEW_PERSON ? await askPerson(session, typed) : id);
    session.answers[name] = ids;
  }
  return ids;
}
