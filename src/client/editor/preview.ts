import type { DraftIdea } from '../../drafts/draft-idea.ts';
import { cardOf } from '../../domain/idea-card.ts';
import { mentorNames, wantsMentor, type Idea } from '../../domain/idea.ts';
import { contactOf } from '../../domain/contact.ts';
import { factsOf, remarksOf, referenceGroups, skillGroups, openingOf, sectionTitles } from '../../domain/idea-sections.ts';
import { timelineOf } from '../../domain/history.ts';
import { STATUSES, termOf } from '../../domain/vocabulary.ts';

type Part = Node | string | undefined;

/** An element `name` of class `className` that holds `parts`; strings are text whatever they say. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...parts: readonly Part[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...parts.filter((part) => part !== undefined));
  return element;
}

/** A link to `url`, which the schema has checked. */
export function linkTo(url: string, words: string): HTMLAnchorElement {
  const link = make('a', '', words);
  link.href = url;
  return link;
}

/** A list with an item each of `items`; nothing when there are none. */
export function listOf(items: readonly (Node | string)[], name: 'ul' | 'ol' = 'ul'): HTMLElement | undefined {
  return items.length === 0 ? undefined : make(name, '', ...items.map((item) => make('li', '', item)));
}

/** The idea as the list will show it on the day `today`: what `IdeaCard.astro` makes of a card. */
export function rowOf({ idea, said }: DraftIdea, today: string): HTMLLIElement {
  const card = cardOf(idea, today);
  const dots = make('span', '', said.has('difficulty') ? card.dots : '○○○');
  dots.ariaHidden = 'true';
  const facts = make(
    'ul',
    '',
    make(
      'li',
      '',
      dots,
      ` ${said.has('difficulty') ? card.difficulty : 'not rated yet'} `,
      make('b', '', said.has('sizes') ? card.hours : ''),
    ),
    make('li', '', make('span', `status-${card.status}`, card.statusLabel), card.mentors && ` · ${card.mentors}`),
    make('li', '', card.tags.map(({ label }) => label).join('  ')),
  );
  facts.setAttribute('role', 'list');
  return make('li', '', make('h3', '', card.title), make('p', 'summary', card.summary), facts);
}

/** Where to write about ideas that name no channel. */
export interface Channel {
  readonly label: string;
  readonly url: string;
}

type Rows = readonly (readonly [label: string, ...values: (Node | string)[]])[];

function table(rows: Rows): HTMLElement {
  return make('dl', 'facts', ...rows.map(([label, ...values]) => make('div', '', make('dt', '', label), make('dd', '', ...values))));
}

function section(title: string, ...parts: readonly (Node | undefined)[]): readonly Node[] {
  const filled = parts.filter((part) => part !== undefined);
  return filled.length === 0 ? [] : [make('h4', '', title), ...filled];
}

function label({ idea, said }: DraftIdea): HTMLElement {
  const status = termOf(STATUSES, idea.status);
  const facts = factsOf(idea).filter(({ name }) => name !== 'difficulty' || said.has('difficulty'));
  return table([
    ['Status', make('span', `status-${idea.status}`, status.label), ` ${status.meaning}`],
    ...facts.map(({ label: name, sign, values }) => [name, `${sign} ${values.map((value) => value.label).join(', ')}`.trim()] as const),
    ...remarksOf(idea)
      .filter(({ day }) => day === undefined || day !== idea.added || said.has('added'))
      .map(({ label: name, text }) => [name, text] as const),
  ]);
}

function skills(idea: Idea): HTMLElement | undefined {
  const groups = skillGroups(idea);
  if (groups.length === 0) return undefined;
  return table(
    groups.map(({ label: name, rows }) => [name, rows.map((row) => (row.level ? `${row.label} (${row.level})` : row.label)).join(', ')]),
  );
}

function history(idea: Idea): HTMLElement | undefined {
  const { years } = timelineOf(idea);
  const attempts = years.flatMap(({ year, attempts: ofYear }) =>
    ofYear.map(({ who, outcome, remains, links }) => {
      const words = [who, outcome, remains && `What remained: ${remains}`].filter(Boolean).join(' · ');
      return [String(year), words, ...links.flatMap(({ title, url }) => [' ', linkTo(url, title)])] as const;
    }),
  );
  return attempts.length === 0 ? undefined : table(attempts);
}

function contact(idea: Idea, fallback: Channel): readonly Node[] {
  const { label: name, url } = contactOf(idea, fallback);
  return section(
    'Who to write to',
    wantsMentor(idea) ? make('p', '', make('b', '', 'Mentor wanted.'), ' Nobody has offered to guide this idea yet.') : undefined,
    idea.mentors.length > 0 ? make('p', '', `On record as mentors: ${mentorNames(idea).join(', ')}.`) : undefined,
    make('p', '', 'Write to ', linkTo(url, name), '.'),
  );
}

/** The idea as its page will show it, with `text` where the text belongs: what `pages/projects/[id].astro` makes of it, in short. */
export function pageOf(draft: DraftIdea, text: Node | undefined, channel: Channel): readonly Node[] {
  const { idea } = draft;
  const titles = sectionTitles(idea.status);
  const opening = openingOf(idea).flatMap((part) =>
    part === 'first-week' ? section('Your first week', listOf(idea.starterTasks, 'ol')) : text ? [text] : [],
  );
  return [
    make('h3', '', idea.title),
    make('p', 'lead', idea.summary),
    label(draft),
    ...opening,
    ...section(titles.outcomes, listOf(idea.outcomes)),
    ...section('If all goes well', listOf(idea.stretchGoals)),
    ...section(titles.skills, skills(idea)),
    ...section('What was tried, and what remains', history(idea)),
    ...contact(idea, channel),
    ...section('Where the code is', listOf(idea.repositories.map((url) => linkTo(url, url.replace(/^https?:\/\//, ''))))),
    ...referenceGroups(idea).flatMap((group) => section(group.label, listOf(group.rows.map(({ title, url }) => linkTo(url, title))))),
    ...section('Where the idea comes from', idea.origin?.note === undefined ? undefined : make('p', '', idea.origin.note)),
  ];
}
