import type { z } from 'zod';

/** How a value of another kind is written as the kind that is wanted, in YAML. */
const WRITTEN: Readonly<Record<string, (value: string) => string>> = {
  array: (value) => `[${value}]`,
  string: (value) => JSON.stringify(value),
};

/** The line that says what `issue` complains of as the kind of value it wants: `sizes: [175]` where 175 was written. */
export function asWanted({ code, input, path, ...issue }: z.core.$ZodIssue): string | undefined {
  const name = path.at(-1);
  const isPlain = typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean';
  if (code !== 'invalid_type' || !isPlain || typeof name !== 'string' || !('expected' in issue)) return undefined;
  const written = WRITTEN[issue.expected]?.(String(input));
  return written === undefined || written.length > 100 ? undefined : `${name}: ${written}`;
}
