import type { RecordSet } from '../domain/idea-record.ts';

/**
 * The records that the build wrote to `url`.
 * @throws Error when they cannot be had or are no JSON
 */
export async function loadRecords(url: string): Promise<RecordSet> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as RecordSet;
}
