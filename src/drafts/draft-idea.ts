import { resolveIdea, type Idea, type ReferenceData } from '../domain/idea.ts';
import type { FrontMatter } from '../domain/front-matter.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import type { Draft } from './draft.ts';
import { normalize, isBlank } from './write-entry.ts';

/** What stands in the preview for what has not been said yet. */
const UNSAID: Readonly<Record<string, unknown>> = {
  title: 'The title',
  summary: 'One or two sentences that say what it is and who gains.',
  status: 'open',
  topics: [],
  difficulty: 'easy',
  sizes: [],
  skills: [],
  mentors: [],
  outcomes: [],
  added: '2000-01-01',
};

/** An idea as far as it can be shown, and which of its fields were said and make sense. */
export interface DraftIdea {
  readonly idea: Idea;
  readonly said: ReadonlySet<string>;
}

/** The idea that `draft` is so far: fields that make no sense are left out, and required ones replaced. */
export function toDraftIdea(draft: Draft, register: ReferenceData): DraftIdea {
  const said = new Set<string>();
  const data: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(ideaSchema.shape)) {
    const written = normalize(draft.fields[name]);
    const read = field.safeParse(written === '' ? undefined : written);
    const whole = read.success ? read : field.safeParse(undefined);
    if (read.success && !isBlank(written)) said.add(name);
    data[name] = whole.success ? whole.data : UNSAID[name];
  }
  return { idea: resolveIdea({ id: draft.id, data: data as unknown as FrontMatter }, register), said };
}
