import type { DraftIdea } from '../../drafts/draft-idea.ts';
import { toIdeaCard } from '../../domain/idea-card.ts';
import { getContact, type Contact } from '../../domain/contact.ts';
import type { Idea } from '../../domain/idea.ts';
import {
  buildFacetFacts,
  buildTextFacts,
  getIntroductionParts,
  getSectionTitles,
  groupReferences,
  groupSkills,
  type SectionTitles,
} from '../../domain/idea-sections.ts';
import { buildHistory } from '../../domain/history.ts';
import { formatUrl } from '../../domain/text/url.ts';
import { STATUSES, getTerm } from '../../domain/vocabulary.ts';
import { copyTemplate } from './copy-template.ts';

type Content = readonly (Node | string)[];
type Row = readonly [label: string, ...content: Content];

/** Creates an element with children. Strings become text. */
function createElement<Name extends keyof HTMLElementTagNameMap>(name: Name, ...children: Content): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/** A link to a URL that the schema has validated. */
function createLink(title: string, url: string): HTMLAnchorElement {
  const link = createElement('a', title);
  link.href = url;
  return link;
}

/** A list of `items`; nothing if there are none. */
function createList(items: Content, name: 'ul' | 'ol' = 'ul'): Node[] {
  return items.length === 0 ? [] : [createElement(name, ...items.map((item) => createElement('li', item)))];
}

/** A table of facts; nothing if there are none. */
function createTable(rows: readonly Row[]): Node[] {
  const items = rows.map(([label, ...content]) => createElement('div', createElement('dt', label), createElement('dd', ...content)));
  return items.length === 0 ? [] : [createElement('dl', ...items)];
}

/** `content` under a heading; nothing without content. */
function addHeading(title: string, content: readonly Node[]): readonly Node[] {
  return content.length === 0 ? [] : [createElement('h3', title), ...content];
}

/** "OCaml (comfortable)"; only the label if there is no note. */
function addNote(label: string, note: string): string {
  return note === '' ? label : `${label} (${note})`;
}

/** The idea as a row of the list on the day `today`. Its links lead nowhere. */
export function renderCard({ idea, filled }: DraftIdea, today: string): Node {
  const { tags, ...card } = toIdeaCard(idea, today);
  const copy = copyTemplate('card', {
    ...card,
    tags: tags.map(({ label }) => label).join('\u2003'),
    ...(!filled.has('difficulty') && { difficultyDots: '○○○', difficulty: 'not rated yet' }),
    ...(!filled.has('sizes') && { sizes: '' }),
  });
  for (const element of copy.querySelectorAll('idea-star, new-badge')) element.remove();
  for (const name of ['href', 'data-idea']) copy.querySelectorAll(`[${name}]`).forEach((element) => element.removeAttribute(name));
  return copy;
}

function renderMetadata({ idea, filled }: DraftIdea): Node[] {
  const { label: statusLabel, meaning } = getTerm(STATUSES, idea.status);
  const status = createElement('span', statusLabel);
  status.className = `status-${idea.status}`;
  const facts = buildFacetFacts(idea).filter(({ name }) => name !== 'difficulty' || filled.has('difficulty'));
  return createTable([
    ['Status', status, ` ${meaning}`],
    ...facts.map(({ label, symbol, values }): Row => {
      const texts = values.map((value) => addNote(value.label, value.note));
      return [label, `${symbol} ${texts.join(', ')}`.trim()];
    }),
    ...buildTextFacts(idea)
      .filter(({ day }) => day !== idea.added || filled.has('added'))
      .map(({ label, text }): Row => [label, text]),
  ]);
}

function renderHistory(idea: Idea): Node[] {
  return createTable(
    buildHistory(idea).years.flatMap(({ year, attempts }) =>
      attempts.map(({ who, outcome, remains, links }): Row => {
        const text = [who, outcome, remains && `Remaining work: ${remains}`].filter(Boolean).join(' · ');
        return [String(year), text, ...links.flatMap(({ title, url }) => [' ', createLink(title, url)])];
      }),
    ),
  );
}

/**
 * The idea as a page: a short version of `pages/projects/[id].astro`.
 * @param text the rendered text; undefined if it has errors
 * @param organisation the contact for ideas without one
 */
export function renderPage(draft: DraftIdea, text: Node | undefined, organisation: Contact): Node {
  const { idea } = draft;
  const titles = getSectionTitles(idea.status);
  const section = (id: keyof SectionTitles, content: readonly Node[]): Node[] =>
    content.length === 0 ? [] : [copyTemplate('section', { id, title: titles[id] }, content)];
  const introduction = {
    'first-week': section('first-week', createList(idea.starterTasks, 'ol')),
    text: text ? [text] : [],
  };
  const skills = groupSkills(idea).map(({ label, rows }): Row => [label, rows.map((row) => addNote(row.label, row.level)).join(', ')]);
  const contact = getContact(idea, organisation);
  const references = groupReferences(idea).flatMap(({ label, rows }) =>
    addHeading(label, createList(rows.map(({ title, url }) => createLink(title, url)))),
  );
  const page = document.createDocumentFragment();
  page.append(
    ...getIntroductionParts(idea).flatMap((part) => introduction[part]),
    ...section('outcomes', [...createList(idea.outcomes), ...addHeading(titles.stretchGoals, createList(idea.stretchGoals))]),
    ...section('skills', createTable(skills)),
    ...section('history', renderHistory(idea)),
    ...section('contact', [createElement('p', createLink(contact.label, contact.url))]),
    ...section('repositories', createList(idea.repositories.map((url) => createLink(formatUrl(url), url)))),
    ...section('references', references),
    ...section('origin', idea.origin?.note === undefined ? [] : [createElement('p', idea.origin.note)]),
  );
  // The preview is one landmark, and the headings are below its own.
  for (const element of page.querySelectorAll('section')) element.removeAttribute('aria-labelledby');
  for (const heading of page.querySelectorAll('h2, h3, h4')) heading.ariaLevel = String(Number(heading.tagName.charAt(1)) + 2);
  page.prepend(createElement('h3', idea.title), createElement('p', idea.summary), ...renderMetadata(draft));
  return page;
}
