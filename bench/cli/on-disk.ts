import { UsageError } from './usage-error.ts';

/**
 * What `work`, which reads or writes at the `path` that `option` gave, comes to.
 * Throws a UsageError naming both when the system refuses.
 */
export async function onDisk<Value>(option: string, path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new UsageError(`${option} ${path}: ${(error as Error).message}. Give it another path.`);
  }
}
