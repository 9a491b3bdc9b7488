import type { Compared } from './idea-summary.ts';
import type { NeededSkill } from '../matching/skill-match.ts';
import { isIdeaId } from './shortlist.ts';
import { LEVELS, NEEDS } from '../vocabulary.ts';

type Check<Value> = (value: unknown) => value is Value;

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isId = (value: unknown): value is string => isText(value) && isIdeaId(value);

function listOf<Value>(check: Check<Value>): Check<readonly Value[]> {
  return (value): value is readonly Value[] => Array.isArray(value) && value.every(check);
}

function isOneOf<Value>(table: readonly { readonly value: Value }[]): Check<Value> {
  return (value): value is Value => table.some((row) => row.value === value);
}

/** Whether `value` has every field of `checks`, each as its check wants it. */
function shapeOf<Shape>(checks: { readonly [Name in keyof Shape]-?: Check<Shape[Name]> }): Check<Shape> {
  return (value): value is Shape =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Check<unknown>>(checks).every(([name, check]) => check(Reflect.get(value, name)));
}

const isLevel = isOneOf(LEVELS);

const isSkill = shapeOf<NeededSkill>({
  value: isText,
  label: isText,
  need: isOneOf(NEEDS),
  level: (value): value is NeededSkill['level'] => value === undefined || isLevel(value),
});

const isCompared = shapeOf<Compared>({
  id: isId,
  title: isText,
  summary: isText,
  status: isText,
  dots: isText,
  difficulty: isText,
  sizes: listOf(isCount),
  topics: listOf(isText),
  skills: listOf(isSkill),
  mentors: listOf(isText),
  kind: isText,
  programmes: listOf(isText),
  firstWeek: isCount,
  reviewed: isText,
  requirements: isText,
});

/** The idea that `json` stands for, or undefined when it is not what this site writes; never throws. */
export function parseCompared(json: unknown): Compared | undefined {
  return isCompared(json) ? json : undefined;
}
