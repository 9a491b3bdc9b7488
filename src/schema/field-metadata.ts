/** The types of the field metadata: everything that people read about a field, and how forms and commands ask for it. */
import { z } from 'zod';
import type { ReferenceData } from '../domain/idea.ts';
import { schemaAt } from './field-types.ts';

/** A list of the catalogue whose values a field takes. People and skills are suggestions only, because a form may add new ones. */
export type OptionSource = keyof ReferenceData | 'skills';

/** How `npm run new` asks for a field. */
export interface FieldQuestion {
  /** The question as the terminal shows it. */
  readonly prompt: string;
  /** The name of the flag, without hyphens. */
  readonly flag: string;
  /** The value after the flag, in the usage text: `TEXT`. */
  readonly placeholder: string;
  /** Whether to ask only people who want to answer more questions. */
  readonly isExtra?: true;
}

/** What people read about a field of an idea, or about a part of such a field. */
export interface FieldMetadata {
  readonly label: string;
  /** What to write, in one or two sentences. Empty if the label says it all. */
  readonly help: string;
  /** Used in the form instead of `help`, where `help` is about how to write the file. */
  readonly formHelp?: string;
  readonly optionSource?: OptionSource;
  /** For a list that the form edits row by row: what one row is called, as in "Add a skill". */
  readonly rowName?: string;
  /** A value to start from. The template shows it, and so do the issue form, editors, `npm run new` and the check. */
  readonly example?: unknown;
  /** Whether readers often miss this optional field. The issue form asks for it, and `npm run new` names it if it is empty. */
  readonly isRecommended?: true;
  readonly question?: FieldQuestion;
}

/** The metadata of the fields in `idea-schema.ts`. A registry of its own, so that only `help` gets into the JSON Schema. */
export const fieldMetadata = z.registry<FieldMetadata>();

/** Returns `schema` after registering its metadata. */
export function field<Schema extends z.ZodType>(schema: Schema, metadata: FieldMetadata): Schema {
  fieldMetadata.add(schema, metadata);
  return schema;
}

/** A value to start from for the field at `path` of `schema`: its own example, or the part of the example of a field around it. */
function getExample(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  const key = path.at(-1);
  const found = schemaAt(schema, path) as z.ZodType | undefined;
  if (key === undefined || found === undefined) return undefined;
  const [example] = (found.meta()?.['examples'] ?? []) as readonly unknown[];
  const outer = getExample(schema, path.slice(0, -1)) as Readonly<Record<PropertyKey, unknown>> | undefined;
  return fieldMetadata.get(found)?.example ?? example ?? outer?.[typeof key === 'number' ? 0 : key];
}

/** `value` as YAML on one line. Texts get quotes unless they are plain words or an address. */
function formatFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatFlow).join(', ')}]`;
  if (typeof value === 'string') return /^(?:[A-Za-z][\w .-]*|https:[^\s,]+)$/.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).map(([name, part]) => `${name}: ${formatFlow(part)}`);
  return `{ ${parts.join(', ')} }`;
}

/**
 * A line of YAML for the field at `path` of `schema`, to paste and change: `topics: [networking]`.
 * @returns undefined without an example, and for days: an old day would look right but be wrong
 */
export function formatExampleLine(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const example = getExample(schema, path);
  if (example === undefined || z.iso.date().safeParse(example).success) return undefined;
  return `${String(path.at(-1))}: ${formatFlow(example)}`;
}
