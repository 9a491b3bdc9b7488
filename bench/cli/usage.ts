import { parseArgs } from 'node:util';

/** An error that the user can fix. The message says what is wrong and what to write instead. */
export class UsageError extends Error {}

/** Reads or writes at the path given by a command-line option. Throws a UsageError with option and path if that fails. */
export async function accessPath<Value>(option: string, path: string, access: () => Promise<Value>): Promise<Value> {
  try {
    return await access();
  } catch (error) {
    throw new UsageError(`${option} ${path}: ${(error as Error).message}. Use another path.`);
  }
}

/** Parses the value of a command-line option as a whole number. Throws a UsageError if it is none or out of range. */
export function parseInteger(option: string, text: string | undefined, min: number, max = Infinity): number {
  const number = Number(text);
  if (/^\d+$/.test(text ?? '') && Number.isSafeInteger(number) && number >= min && number <= max) return number;
  const range = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`;
  throw new UsageError(`${option} is ${text === undefined ? 'missing' : `"${text}"`}. Write a whole number ${range}.`);
}

/** Reads options that all take a value. If they are wrong, prints the problem and `usage` and exits with 2. */
export function readOptions<Name extends string, Options>(
  names: readonly Name[],
  usage: string,
  parse: (values: Partial<Record<Name, string>>) => Options,
): Options {
  try {
    const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) });
    return parse(values as Partial<Record<Name, string>>);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
