import type { Answers, TakenNames } from '../../drafts/new-idea.ts';
import type { CheckContext } from '../../check/rules/rule.ts';
import { type NewPerson, withPeople } from '../../drafts/new-people.ts';
import type { QuestionName } from '../../drafts/questions.ts';

/** A conversation about one idea: what is known before it begins, and what was said in it. */
export class Session {
  readonly taken: TakenNames;
  readonly #before: CheckContext;
  #answers: Answers;
  #people: readonly NewPerson[];

  constructor(context: CheckContext, taken: TakenNames, answers: Answers, people: readonly NewPerson[]) {
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
  get context(): CheckContext {
    return withPeople(this.#before, this.#people);
  }

  answer(name: QuestionName, value: unknown): void {
    this.#answers = { ...this.#answers, [name]: value };
  }

  add(person: NewPerson): void {
    this.#people = [...this.#people, person];
  }
}
