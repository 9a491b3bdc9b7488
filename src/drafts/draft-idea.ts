import { resolveIdea, type Idea, type ReferenceData } from '../domain/idea.ts';
import type { FrontMatter } from '../domain/front-matter.ts';
import { IDEA_FIELDS, type IdeaField } from '../schema/idea-fields.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import type { Draft } from './draft.ts';
import { normalize, isBlank } from './write-entry.ts';

/** What the preview shows for a required field that is still empty: its example, or an empty list. */
function getPlaceholder({ example }: IdeaField): unknown {
  return Array.isArray(example) ? [] : example;
}

/** An idea as far as it can be shown. */
export interface DraftIdea {
  readonly idea: Idea;
  /** The names of the fields that have a valid value. */
  readonly filled: ReadonlySet<string>;
}

/** The idea that `draft` describes so far: invalid fields are left out, and required ones get a placeholder. */
export function toDraftIdea(draft: Draft, referenceData: ReferenceData): DraftIdea {
  const filled = new Set<string>();
  const data: Record<string, unknown> = {};
  for (const field of IDEA_FIELDS) {
    const { name } = field;
    const schema = ideaSchema.shape[name as keyof FrontMatter];
    const value = normalize(draft.fields[name]);
    const parsed = schema.safeParse(value === '' ? undefined : value);
    const used = parsed.success ? parsed : schema.safeParse(undefined);
    if (parsed.success && !isBlank(value)) filled.add(name);
    data[name] = used.success ? used.data : getPlaceholder(field);
  }
  return { idea: resolveIdea({ id: draft.id, data: data as unknown as FrontMatter }, referenceData), filled };
}
