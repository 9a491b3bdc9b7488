import { formatUrl } from './text/url.ts';
import type { FrontMatter, PersonRow, ProgrammeRow, TopicRow } from './front-matter.ts';
import { toSkill } from './skills.ts';

/** A row of topics.yaml, people.yaml or programmes.yaml with its id. */
type Topic = TopicRow & { readonly id: string };
export type Person = PersonRow & { readonly id: string };
export type Programme = ProgrammeRow & { readonly id: string };

/** The topics, people and programmes that ideas refer to, by id. */
export interface ReferenceData {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly people: ReadonlyMap<string, Person>;
  readonly programmes: ReadonlyMap<string, Programme>;
}

/** An entry: its file name without the extension, and its validated front matter. */
export interface Entry {
  readonly id: string;
  readonly data: FrontMatter;
}

/** Unknown ids are left out. The check has reported them before. */
function lookUp<Row>(ids: readonly string[], rows: ReadonlyMap<string, Row>): Row[] {
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** `entry` with all ids replaced by the rows in `reference` that they refer to. Every link of an attempt has a title. */
export function resolveIdea({ id, data }: Entry, reference: ReferenceData) {
  return {
    ...data,
    id,
    topics: lookUp(data.topics, reference.topics),
    skills: data.skills.map((row) => ({ ...row, skill: toSkill(row.name) })),
    mentors: lookUp(data.mentors, reference.people),
    programmes: lookUp(data.programmes, reference.programmes),
    history: data.history.map((attempt) => ({
      ...attempt,
      programme: attempt.programme === undefined ? undefined : reference.programmes.get(attempt.programme),
      mentors: lookUp(attempt.mentors, reference.people),
      links: attempt.links.map((link) => (typeof link === 'string' ? { title: formatUrl(link), url: link } : link)),
    })),
  };
}

/** An entry as pages show it. */
export type Idea = ReturnType<typeof resolveIdea>;

/** Whether a contributor can choose the idea. */
export function isAvailable({ status }: Pick<Idea, 'status'>): boolean {
  return status === 'open' || status === 'discussion';
}

type WithMentors = Pick<Idea, 'status'> & { readonly mentors: readonly Person[] };

export const MENTOR_WANTED_LABEL = 'Mentor wanted';

/** Whether the idea is available but has no mentor. */
export function wantsMentor(idea: WithMentors): boolean {
  return idea.mentors.length === 0 && isAvailable(idea);
}

/** Shown next to the name of a mentor who has not agreed yet to be listed. */
export const UNCONFIRMED_LABEL = 'not yet confirmed';

/** The mentors of an available idea who have not agreed yet to be listed. In other ideas, a name only records what happened. */
export function unconfirmedMentors(idea: WithMentors): readonly Person[] {
  return isAvailable(idea) ? idea.mentors.filter(({ confirmed }) => confirmed === undefined) : [];
}

/** The names of the mentors as plain text: "Ada Lovelace (not yet confirmed)". */
export function formatMentorNames(idea: WithMentors): string[] {
  const unconfirmed = unconfirmedMentors(idea);
  return idea.mentors.map((mentor) => (unconfirmed.includes(mentor) ? `${mentor.name} (${UNCONFIRMED_LABEL})` : mentor.name));
}
