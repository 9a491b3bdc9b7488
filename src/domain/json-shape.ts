/** Checks for parsed JSON, which may be damaged. `shapeOf` and `listOf` combine simple checks. */
export type Check<Value> = (value: unknown) => value is Value;

export const isText: Check<string> = (value) => typeof value === 'string';
export const isCount: Check<number> = (value): value is number => Number.isInteger(value) && Number(value) >= 0;

export function isOneOf<Value>(table: readonly { readonly value: Value }[]): Check<Value> {
  return (value): value is Value => table.some((row) => row.value === value);
}

export function isOptional<Value>(check: Check<Value>): Check<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || check(value);
}

export function listOf<Value>(check: Check<Value>): Check<readonly Value[]> {
  return (value): value is readonly Value[] => Array.isArray(value) && value.every(check);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A check for an object of any fields whose values pass `check`. */
export function recordOf<Value>(check: Check<Value>): Check<Readonly<Record<string, Value>>> {
  return (value): value is Readonly<Record<string, Value>> => isObject(value) && Object.values(value).every(check);
}

/** A check for an object whose fields all pass their own check. */
export function shapeOf<Shape>(checks: { readonly [Name in keyof Shape]-?: Check<Shape[Name]> }): Check<Shape> {
  return (value): value is Shape =>
    isObject(value) && Object.entries<Check<unknown>>(checks).every(([name, check]) => check(Reflect.get(value, name)));
}
