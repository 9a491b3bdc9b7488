import { formatUrl } from '../domain/text/url.ts';
import type { Idea, Person, Programme } from '../domain/idea.ts';
import { skillAliases } from '../domain/skills.ts';
import type { SearchFieldName } from './search-fields.ts';

/** The texts of an idea that are searched, by field. The number of an idea is its place in the list of documents. */
export type SearchDocument = Readonly<Record<SearchFieldName, readonly string[]>>;

/** The searchable parts of an idea. The records of the benchmark have only some of them. */
export type SearchableIdea = Pick<Idea, 'title' | 'summary'> &
  Partial<Omit<Idea, 'topics' | 'skills'>> & {
    readonly topics: readonly Pick<Idea['topics'][number], 'label' | 'aliases'>[];
    readonly skills: readonly Pick<Idea['skills'][number], 'skill'>[];
  };

const RFC = /\brfc[-_ /]?(\d+)\b/gi;

/** The RFCs that `text` mentions or links to, each in two spellings: "RFC 2663" and "rfc2663". */
function rfcNames(text: string): string[] {
  const numbers = new Set(Array.from(text.matchAll(RFC), ([, number]) => Number(number)));
  return [...numbers].flatMap((number) => [`RFC ${number}`, `rfc${number}`]);
}

/** The full name, and "gsoc-2015", which is indexed as gsoc, 2015 and gsoc2015. */
function programmeNames({ name, kind, year }: Programme): string[] {
  return [name, kind === 'other' ? String(year) : `${kind}-${year}`];
}

function personNames({ name, github }: Person): string[] {
  return github === undefined ? [name] : [name, github];
}

/** "mirage" and "awa-ssh" of https://github.com/mirage/awa-ssh. */
function repositoryNames(url: string): string[] {
  const [host = '', ...path] = formatUrl(url)
    .replace(/\.git$/, '')
    .split('/');
  return [/^git(hub|lab)\.com$/.test(host) ? [] : host, path].flat();
}

/**
 * The search document of `idea`: everything that its page shows, and the aliases of its topics, skills and programmes, so
 * that "logging" finds observability.
 * @param text the visible text of its page below the front matter
 */
export function toSearchDocument(idea: SearchableIdea, text: string): SearchDocument {
  const { mentors = [], programmes = [], repositories = [], references = [], history = [], requirements, origin } = idea;
  return {
    title: [idea.title],
    summary: [idea.summary],
    topics: idea.topics.flatMap(({ label, aliases }) => [label, ...aliases]),
    skills: idea.skills.flatMap(({ skill }) => [skill.label, ...skillAliases(skill.label)]),
    mentors: mentors.flatMap(personNames),
    programmes: programmes.flatMap(programmeNames),
    outcomes: idea.outcomes ?? [],
    starterTasks: idea.starterTasks ?? [],
    stretchGoals: idea.stretchGoals ?? [],
    requirements: [requirements ?? []].flat(),
    repositories: repositories.flatMap(repositoryNames),
    references: references.flatMap(({ title, url }) => [title, ...rfcNames(`${title} ${url}`)]),
    body: [text],
    history: history.flatMap(({ year, programme, contributor, mentors: attemptMentors, outcome, remains, links }) => [
      String(year),
      ...(programme ? programmeNames(programme) : []),
      ...attemptMentors.flatMap(personNames),
      ...[contributor ?? [], outcome, remains ?? []].flat(),
      ...links.map(({ title }) => title),
    ]),
    origin: [origin?.note ?? []].flat(),
  };
}
