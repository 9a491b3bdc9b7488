import type { z } from 'zod';
import type { Register } from '../domain/idea.ts';
import { parseRegister } from '../domain/register.ts';
import { personSchema, programmeSchema, topicSchema } from '../domain/schema.ts';

type Rows<Row> = Map<string, Row & { readonly id: string }>;
type Files = ReadonlyMap<string, string>;
type Lose = (name: string) => unknown;

/** The rows of the register file `name` that are what `schema` asks; `lose` is told when there are others. */
function rowsOf<Row extends object>(files: Files, name: string, schema: z.ZodType<Row>, lose: Lose): Rows<Row> {
  const rows: Rows<Row> = new Map();
  try {
    for (const [id, written] of parseRegister(files.get(name) ?? '', name)) {
      const { data } = schema.safeParse(written);
      if (data) rows.set(id, { ...data, id });
      else lose(name);
    }
  } catch {
    lose(name);
  }
  return rows;
}

/**
 * As much of the register as can be read from `files`, for those who must go on with what there is; the check says what is
 * wrong with the rest. `lose` is told the name of a file that holds more than could be read.
 */
export function registerOf(files: Files, lose: Lose = () => undefined): Register {
  return {
    topics: rowsOf(files, 'topics.yaml', topicSchema, lose),
    people: rowsOf(files, 'people.yaml', personSchema, lose),
    programmes: rowsOf(files, 'programmes.yaml', programmeSchema, lose),
  };
}
