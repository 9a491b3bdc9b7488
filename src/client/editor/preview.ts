import type { DraftIdea } from '../../drafts/draft-idea.ts';
import { toIdeaCard } from '../../domain/idea-card.ts';
import { formatMentorNames, wantsMentor, type Idea } from '../../domain/idea.ts';
import { getContact, type Contact } from '../../domain/contact.ts';
import {
  buildFacetFacts,
  buildTextFacts,
  groupReferences,
  groupSkills,
  getIntroductionParts,
  getSectionTitles,
} from '../../domain/idea-sections.ts';
import { buildHistory } from '../../domain/history.ts';
import { STATUSES, getTerm } from '../../domain/vocabulary.ts';

type Part = Node | string | undefined;

/** Creates an element with children. Strings become text. */
function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...parts: readonly Part[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...parts.filter((part) => part !== undefined));
  return element;
}

/** A link to `url`, which the schema has validated. */
function createLink(url: string, words: string): HTMLAnchorElement {
  const link = createElement('a', '', words);
  link.href = url;
  return link;
}

/** A list of `items`; undefined if there are none. */
function createList(items: readonly (Node | string)[], name: 'ul' | 'ol' = 'ul'): HTMLElement | undefined {
  return items.length === 0 ? undefined : createElement(name, '', ...items.map((item) => createElement('li', '', item)));
}

/** The idea as a row of the list on the day `today`, as in `IdeaCard.astro`. */
export function renderCard({ idea, filled }: DraftIdea, today: string): HTMLLIElement {
  const card = toIdeaCard(idea, today);
  const dots = createElement('span', '', filled.has('difficulty') ? card.difficultyDots : '○○○');
  dots.ariaHidden = 'true';
  const facts = createElement(
    'ul',
    '',
    createElement(
      'li',
      '',
      dots,
      ` ${filled.has('difficulty') ? card.difficulty : 'not rated yet'} `,
      createElement('b', '', filled.has('sizes') ? card.sizes : ''),
    ),
    createElement('li', '', createElement('span', `status-${card.status}`, card.statusLabel), card.mentors && ` · ${card.mentors}`),
    createElement('li', '', card.tags.map(({ label }) => label).join('  ')),
  );
  facts.setAttribute('role', 'list');
  return createElement('li', '', createElement('h3', '', card.title), createElement('p', 'summary', card.summary), facts);
}

type Rows = readonly (readonly [label: string, ...values: (Node | string)[]])[];

function table(rows: Rows): HTMLElement {
  return createElement(
    'dl',
    'facts',
    ...rows.map(([label, ...values]) => createElement('div', '', createElement('dt', '', label), createElement('dd', '', ...values))),
  );
}

function section(title: string, ...parts: readonly (Node | undefined)[]): readonly Node[] {
  const filled = parts.filter((part) => part !== undefined);
  return filled.length === 0 ? [] : [createElement('h4', '', title), ...filled];
}

function renderMetadata({ idea, filled }: DraftIdea): HTMLElement {
  const status = getTerm(STATUSES, idea.status);
  const facts = buildFacetFacts(idea).filter(({ name }) => name !== 'difficulty' || filled.has('difficulty'));
  return table([
    ['Status', createElement('span', `status-${idea.status}`, status.label), ` ${status.meaning}`],
    ...facts.map(({ label: name, symbol, values }) => [name, `${symbol} ${values.map((value) => value.label).join(', ')}`.trim()] as const),
    ...buildTextFacts(idea)
      .filter(({ day }) => day === undefined || day !== idea.added || filled.has('added'))
      .map(({ label: name, text }) => [name, text] as const),
  ]);
}

function renderSkills(idea: Idea): HTMLElement | undefined {
  const groups = groupSkills(idea);
  if (groups.length === 0) return undefined;
  return table(
    groups.map(({ label: name, rows }) => [name, rows.map((row) => (row.level ? `${row.label} (${row.level})` : row.label)).join(', ')]),
  );
}

function renderHistory(idea: Idea): HTMLElement | undefined {
  const { years } = buildHistory(idea);
  const attempts = years.flatMap(({ year, attempts: ofYear }) =>
    ofYear.map(({ who, outcome, remains, links }) => {
      const words = [who, outcome, remains && `Remaining work: ${remains}`].filter(Boolean).join(' · ');
      return [String(year), words, ...links.flatMap(({ title, url }) => [' ', createLink(url, title)])] as const;
    }),
  );
  return attempts.length === 0 ? undefined : table(attempts);
}

function renderContact(idea: Idea, organisation: Contact): readonly Node[] {
  const { label: name, url } = getContact(idea, organisation);
  return section(
    'Contact',
    wantsMentor(idea)
      ? createElement('p', '', createElement('b', '', 'Mentor wanted.'), ' Nobody has offered to mentor this idea yet.')
      : undefined,
    idea.mentors.length > 0 ? createElement('p', '', `Mentors: ${formatMentorNames(idea).join(', ')}.`) : undefined,
    createElement('p', '', 'Write to ', createLink(url, name), '.'),
  );
}

/**
 * The idea as a page: a short version of `pages/projects/[id].astro`.
 * @param text the rendered text; undefined if it has errors
 * @param organisation the contact for ideas without one
 */
export function renderPage(draft: DraftIdea, text: Node | undefined, organisation: Contact): readonly Node[] {
  const { idea } = draft;
  const titles = getSectionTitles(idea.status);
  const opening = getIntroductionParts(idea).flatMap((part) =>
    part === 'first-week' ? section('Your first week', createList(idea.starterTasks, 'ol')) : text ? [text] : [],
  );
  return [
    createElement('h3', '', idea.title),
    createElement('p', 'lead', idea.summary),
    renderMetadata(draft),
    ...opening,
    ...section(titles.outcomes, createList(idea.outcomes)),
    ...section('Stretch goals', createList(idea.stretchGoals)),
    ...section(titles.skills, renderSkills(idea)),
    ...section('Earlier attempts and remaining work', renderHistory(idea)),
    ...renderContact(idea, organisation),
    ...section('Repositories', createList(idea.repositories.map((url) => createLink(url, url.replace(/^https?:\/\//, ''))))),
    ...groupReferences(idea).flatMap((group) =>
      section(group.label, createList(group.rows.map(({ title, url }) => createLink(url, title)))),
    ),
    ...section('Origin of the idea', idea.origin?.note === undefined ? undefined : createElement('p', '', idea.origin.note)),
  ];
}
