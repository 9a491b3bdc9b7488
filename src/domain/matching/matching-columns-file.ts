import { ByteWriter, decodeFile, readSortedNumbers, readTotal, writeSortedNumbers } from '../byte-stream.ts';
import { MATCHING_COLUMNS_FILE, SKILL_REQUIREMENTS, type MatchingColumns } from './matching-columns.ts';
import { slugify } from '../text/slug.ts';
import { SIZES } from '../vocabulary.ts';

/**
 * `columns` as the bytes of one file: the number of ideas; the number of skills, and each skill with its label, the number
 * of its columns, and for each column its place in SKILL_REQUIREMENTS and a list of ideas; then a list of ideas for every size.
 */
export function encodeMatchingColumns({ total, requirements, sizes }: MatchingColumns): Uint8Array<ArrayBuffer> {
  const skills = Map.groupBy(requirements, ({ label }) => label);
  const writer = new ByteWriter();
  writer.varint(total);
  writer.varint(skills.size);
  for (const [label, columns] of skills) {
    writer.text(label);
    writer.varint(columns.length);
    for (const { need, level, ideas } of columns) {
      writer.varint(SKILL_REQUIREMENTS.findIndex((requirement) => requirement.need === need && requirement.level === level));
      writeSortedNumbers(writer, ideas, total);
    }
  }
  for (const { ideas } of sizes) writeSortedNumbers(writer, ideas, total);
  return writer.finish();
}

/**
 * Reads what `encodeMatchingColumns` wrote. All idea numbers in the result are below its total, whatever the bytes are.
 * @throws Error that says what is wrong when the file is damaged
 */
export function decodeMatchingColumns(bytes: Uint8Array): MatchingColumns {
  return decodeFile(bytes, MATCHING_COLUMNS_FILE, (reader) => {
    const total = readTotal(reader);
    const skills = reader.list(() => {
      const label = reader.text();
      return reader.list(() => {
        const requirement = SKILL_REQUIREMENTS[reader.varint()];
        if (!requirement) throw new Error('a skill has an unknown requirement');
        return { value: slugify(label), label, ...requirement, ideas: readSortedNumbers(reader, total) };
      });
    });
    return {
      total,
      requirements: skills.flat(),
      sizes: SIZES.map(({ value }) => ({ hours: value, ideas: readSortedNumbers(reader, total) })),
    };
  });
}
