import type { Register } from '../domain/idea.ts';

/** A row of topics.yaml, people.yaml or programmes.yaml that came, went or says something else. */
export interface RowChange {
  readonly file: string;
  readonly id: string;
  readonly change: 'new' | 'changed' | 'removed';
}

const FILES = ['topics', 'people', 'programmes'] as const satisfies readonly (keyof Register)[];

/** Every row that differs between two registers, file by file. */
export function rowChanges(before: Register, after: Register): RowChange[] {
  return FILES.flatMap((name) => {
    const ids = new Set([...before[name].keys(), ...after[name].keys()]);
    return [...ids].flatMap((id): RowChange[] => {
      const [was, is] = [JSON.stringify(before[name].get(id)), JSON.stringify(after[name].get(id))];
      if (was === is) return [];
      return [{ file: `${name}.yaml`, id, change: was === undefined ? 'new' : is === undefined ? 'removed' : 'changed' }];
    });
  });
}
