/** The fields of an idea as data, read from the schema and its metadata: what forms, commands and documents are made from. */
import { z } from 'zod';
import type { ReferenceData } from '../domain/idea.ts';
import type { Term } from '../domain/vocabulary.ts';
import { fieldMetadata, getItem, getShape, type FieldMetadata } from './field-metadata.ts';
import { getVocabulary, unwrap } from './field-types.ts';
import { ideaSchema } from './idea-schema.ts';

/** A field of an idea, or a part of one. */
export interface IdeaField extends FieldMetadata {
  /** Empty for the only control of a row, such as a topic. */
  readonly name: string;
  readonly isRequired: boolean;
  /** Whether the field has a value even if nothing is chosen. */
  readonly hasDefault: boolean;
  /** The values to choose from, if the field has a vocabulary. */
  readonly options?: readonly Term[] | undefined;
  /** The controls of a fieldset or of one row of a repeater. */
  readonly parts: readonly IdeaField[];
}

function getParts(schema: z.ZodType, { control }: FieldMetadata): readonly IdeaField[] {
  if (control !== 'repeater' && control !== 'fieldset') return [];
  const parts = Object.entries(getShape(schema));
  return parts.length > 0 ? parts.map(([name, part]) => toField(name, part)) : [toField('', getItem(schema))];
}

function toField(name: string, schema: z.ZodType): IdeaField {
  const metadata = fieldMetadata.get(schema);
  if (!metadata) throw new Error(`The field "${name}" has no metadata.`);
  const { success, data } = schema.safeParse(undefined);
  return {
    ...metadata,
    name,
    isRequired: !success,
    hasDefault: data !== undefined,
    options: getVocabulary(schema),
    parts: getParts(schema, metadata),
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
export const TEMPLATE_FIELDS: readonly IdeaField[] = [
  ...IDEA_FIELDS.filter(({ isRequired }) => isRequired),
  ...IDEA_FIELDS.filter(({ isRequired }) => !isRequired),
];

/** A place in the front matter that holds ids of topics.yaml, people.yaml or programmes.yaml. */
export interface ReferenceField {
  /** The names of the fields that lead there, with `*` for every item of a list. */
  readonly path: readonly string[];
  readonly known: keyof ReferenceData;
}

function findReferences(schema: z.ZodType, path: readonly string[]): ReferenceField[] {
  const source = fieldMetadata.get(schema)?.optionSource;
  const inner = unwrap(schema) as z.ZodType;
  const own = source === undefined || source === 'skills' ? [] : [{ path, known: source }];
  const parts: readonly (readonly [string, z.ZodType])[] =
    inner instanceof z.ZodArray ? [['*', inner.element as z.ZodType]] : Object.entries(getShape(inner));
  return [...own, ...parts.flatMap(([name, part]) => findReferences(part, [...path, name]))];
}

/** Every place in the front matter that refers to another file. */
export const REFERENCE_FIELDS: readonly ReferenceField[] = findReferences(ideaSchema, []);
