import type { Term } from '../../domain/vocabulary.ts';
import { visible } from '../../domain/text/visible.ts';

/** A row of a vocabulary as prompts show it: its label, and what it means while it is looked at. */
export function choiceOf<Value extends string | number>({
  value,
  label,
  meaning,
}: Term<Value>): {
  value: Value;
  name: string;
  description: string;
} {
  return { value, name: visible(label), description: visible(meaning) };
}
