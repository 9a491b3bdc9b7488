import { search, select } from '@inquirer/prompts';
import { LEVELS, NEEDS, type Level, type Need } from '../../domain/vocabulary.ts';
import { answerProblems, refusalOf } from '../../drafts/answer-problems.ts';
import { ENOUGH, skillChoices } from './ask-rows.ts';
import type { Question } from '../../drafts/question.ts';
import { choiceOf } from './choice-of.ts';
import type { Session } from './session.ts';

interface SkillRow {
  readonly name: string;
  readonly need: Need;
  readonly level: Level;
}

const MOST = 12;
/** How well a skill must mostly be known, by how much it is needed. */
const USUAL: Readonly<Record<Need, Level>> = { required: 'comfortable', preferred: 'basic', learn: 'none' };

/** Asks for skills one by one: by name, how much it is needed and how well it must be known. */
export async function askSkills({ name, ask }: Question, session: Session, context: { signal: AbortSignal }): Promise<readonly SkillRow[]> {
  const rows: SkillRow[] = [];
  while (rows.length < MOST) {
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
          value === ENOUGH || (refusalOf(answerProblems(name, [...rows, { name: value }], session.answers, session.context)) ?? true),
      },
      context,
    );
    if (skill === ENOUGH) break;
    const need = await select({ message: `${skill}: how much is it needed?`, choices: NEEDS.map(choiceOf) }, context);
    const level = await select(
      { message: `${skill}: how well must one know it?`, choices: LEVELS.map(choiceOf), default: USUAL[need] },
      context,
    );
    rows.push({ name: skill, need, level });
    session.answer(name, rows);
  }
  return rows;
}
