import { formatUrl } from './text/url.ts';
import type { FrontMatter, PersonRow, ProgrammeRow, TopicRow } from './front-matter.ts';
import { toSkill, type Skill } from './skills.ts';

/** A row of topics.yaml, people.yaml or programmes.yaml together with its key. */
type Topic = TopicRow & { readonly id: string };
export type Person = PersonRow & { readonly id: string };
export type Programme = ProgrammeRow & { readonly id: string };

/** Everything ideas refer to, by id. */
export interface ReferenceData {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly people: ReadonlyMap<string, Person>;
  readonly programmes: ReadonlyMap<string, Programme>;
}

/** An entry as written: its file name without the ending, and its checked front matter. */
export interface Entry {
  readonly id: string;
  readonly data: FrontMatter;
}

type Written = FrontMatter['history'][number];

/** An earlier attempt with its programme and people looked up and every link titled. */
export type Attempt = Omit<Written, 'programme' | 'mentors' | 'links'> & {
  readonly programme: Programme | undefined;
  readonly mentors: readonly Person[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
};

/** An idea with every id replaced by what it stands for: what pages show. */
export type Idea = Omit<FrontMatter, 'topics' | 'skills' | 'mentors' | 'programmes' | 'history'> & {
  readonly id: string;
  readonly topics: readonly Topic[];
  readonly skills: readonly (FrontMatter['skills'][number] & { readonly skill: Skill })[];
  readonly mentors: readonly Person[];
  readonly programmes: readonly Programme[];
  readonly history: readonly Attempt[];
};

/** Ids that the register does not know are left out: `integrity.ts` has refused them before. */
function lookUp<Row>(ids: readonly string[], rows: ReadonlyMap<string, Row>): Row[] {
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** The idea that `entry` describes, its references looked up in `register`. */
export function resolveIdea({ id, data }: Entry, register: ReferenceData): Idea {
  return {
    ...data,
    id,
    topics: lookUp(data.topics, register.topics),
    skills: data.skills.map((row) => ({ ...row, skill: toSkill(row.name) })),
    mentors: lookUp(data.mentors, register.people),
    programmes: lookUp(data.programmes, register.programmes),
    history: data.history.map((attempt) => ({
      ...attempt,
      programme: attempt.programme === undefined ? undefined : register.programmes.get(attempt.programme),
      mentors: lookUp(attempt.mentors, register.people),
      links: attempt.links.map((link) => (typeof link === 'string' ? { title: formatUrl(link), url: link } : link)),
    })),
  };
}

/** Whether somebody may still take the idea up. */
export function isAvailable({ status }: Pick<Idea, 'status'>): boolean {
  return status === 'open' || status === 'discussion';
}

/** Whether somebody may still take the idea up but nobody is there yet to guide them. */
export function wantsMentor(idea: Pick<Idea, 'status' | 'mentors'>): boolean {
  return idea.mentors.length === 0 && isAvailable(idea);
}

/** What stands beside the name of a mentor who has not said yet that they may be named. */
export const UNCONFIRMED_LABEL = 'not yet confirmed';

type Guided = Pick<Idea, 'status' | 'mentors'>;

/**
 * The mentors of `idea` who have not said yet that they may be named, the leading one first. Nobody is asked about an
 * idea that is no longer on offer: there a name is a record of what happened, and no promise.
 */
export function unconfirmedMentors(idea: Guided): readonly Person[] {
  return isAvailable(idea) ? idea.mentors.filter(({ confirmed }) => confirmed === undefined) : [];
}

/** The names of the mentors of `idea` for plain text: "Ada Lovelace (not yet confirmed)". */
export function formatMentorNames(idea: Guided): string[] {
  const asking = unconfirmedMentors(idea);
  return idea.mentors.map((mentor) => (asking.includes(mentor) ? `${mentor.name} (${UNCONFIRMED_LABEL})` : mentor.name));
}
