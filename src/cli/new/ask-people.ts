import { confirm, search } from '@inquirer/prompts';
import { slugOf } from '../../domain/text/slug.ts';
import { refusalOf } from '../../drafts/answer-problems.ts';
import { ENOUGH, peopleChoices, SOMEBODY_NEW } from './ask-rows.ts';
import { personOf, personProblems, type NewPerson } from '../../drafts/new-people.ts';
import type { Question } from '../../drafts/question.ts';
import { askLine } from './ask-line.ts';
import type { Session } from './session.ts';

const MOST = 10;

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
    const suggested = field === 'name' ? typed : field === 'id' ? slugOf(said.name ?? '') : '';
    const wrong = (answer: string): string | undefined => {
      // While there is a name only, the id made of it may not do; the next question mends that.
      const person = personOf({ ...(field === 'name' && { id: 'somebody-new' }), ...said, [field]: answer });
      return refusalOf(personProblems(person, session.context.register.people));
    };
    said = { ...said, [field]: await askLine({ message, hint, suggested, wrong }, context) };
  }
  const message = `Has ${said.name ?? ''} said that they may be named?`;
  const isConfirmed = await confirm({ message, default: false }, context);
  return personOf({ ...said, ...(isConfirmed && { confirmed: session.context.today }) });
}

/** Asks for people one by one: those who are known by name, id or account, and others, whom it adds. */
export async function askPeople({ name, ask }: Question, session: Session, context: { signal: AbortSignal }): Promise<readonly string[]> {
  const ids: string[] = [];
  let typed = '';
  while (ids.length < MOST) {
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
    if (id === ENOUGH) break;
    const person = id === SOMEBODY_NEW ? await askPerson(session, typed, context) : undefined;
    if (person !== undefined) session.add(person);
    ids.push(person?.id ?? id);
    session.answer(name, ids);
  }
  return ids;
}
