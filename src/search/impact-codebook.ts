import type { ByteReader, ByteWriter } from '../domain/byte-stream.ts';
import type { WeightedPosting } from './bm25f.ts';
import { SEARCH_FIELDS } from './search-fields.ts';

/** The meaning of each four-bit code of a posting: the field with the highest weight, and the approximate impact. */
export type ImpactCodebook = readonly Omit<WeightedPosting, 'idea'>[];

/** The codes for `postings`: for each field, the impacts in groups of equal size, each with its mean. */
export function buildCodebook(postings: readonly WeightedPosting[]): ImpactCodebook {
  return SEARCH_FIELDS.flatMap(({ levels }, field) => {
    const impacts = Float32Array.from(postings.filter((posting) => posting.field === field).map(({ impact }) => impact)).sort();
    if (impacts.length === 0) return [];
    return Array.from({ length: levels }, (_, level) => {
      const group = impacts.subarray((level * impacts.length) / levels, ((level + 1) * impacts.length) / levels);
      return { field, impact: group.reduce((sum, impact) => sum + impact, 0) / Math.max(1, group.length) };
    });
  });
}

/** The index of the code that is nearest to `posting`. */
export function toImpactCode(codebook: ImpactCodebook, { field, impact }: WeightedPosting): number {
  const distances = codebook.map((code) => (code.field === field ? Math.abs(impact - code.impact) : Infinity));
  return distances.indexOf(Math.min(...distances));
}

export function writeCodebook(writer: ByteWriter, codebook: ImpactCodebook): void {
  writer.varint(codebook.length);
  for (const { field, impact } of codebook) {
    writer.byte(field);
    writer.byte(Math.round(impact * 255));
  }
}

export function readCodebook(reader: ByteReader): ImpactCodebook {
  return Array.from({ length: reader.varint() }, () => ({ field: reader.byte(), impact: reader.byte() / 255 }));
}
