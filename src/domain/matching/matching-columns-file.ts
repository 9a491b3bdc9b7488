import { SKILL_REQUIREMENTS, type SkillColumn, type MatchingColumns } from './matching-columns.ts';
import { ByteWriter, writeSortedNumbers, ByteReader, readSortedNumbers } from '../byte-stream.ts';
import { slugify } from '../text/slug.ts';
import { SIZES } from '../vocabulary.ts';

/** What the file of fits says in JSON: how many ideas, and what the skills they ask for are called. */
interface MatchingColumnsHeader {
  readonly total: number;
  readonly skills: readonly string[];
}

function isFitHead(value: unknown): value is MatchingColumnsHeader {
  const { total, skills } = (value ?? {}) as Partial<Record<keyof MatchingColumnsHeader, unknown>>;
  return Number.isInteger(total) && Number(total) >= 0 && Array.isArray(skills) && skills.every((label) => typeof label === 'string');
}

/**
 * Reads a head from its JSON.
 * @throws Error when it is none
 */
function parseMatchingColumnsHeader(json: string): MatchingColumnsHeader {
  const head: unknown = JSON.parse(json);
  if (!isFitHead(head)) throw new Error('its head is not one of a file of fits');
  return head;
}

/**
 * `columns` as the bytes of one file: the length of its head, the head in JSON; then for every skill of the head how
 * many ways to ask for it follow, each with its place among all ways and a list of numbers; then a list for every size.
 */
export function encodeMatchingColumns({ total, asks, sizes }: MatchingColumns): Uint8Array<ArrayBuffer> {
  const skills = Map.groupBy(asks, ({ value }) => value);
  const head: MatchingColumnsHeader = { total, skills: [...skills.values()].flatMap(([ask]) => (ask ? [ask.label] : [])) };
  const writer = new ByteWriter();
  writer.section(new TextEncoder().encode(JSON.stringify(head)));
  for (const rows of skills.values()) {
    writer.number(rows.length);
    for (const row of rows) {
      writer.number(placeOf(row));
      writeSortedNumbers(writer, row.ideas, total);
    }
  }
  for (const { ideas } of sizes) writeSortedNumbers(writer, ideas, total);
  return writer.finish();
}

function placeOf({ need, level }: SkillColumn): number {
  return SKILL_REQUIREMENTS.findIndex((ask) => ask.need === need && ask.level === level);
}

function readAsks(reader: ByteReader, label: string, total: number): SkillColumn[] {
  const count = reader.number();
  if (count > SKILL_REQUIREMENTS.length) throw new Error('a skill is asked for in more ways than there are');
  return Array.from({ length: count }, () => {
    const ask = SKILL_REQUIREMENTS[reader.number()];
    if (!ask) throw new Error('a skill is asked for in a way that there is not');
    return { value: slugify(label), label, ...ask, ideas: readSortedNumbers(reader, total) };
  });
}

function read(reader: ByteReader): MatchingColumns {
  const { total, skills } = parseMatchingColumnsHeader(new TextDecoder('utf-8', { fatal: true }).decode(reader.section()));
  // Every idea has a size, so a total out of all proportion is found out before memory is set aside for it.
  if (total > reader.left * 8) throw new Error('it ends too early');
  const columns = {
    total,
    asks: skills.flatMap((label) => readAsks(reader, label, total)),
    sizes: SIZES.map(({ value }) => ({ hours: value, ideas: readSortedNumbers(reader, total) })),
  };
  if (reader.left > 0) throw new Error('it goes on after its end');
  return columns;
}

/**
 * What `encodeMatchingColumns` wrote as `bytes`. Whatever they give, every number of an idea in them is below the total.
 * @throws Error saying what is wrong when the file is damaged
 */
export function decodeMatchingColumns(bytes: Uint8Array): MatchingColumns {
  try {
    return read(new ByteReader(bytes));
  } catch (error) {
    throw new Error(`The file of fits is damaged: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}
