import { resolveIdea, type ReferenceData } from '../domain/idea.ts';
import type { FrontMatter } from '../domain/front-matter.ts';
import { IDEA_FIELDS } from '../schema/idea-fields.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import type { Draft } from './draft.ts';
import { normalize, isBlank } from './write-entry.ts';

/** The idea that `draft` describes so far: invalid fields are left out. Required ones show their example, or an empty list. */
export function toDraftIdea(draft: Draft, referenceData: ReferenceData) {
  const filled = new Set<string>();
  const data: Record<string, unknown> = {};
  for (const { name, example } of IDEA_FIELDS) {
    const schema = ideaSchema.shape[name as keyof FrontMatter];
    const value = normalize(draft.fields[name]);
    const parsed = schema.safeParse(value === '' ? undefined : value);
    if (parsed.success && !isBlank(value)) filled.add(name);
    const used = parsed.success ? parsed : schema.safeParse(undefined);
    const placeholder = Array.isArray(example) ? [] : example;
    data[name] = used.success ? used.data : placeholder;
  }
  return { idea: resolveIdea({ id: draft.id, data: data as unknown as FrontMatter }, referenceData), filled };
}

/** An idea as far as it can be shown, and the names of the fields that have a valid value. */
export type DraftIdea = ReturnType<typeof toDraftIdea>;
