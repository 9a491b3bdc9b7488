import { ideaSchema, type FrontMatter } from '../schema/idea-schema.ts';

/** Those fields of an idea that are as they should be, so that rules can speak of them though others are not. */
export type SoundFields = Partial<FrontMatter>;

/** The fields of `data` that the schema accepts one by one, defaults filled in. */
export function soundFields(data: unknown): SoundFields {
  if (typeof data !== 'object' || data === null) return {};
  const whole = ideaSchema.safeParse(data);
  if (whole.success) return whole.data;
  const fields = Object.entries(ideaSchema.shape).flatMap(([name, schema]) => {
    const written: unknown = Object.hasOwn(data, name) ? data[name as keyof typeof data] : undefined;
    const { success, data: value } = schema.safeParse(written);
    return success ? [[name, value] as const] : [];
  });
  return Object.fromEntries(fields);
}
