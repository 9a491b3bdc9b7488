/** What the file of fits says in JSON: how many ideas, and what the skills they ask for are called. */
export interface FitHead {
  readonly total: number;
  readonly skills: readonly string[];
}

function isFitHead(value: unknown): value is FitHead {
  const { total, skills } = (value ?? {}) as Partial<Record<keyof FitHead, unknown>>;
  return Number.isInteger(total) && Number(total) >= 0 && Array.isArray(skills) && skills.every((label) => typeof label === 'string');
}

/**
 * Reads a head from its JSON.
 * @throws Error when it is none
 */
export function parseFitHead(json: string): FitHead {
  const head: unknown = JSON.parse(json);
  if (!isFitHead(head)) throw new Error('its head is not one of a file of fits');
  return head;
}
