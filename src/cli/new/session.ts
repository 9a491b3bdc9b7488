import type { CheckContext } from '../../check/rules/rule.ts';
import type { Answers, TakenNames } from '../../drafts/new-idea.ts';
import { type NewPerson, withPeople } from '../../drafts/new-people.ts';
import type { QuestionName } from '../../drafts/questions.ts';

/** The state of one run of `npm run new`: the answers and the new people so far. */
export class Session {
  readonly taken: TakenNames;
  readonly #context: CheckContext;
  #answers: Answers;
  #people: readonly NewPerson[];

  constructor(context: CheckContext, taken: TakenNames, answers: Answers, people: readonly NewPerson[]) {
    this.#context = context;
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

  /** What the idea is checked against: the catalogue with the new people added. */
  get context(): CheckContext {
    return withPeople(this.#context, this.#people);
  }

  setAnswer(name: QuestionName, value: unknown): void {
    this.#answers = { ...this.#answers, [name]: value };
  }

  addPerson(person: NewPerson): void {
    this.#people = [...this.#people, person];
  }
}
