import type { Answers } from '../../new/answers.ts';
import type { EntryContext } from '../../entry-context.ts';
import type { NewPerson } from '../../new/new-person.ts';
import { withPeople } from '../../new/new-person.ts';
import type { QuestionName } from '../../new/question.ts';
import type { TakenNames } from '../../new/file-name.ts';

/** A conversation about one idea: what is known before it begins, and what was said in it. */
export class Session {
  readonly taken: TakenNames;
  readonly #before: EntryContext;
  #answers: Answers;
  #people: readonly NewPerson[];

  constructor(context: EntryContext, taken: TakenNames, answers: Answers, people: readonly NewPerson[]) {
    this.#before = context;
    this.taken = taken;
    this.#answers = answers;
    this.#people = people;
  }

  get answers(): Answers {
    return this.#answers;
  }

  get people(): readonly NewPerson[] {
    return this.#people;
  }

  /** What the idea is checked against: the catalogue as it will be with the people who are new. */
  get context(): EntryContext {
    return withPeople(this.#before, this.#people);
  }

  answer(name: QuestionName, value: unknown): void {
    this.#answers = { ...this.#answers, [name]: value };
  }

  add(person: NewPerson): void {
    this.#people = [...this.#people, person];
  }
}
