/** The types of the field metadata: everything that people read about a field, and how forms and commands ask for it. */
import { z } from 'zod';
import type { ReferenceData } from '../domain/idea.ts';
import { unwrap } from './field-types.ts';

/**
 * How a form edits a field. `lines` and `links` hold one value per line; `fieldset` shows the parts of a field once, and
 * `repeater` shows them once per row.
 */
export type Control = 'text' | 'number' | 'textarea' | 'lines' | 'links' | 'select' | 'checkboxes' | 'fieldset' | 'repeater';

/** A list of the catalogue that a control offers: a text field suggests its values, a select allows no others. */
export type OptionSource = keyof ReferenceData | 'skills';

/** The groups of the form. `drafts/form-model.ts` has their titles. */
export type GroupName = 'idea' | 'work' | 'people' | 'start' | 'more';

/** How `npm run new` asks for a field. */
export interface FieldQuestion {
  /** The question as the terminal shows it. */
  readonly prompt: string;
  /** The name of the flag, without hyphens. */
  readonly flag: string;
  /** The value after the flag, in the usage text: `TEXT`. */
  readonly placeholder: string;
  /** The answer when people only press Enter. */
  readonly suggested?: unknown;
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
  readonly control: Control;
  readonly optionSource?: OptionSource;
  /** What one row of a repeater is called, as in "Add a skill". */
  readonly rowName?: string;
  /** The group of the form, for fields that are not part of another field. */
  readonly group?: GroupName;
  /** The place within the group. Fields without one come last, in the order of the schema. */
  readonly order?: number;
  /** A value to start from. The template shows it, and so do the issue form, editors and the check. */
  readonly example?: unknown;
  /** Whether the list is written on one line: `[networking, security]`. */
  readonly isInline?: true;
  /** Whether readers often miss this optional field. The issue form asks for it, and `npm run new` names it if it is empty. */
  readonly isRecommended?: true;
  readonly question?: FieldQuestion;
}

/** The metadata of the fields in `idea-schema.ts`. A registry of its own, so that only `help` gets into the JSON Schema. */
export const fieldMetadata = z.registry<FieldMetadata>();

/** The fields of an object or of the rows of a list; none for other schemas. */
export function getShape(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const item = getItem(schema);
  return item instanceof z.ZodObject ? item.shape : {};
}

/** The schema of one item of a list; the schema itself, without what makes it optional, if it is not a list. */
export function getItem(schema: z.ZodType): z.ZodType {
  const inner = unwrap(schema) as z.ZodType;
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
}

/** A value to start from for the field at `path` of `schema`: its own example, or the part of the example of a field around it. */
function getExample(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  let current: z.ZodType | undefined = schema;
  let example: unknown;
  for (const key of path) {
    const isIndex = typeof key === 'number';
    current = current && (isIndex ? getItem(current) : getShape(current)[String(key)]);
    const [own] = (current?.meta()?.['examples'] ?? []) as readonly unknown[];
    const inherited = (example as Readonly<Record<PropertyKey, unknown>> | undefined)?.[isIndex ? 0 : key];
    example = (current && fieldMetadata.get(current)?.example) ?? own ?? inherited;
  }
  return example;
}

/** `value` as YAML on one line. Texts get quotes unless they are plain words or an address. */
function formatFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatFlow).join(', ')}]`;
  if (typeof value === 'string') return /^(?:[A-Za-z][\w .-]*|https:[^\s,]+)$/.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([name, part]) => `${name}: ${formatFlow(part)}`)
    .join(', ')} }`;
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
