import type { FieldPath } from '../diagnostic.ts';

/** A value and where it stands. */
interface Placed {
  readonly path: FieldPath;
  readonly value: unknown;
}

function partsOf({ path, value }: Placed, step: string): Placed[] {
  if (step === '*') return Array.isArray(value) ? value.map((item: unknown, index) => ({ path: [...path, index], value: item })) : [];
  const isRecord = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  return isRecord ? [{ path: [...path, step], value: value[step as keyof typeof value] }] : [];
}

/** The values at `path` in `data`, which may be anything: none where it is not what `path` expects. */
export function valuesAt(data: unknown, path: readonly string[]): readonly Placed[] {
  return path.reduce<readonly Placed[]>((found, step) => found.flatMap((placed) => partsOf(placed, step)), [{ path: [], value: data }]);
}
