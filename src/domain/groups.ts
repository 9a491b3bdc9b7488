import type { Idea } from './idea.ts';
import { LEVELS, NEEDS, REFERENCE_TYPES, termOf } from './vocabulary.ts';

/** Rows under a heading, for the parts of an idea's page that are grouped by a vocabulary. */
export interface Group<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
}

interface SkillRow {
  readonly value: string;
  readonly label: string;
  /** The need and the level as the vocabularies have them, for the browser to hold against what a visitor knows. */
  readonly need: string;
  readonly asked: string | undefined;
  /** "comfortable", or nothing when the entry gives no level. */
  readonly level: string;
}

type ReferenceRow = Idea['references'][number];

function present<Row>(groups: readonly Group<Row>[]): Group<Row>[] {
  return groups.filter(({ rows }) => rows.length > 0);
}

/** The skills by need: what is needed first, what will be learnt last. Empty groups are left out. */
export function skillGroups(idea: Idea): Group<SkillRow>[] {
  return present(
    NEEDS.map(({ value, label }) => ({
      label,
      rows: idea.skills
        .filter(({ need }) => need === value)
        .map(({ skill, level }) => ({
          ...skill,
          need: value,
          asked: level,
          level: level === undefined ? '' : termOf(LEVELS, level).label,
        })),
    })),
  );
}

/** The references by type, standards first. Empty groups are left out. */
export function referenceGroups(idea: Idea): Group<ReferenceRow>[] {
  return present(REFERENCE_TYPES.map(({ value, label }) => ({ label, rows: idea.references.filter(({ type }) => type === value) })));
}
