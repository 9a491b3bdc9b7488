import { parse } from 'yaml';
import { identifier } from './fields.ts';

/**
 * The rows of a register file (topics.yaml, people.yaml, programmes.yaml) by id, not yet checked against their schema.
 * @throws Error when the text is no YAML, holds an id twice, is no table of rows or has an id of a wrong form,
 *   saying where and what to write instead.
 */
export function parseRegister(text: string, file: string): Map<string, unknown> {
  const rows: unknown = parseYaml(text, file) ?? {};
  if (typeof rows !== 'object' || rows === null || Array.isArray(rows)) {
    throw new Error(
      `${file}: must hold rows, each an id, a colon and its fields, for example "networking: { label: Networking, description: … }".`,
    );
  }
  const entries = Object.entries(rows);
  for (const [id] of entries) {
    const checked = identifier().safeParse(id);
    if (!checked.success) throw new Error(`${file}: the id ${checked.error.issues[0]?.message}`);
  }
  return new Map(entries);
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
