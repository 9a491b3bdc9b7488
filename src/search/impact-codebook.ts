import type { ByteReader, ByteWriter } from '../domain/byte-stream.ts';
import { SEARCH_FIELDS } from './search-fields.ts';
import type { WeightedPosting } from './bm25f.ts';

/** What a posting's four bits stand for: the field that says most, and about how much. */
interface ImpactCode {
  /** Place in SEARCH_FIELDS. */
  readonly field: number;
  /** From 0 to 1. */
  readonly impact: number;
}

export type ImpactCodebook = readonly ImpactCode[];

/** The codes that fit `postings` best: the impacts of each field in groups of equal size, each group by its mean. */
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

/** The place in `codebook` of the code nearest to `posting`. */
export function toImpactCode(codebook: ImpactCodebook, { field, impact }: WeightedPosting): number {
  let best = -1;
  let distance = Infinity;
  for (const [code, { field: own, impact: mean }] of codebook.entries()) {
    if (own !== field || Math.abs(impact - mean) >= distance) continue;
    best = code;
    distance = Math.abs(impact - mean);
  }
  return best;
}

export function writeCodebook(writer: ByteWriter, codebook: ImpactCodebook): void {
  writer.number(codebook.length);
  for (const { field, impact } of codebook) {
    writer.byte(field);
    writer.byte(Math.round(impact * 255));
  }
}

export function readCodebook(reader: ByteReader): ImpactCodebook {
  return Array.from({ length: reader.number() }, () => ({ field: reader.byte(), impact: reader.byte() / 255 }));
}
