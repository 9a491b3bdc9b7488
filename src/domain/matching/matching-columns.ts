import { toBitset, hasBit } from '../bitset.ts';
import { ByteWriter, decodeColumns, readSortedNumbers, writeSortedNumbers, type ByteReader } from '../byte-stream.ts';
import { slugify } from '../text/slug.ts';
import { type NeededSkill, totalHours, getSkillGap, type Profile, type SkillGap } from './skill-match.ts';
import type { Idea } from '../idea.ts';
import { LEVELS, NEEDS, SIZES, type Level, type Need, type Size } from '../vocabulary.ts';
import type { Ranks } from '../filters/sorts.ts';

/** The name of the file with the matching columns, which the browser loads. */
export const MATCHING_COLUMNS_FILE = 'matching';

/** Every combination of need and level that an idea can have for a skill. */
const SKILL_REQUIREMENTS: readonly { readonly need: Need; readonly level: Level | undefined }[] = NEEDS.flatMap(({ value: need }) =>
  [undefined, ...LEVELS.map(({ value }) => value)].map((level) => ({ need, level })),
);

/** A skill, one requirement, and the numbers of the ideas that have it, in ascending order. */
interface SkillColumn extends NeededSkill {
  readonly ideas: Uint32Array;
}

/** The skills and sizes of all ideas in columns, so that 30,000 ideas are compared with a profile in a few milliseconds. */
export interface MatchingColumns {
  readonly total: number;
  /** By the label of the skill, then in the order of SKILL_REQUIREMENTS. */
  readonly requirements: readonly SkillColumn[];
  /** Every size, smallest first. */
  readonly sizes: readonly { readonly hours: Size; readonly ideas: Uint32Array }[];
}

/** `ideas`, which are in the default order, as columns. */
export function buildMatchingColumns(ideas: readonly Idea[]): MatchingColumns {
  const rows = ideas.flatMap(({ skills }, number) => skills.map((row) => ({ ...row, number })));
  const skills = [...new Map(rows.map(({ skill }) => [skill.value, skill])).values()];
  const rowsBySkill = Map.groupBy(rows, ({ skill }) => skill.value);
  return {
    total: ideas.length,
    requirements: skills
      .sort((a, b) => a.label.localeCompare(b.label, 'en'))
      .flatMap((skill) =>
        SKILL_REQUIREMENTS.map((requirement) => {
          const { need, level } = requirement;
          const columnRows = (rowsBySkill.get(skill.value) ?? []).filter((row) => row.need === need && row.level === level);
          return { ...skill, ...requirement, ideas: Uint32Array.from(columnRows, ({ number }) => number) };
        }),
      )
      .filter(({ ideas: numbers }) => numbers.length > 0),
    sizes: SIZES.map(({ value }) => ({
      hours: value,
      ideas: Uint32Array.from(ideas.flatMap(({ sizes }, number) => (sizes.includes(value) ? [number] : []))),
    })),
  };
}

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

function readSkill(reader: ByteReader, total: number): SkillColumn[] {
  const label = reader.text();
  return reader.list(() => {
    const requirement = SKILL_REQUIREMENTS[reader.varint()];
    if (!requirement) throw new Error('a skill has an unknown requirement');
    return { value: slugify(label), label, ...requirement, ideas: readSortedNumbers(reader, total) };
  });
}

/** Reads what `encodeMatchingColumns` wrote. Throws an Error when the file is damaged. All idea numbers are below the total. */
export function decodeMatchingColumns(bytes: Uint8Array): MatchingColumns {
  return decodeColumns(bytes, MATCHING_COLUMNS_FILE, (reader, total) => ({
    total,
    requirements: reader.list(() => readSkill(reader, total)).flat(),
    sizes: SIZES.map(({ value }) => ({ hours: value, ideas: readSortedNumbers(reader, total) })),
  }));
}

/** Returns a function that gives the skills of an idea by its number, in the order of the columns. */
export function skillLookup({ requirements }: MatchingColumns): (number: number) => readonly NeededSkill[] {
  return (number) => requirements.filter(({ ideas }) => ideas.includes(number));
}

/** Returns a function that gives the sizes of an idea in hours by its number. */
export function sizeLookup({ sizes }: MatchingColumns): (number: number) => readonly number[] {
  return (number) => sizes.filter(({ ideas }) => ideas.includes(number)).map(({ hours }) => hours);
}

/** A part of a rank counts up to 255 skills. Ideas have far fewer. */
const MAX_SKILLS_IN_RANK = 255;

/** What a skill adds to the rank of an idea. One missing required skill outweighs all others. */
function getRankChange(gap: SkillGap, need: Need): number {
  if (gap === 'missing') return need === 'required' ? 2 ** 16 : 2 ** 8;
  return gap === 'have' ? -1 : 0;
}

const RANK_WITHOUT_TIME = 2 ** 24;

/**
 * The ranks of the sort "best match". Ideas that have a size for the visitor's time come first. Among these, the fewest
 * missing required skills, then the fewest missing preferred skills, then the most skills that the visitor has. Equal
 * ideas share a rank.
 */
export function rankByMatch({ total, requirements, sizes }: MatchingColumns, profile: Profile): Ranks {
  const levels = new Map(profile.skills.map(({ value, level }) => [value, level]));
  const ranks = new Uint32Array(total).fill(MAX_SKILLS_IN_RANK);
  for (const column of requirements) {
    const change = getRankChange(getSkillGap(column, levels.get(column.value)), column.need);
    for (const number of column.ideas) ranks[number] = (ranks[number] ?? 0) + change;
  }
  const time = totalHours(profile);
  if (time === undefined) return ranks;
  const fitting = toBitset(total, ...sizes.filter(({ hours }) => hours <= time).map(({ ideas }) => ideas));
  return ranks.map((rank, number) => (hasBit(fitting, number) ? rank : rank + RANK_WITHOUT_TIME));
}
