import { formatUrl } from '../domain/text/url.ts';
import type { Idea, Person, Programme } from '../domain/idea.ts';
import { skillAliases } from '../domain/skills.ts';
import type { SearchFieldName } from './search-fields.ts';

/** What is searched of an idea: the texts of each field. An idea's number is its place in the list the index is built from. */
export type SearchDocument = Readonly<Record<SearchFieldName, readonly string[]>>;

type Optional =
  | 'mentors'
  | 'programmes'
  | 'outcomes'
  | 'starterTasks'
  | 'stretchGoals'
  | 'requirements'
  | 'repositories'
  | 'references'
  | 'history'
  | 'origin';

/** As much of an idea as can be searched; what a benchmark's record does not have may be left out. */
export type SearchableIdea = Pick<Idea, 'title' | 'summary'> &
  Partial<Pick<Idea, Optional>> & {
    readonly topics: readonly Pick<Idea['topics'][number], 'label' | 'aliases'>[];
    readonly skills: readonly Pick<Idea['skills'][number], 'skill'>[];
  };

const RFC = /\brfc[-_ /]?(\d+)\b/gi;

/** The memos of the series that `text` names or links to, each in both spellings: "RFC 2663" and "rfc2663". */
function rfcNames(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(RFC), ([, number]) => Number(number)))].flatMap((number) => [
    `RFC ${number}`,
    `rfc${number}`,
  ]);
}

/** "gsoc-2015" is indexed as gsoc, 2015 and gsoc2015, beside the full name. */
function programmeNames({ name, kind, year }: Programme): string[] {
  return [name, kind === 'other' ? String(year) : `${kind}-${year}`];
}

function personNames({ name, github }: Person): string[] {
  return github === undefined ? [name] : [name, github];
}

/** "mirage" and "awa-ssh" of https://github.com/mirage/awa-ssh, apart, for each has words of its own. */
function repositoryNames(url: string): string[] {
  const [host = '', ...path] = formatUrl(url)
    .replace(/\.git$/, '')
    .split('/');
  return [/^git(hub|lab)\.com$/.test(host) ? [] : host, path].flat();
}

/**
 * The search document of `idea`: all that its page shows, in the words people use. Other names of its topics, skills and
 * programmes are among them, so that "logging" finds observability.
 *
 * @param text the words that its page shows of the text below the front matter
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
    history: history.flatMap(({ year, programme, contributor, mentors: guides, outcome, remains, links }) => [
      String(year),
      ...(programme ? programmeNames(programme) : []),
      ...guides.flatMap(personNames),
      ...[contributor, outcome, remains].filter((part) => part !== undefined),
      ...links.map(({ title }) => title),
    ]),
    origin: [origin?.note ?? []].flat(),
  };
}
