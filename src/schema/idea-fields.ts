/** The fields of an idea as data, read from the schema and its metadata: what forms, commands and documents are made from. */
import { z } from 'zod';
import type { ReferenceData } from '../domain/idea.ts';
import type { Term } from '../domain/vocabulary.ts';
import { fieldMetadata, type FieldMetadata } from './field-metadata.ts';
import { fieldTypeAt, unwrap, type FieldType } from './field-types.ts';
import { ideaSchema } from './idea-schema.ts';

/**
 * How a form edits a field. `lines` and `links` hold one value per line; `fieldset` shows the parts of a field once, and
 * `repeater` shows them once per row.
 */
type Control = 'text' | 'number' | 'textarea' | 'lines' | 'links' | 'select' | 'checkboxes' | 'fieldset' | 'repeater';

/** A field of an idea, or a part of one. */
export interface IdeaField extends FieldMetadata {
  /** Empty for the only control of a row, such as a topic. */
  readonly name: string;
  readonly control: Control;
  readonly isRequired: boolean;
  /** Whether the field has a value even if nothing is chosen. */
  readonly hasDefault: boolean;
  /** Whether the file has the list on one line: `[networking, security]`. */
  readonly isInline?: boolean;
  /** The values to choose from, if the field has a vocabulary. */
  readonly options?: readonly Term[] | undefined;
  /** The controls of a fieldset or of one row of a repeater. */
  readonly parts: readonly IdeaField[];
}

/** In characters. A field that may hold more gets a text box of several lines. */
const MAX_LINE_LENGTH = 200;

/** The control for one value, or for a list of values that are not edited row by row. */
function chooseControl(type: FieldType | undefined, isList: boolean, source: FieldMetadata['optionSource']): Control {
  if (type?.kind === 'choice') return isList ? 'checkboxes' : 'select';
  if (isList) return type?.kind === 'link' ? 'links' : 'lines';
  if (type?.kind === 'record') return 'fieldset';
  if (type?.kind === 'id') return source === 'people' ? 'text' : 'select';
  if (type?.kind === 'text' && type.max > MAX_LINE_LENGTH) return 'textarea';
  return type?.kind === 'year' ? 'number' : 'text';
}

function toField(name: string, schema: z.ZodType): IdeaField {
  const metadata = fieldMetadata.get(schema);
  if (!metadata) throw new Error(`The field "${name}" has no metadata.`);
  const { success, data } = schema.safeParse(undefined);
  const inner = unwrap(schema);
  const isList = inner instanceof z.ZodArray;
  const item = (isList ? inner.element : inner) as z.ZodType;
  const type = fieldTypeAt(item);
  const control = metadata.rowName === undefined ? chooseControl(type, isList, metadata.optionSource) : 'repeater';
  const hasParts = control === 'repeater' || control === 'fieldset';
  const parts = item instanceof z.ZodObject ? Object.entries(item.shape) : [['', item] as const];
  return {
    ...metadata,
    name,
    control,
    isRequired: !success,
    hasDefault: data !== undefined,
    isInline: isList && (type?.kind === 'id' || type?.kind === 'choice'),
    options: type?.kind === 'choice' ? type.terms : undefined,
    parts: hasParts ? parts.map(([part, partSchema]) => toField(part, partSchema)) : [],
  };
}

/** Every field, in the order of the schema. */
export const IDEA_FIELDS: readonly IdeaField[] = Object.entries(ideaSchema.shape).map(([name, schema]) => toField(name, schema));

export const FIELD_NAMES: readonly string[] = IDEA_FIELDS.map(({ name }) => name);

/** The field `name`; undefined if there is none. */
export function getField(name: string): IdeaField | undefined {
  return IDEA_FIELDS.find((field) => field.name === name);
}

/** Every field in the order of the template: the required ones, then the others. */
export const TEMPLATE_FIELDS: readonly IdeaField[] = IDEA_FIELDS.toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired));

/** A place in the front matter that holds ids of a reference file: the fields that lead there, with `*` for every item of a list. */
interface ReferenceField {
  readonly path: readonly string[];
  readonly known: keyof ReferenceData;
}

function findReferences(schema: z.core.$ZodType, path: readonly string[]): ReferenceField[] {
  const source = fieldMetadata.get(schema)?.optionSource;
  if (source !== undefined && source !== 'skills') return [{ path, known: source }];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return findReferences(inner.element, [...path, '*']);
  const fields = inner instanceof z.ZodObject ? Object.entries(inner.shape) : [];
  return fields.flatMap(([name, part]) => findReferences(part, [...path, name]));
}

/** Every place in the front matter that refers to another file. */
export const REFERENCE_FIELDS: readonly ReferenceField[] = findReferences(ideaSchema, []);
