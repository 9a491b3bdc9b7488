/**
 * The front matter of an entry after validation: defaults are filled in, and days are YYYY-MM-DD. The schema in
 * `src/schema/idea-schema.ts` validates it. The compiler reports an error when the two differ.
 * Topics, mentors and programmes are ids of the rows below.
 */
import type { Difficulty, Kind, Level, Need, ProgrammeKind, ReferenceType, Size, Status } from './vocabulary.ts';

export interface FrontMatter {
  title: string;
  summary: string;
  status: Status;
  topics: string[];
  kind?: Kind | undefined;
  difficulty: Difficulty;
  sizes: Size[];
  skills: { name: string; need: Need; level?: Level | undefined }[];
  mentors: string[];
  programmes: string[];
  outcomes: string[];
  starterTasks: string[];
  stretchGoals: string[];
  repositories: string[];
  references: { title: string; url: string; type: ReferenceType }[];
  contact?: string | undefined;
  requirements?: string | undefined;
  origin?: { date?: string | undefined; url?: string | undefined; note?: string | undefined } | undefined;
  history: {
    programme?: string | undefined;
    year: number;
    contributor?: string | undefined;
    mentors: string[];
    outcome: string;
    remains?: string | undefined;
    links: (string | { title: string; url: string })[];
  }[];
  added: string;
  reviewed?: string | undefined;
  previousIds: string[];
}

/** A row of topics.yaml. */
export interface TopicRow {
  label: string;
  description: string;
  aliases: string[];
}

/** A row of people.yaml. */
export interface PersonRow {
  name: string;
  github?: string | undefined;
  url?: string | undefined;
  /** The day they agreed to be listed as a mentor. */
  confirmed?: string | undefined;
}

/** A row of programmes.yaml. */
export interface ProgrammeRow {
  name: string;
  kind: ProgrammeKind;
  year: number;
  url?: string | undefined;
  timeline: { date: string; until?: string | undefined; label: string }[];
}
