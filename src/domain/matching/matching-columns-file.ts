import { ByteWriter, decodeFile, readJson, readSortedNumbers, writeJson, writeSortedNumbers, type ByteReader } from '../byte-stream.ts';
import { MATCHING_COLUMNS_FILE, SKILL_REQUIREMENTS, type MatchingColumns, type SkillColumn } from './matching-columns.ts';
import { slugify } from '../text/slug.ts';
import { SIZES } from '../vocabulary.ts';

/** The JSON header of the file: the number of ideas and the labels of all skills. */
interface Header {
  readonly total: number;
  readonly skills: readonly string[];
}

function isHeader(value: unknown): value is Header {
  const { total, skills } = (value ?? {}) as Partial<Record<keyof Header, unknown>>;
  return Number.isInteger(total) && Number(total) >= 0 && Array.isArray(skills) && skills.every((label) => typeof label === 'string');
}

/**
 * `columns` as the bytes of one file: the JSON header; for every skill the number of its columns, each with its place in
 * SKILL_REQUIREMENTS and a list of ideas; then a list of ideas for every size.
 */
export function encodeMatchingColumns({ total, requirements, sizes }: MatchingColumns): Uint8Array<ArrayBuffer> {
  const skills = Map.groupBy(requirements, ({ label }) => label);
  const writer = new ByteWriter();
  writeJson(writer, { total, skills: [...skills.keys()] } satisfies Header);
  for (const columns of skills.values()) {
    writer.varint(columns.length);
    for (const { need, level, ideas } of columns) {
      writer.varint(SKILL_REQUIREMENTS.findIndex((requirement) => requirement.need === need && requirement.level === level));
      writeSortedNumbers(writer, ideas, total);
    }
  }
  for (const { ideas } of sizes) writeSortedNumbers(writer, ideas, total);
  return writer.finish();
}

function readSkill(reader: ByteReader, label: string, total: number): SkillColumn[] {
  const count = reader.varint();
  if (count > SKILL_REQUIREMENTS.length) throw new Error('a skill has too many columns');
  return Array.from({ length: count }, () => {
    const requirement = SKILL_REQUIREMENTS[reader.varint()];
    if (!requirement) throw new Error('a skill has an unknown requirement');
    return { value: slugify(label), label, ...requirement, ideas: readSortedNumbers(reader, total) };
  });
}

function readColumns(reader: ByteReader): MatchingColumns {
  const header = readJson(reader);
  if (!isHeader(header)) throw new Error('it has no valid header');
  const { total, skills } = header;
  // Every idea has a size. This finds a total that is far too large before memory is allocated for it.
  if (total > reader.remaining * 8) throw new Error('it ends too early');
  return {
    total,
    requirements: skills.flatMap((label) => readSkill(reader, label, total)),
    sizes: SIZES.map(({ value }) => ({ hours: value, ideas: readSortedNumbers(reader, total) })),
  };
}

/**
 * Reads what `encodeMatchingColumns` wrote. All idea numbers in the result are below its total, whatever the bytes are.
 * @throws Error that says what is wrong when the file is damaged
 */
export function decodeMatchingColumns(bytes: Uint8Array): MatchingColumns {
  return decodeFile(bytes, MATCHING_COLUMNS_FILE, readColumns);
}
