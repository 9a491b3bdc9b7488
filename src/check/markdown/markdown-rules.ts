/** Rules about the Markdown of a text: it may hold a few HTML elements and components, and no code. */
import type { HastNode } from 'satteri';
import type { z } from 'zod';
import { closestMatch } from '../../domain/text/suggest.ts';
import { isSafeLink, isSitePath } from '../../domain/text/url.ts';
import { getMdxComponent, MDX_COMPONENTS, type MdxComponent } from '../../schema/mdx-components.ts';
import { FILE_START, sortByPosition, suggest, type Diagnostic, type Position, type PositionedDiagnostic } from '../diagnostic.ts';
import { EMPTY_TREE, type ParsedMarkdown, type ParseMarkdown } from './parse-with-recovery.ts';

/** The HTML elements that a text may use, and the attributes of each. */
const ALLOWED_ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ abbr: ['title'], br: [], kbd: [], mark: [], sub: [], sup: [] }),
);

/** Markdown in place of HTML elements. */
const MARKDOWN: readonly (readonly [elements: string, markdown: string])[] = [
  ['a', '[words](https://…)'],
  ['img', '![what it shows](/picture.png)'],
  ['b strong', '**words**'],
  ['i em', '*words*'],
  ['s del strike', '~~words~~'],
  ['code tt', '`words`'],
  ['pre', 'lines between ```'],
  ['p', 'an empty line'],
  ['hr', '---'],
  ['blockquote', '> words'],
  ['table', '| cell | cell |'],
  ['h1 h2 h3 h4 h5 h6', '## words'],
  ['ul ol li', 'a line that begins with "- " or "1. "'],
];

const ONLY_HTML = `Write Markdown. The only HTML elements are ${[...ALLOWED_ELEMENTS.keys()].map((name) => `<${name}>`).join(', ')}.`;

type NodeOf<Type extends HastNode['type']> = Extract<HastNode, { type: Type }>;
type Tag = NodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

const SHOW_CODE = 'To show code, put it between `backticks` or lines of ```.';

function codeProblem(what: string, hint: string): Diagnostic {
  return { rule: 'code', message: `${what} is code, which is not allowed in a text.`, hint };
}

/** Only comments are allowed, which pages do not show. */
function checkExpression({ value }: { readonly value: string }): Diagnostic[] {
  if (/^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(value)) return [];
  return [codeProblem('{…}', `Write the result, or \\{ for the character itself. ${SHOW_CODE}`)];
}

/** Attributes are text, written one by one. `allowed` are the attributes of an HTML element. */
function checkAttribute(element: string, attribute: Tag['attributes'][number], allowed?: readonly string[]): Diagnostic[] {
  if (attribute.type !== 'mdxJsxAttribute') return [codeProblem(`{…} in <${element}>`, 'Delete it.')];
  const { name, value } = attribute;
  if (allowed?.includes(name) === false) {
    return [{ rule: 'attribute', message: `<${element}> cannot have the attribute ${name}.`, hint: 'Delete it.' }];
  }
  return typeof value === 'object' && value !== null ? [codeProblem(`${name}={…}`, `Write ${name}="words".`)] : [];
}

function checkTag(tag: Tag): Diagnostic[] {
  const name = tag.name ?? '';
  const allowed = ALLOWED_ELEMENTS.get(name);
  if (allowed === undefined && /^[a-z][a-z0-9]*$/.test(name)) {
    const markdown = MARKDOWN.find(([elements]) => elements.split(' ').includes(name))?.[1];
    const hint = markdown === undefined ? ONLY_HTML : `Write ${markdown} instead.`;
    return [{ rule: 'element', message: `<${name}> is not allowed in a text.`, hint }];
  }
  const problems = tag.attributes.flatMap((attribute) => checkAttribute(name, attribute, allowed));
  return allowed === undefined ? [...problems, ...checkComponent(name, tag)] : problems;
}

function componentProblem(message: string, expected: string): Diagnostic {
  return { rule: 'component', message, hint: `Write ${expected}.` };
}

/** Checks a tag that is written like a component: with a capital, or with a name that HTML does not have. */
function checkComponent(name: string, tag: Tag): Diagnostic[] {
  const component = getMdxComponent(name);
  if (component === undefined) {
    const known = Object.keys(MDX_COMPONENTS);
    const hint = `The components are ${known.map((each) => `<${each}>`).join(' and ')}. ${ONLY_HTML}`;
    return [{ rule: 'component', message: `There is no component <${name}>.`, hint, ...suggest('value', closestMatch(name, known)) }];
  }
  const { example, hasChildren } = component;
  if (tag.type === 'mdxJsxTextElement') return [componentProblem(`<${name}> must be on lines of its own.`, example)];
  const content = !hasChildren && tag.children.length > 0 ? [componentProblem(`<${name}> cannot have content.`, example)] : [];
  return [...content, ...checkProps(name, tag, component)];
}

/** Checks the attributes of a component that are text. Attributes that are code are reported as code. */
function checkProps(name: string, { attributes }: Tag, { props: { shape }, example }: MdxComponent): Diagnostic[] {
  const given = new Map(attributes.flatMap((attribute) => ('name' in attribute ? [[attribute.name, attribute.value] as const] : [])));
  const isValid = (prop: string, value: unknown): boolean => (shape[prop] as z.ZodType).safeParse(value).success;
  const missing = Object.keys(shape).filter((prop) => !given.has(prop) && !isValid(prop, undefined));
  return [
    ...missing.map((prop) => componentProblem(`<${name}> needs the attribute ${prop}.`, example)),
    ...[...given].flatMap(([prop, value]) => {
      if (!Object.hasOwn(shape, prop)) return [componentProblem(`<${name}> has no attribute ${prop}.`, example)];
      if ((typeof value === 'object' && value !== null) || isValid(prop, value ?? '')) return [];
      return [componentProblem(`${prop} of <${name}> cannot be ${JSON.stringify(value ?? '')}.`, `${shape[prop]?.description}`)];
    }),
  ];
}

function checkElement({ tagName, properties: { href, src } }: NodeOf<'element'>): Diagnostic[] {
  if (tagName === 'a' && !isSafeLink(String(href))) {
    const hint = 'Write https://…, mailto:…, a path of this site such as /about/, or #heading.';
    return [{ rule: 'address', message: `A link cannot lead to ${JSON.stringify(href)}.`, hint }];
  }
  if (tagName === 'img' && !isSitePath(String(src))) {
    const hint = 'Put the picture into public/ and write ![what it shows](/picture.png).';
    return [{ rule: 'image', message: `A page cannot show a picture from ${JSON.stringify(src)}.`, hint }];
  }
  return [];
}

/** The check of each type of node. */
const NODE_CHECKS: { readonly [Type in HastNode['type']]: (node: NodeOf<Type>) => readonly Diagnostic[] } = {
  root: () => [],
  text: () => [],
  comment: () => [],
  element: checkElement,
  mdxJsxFlowElement: checkTag,
  mdxJsxTextElement: checkTag,
  mdxFlowExpression: checkExpression,
  mdxTextExpression: checkExpression,
  mdxjsEsm: ({ value }) => [codeProblem(/^\w+/.exec(value)?.[0] ?? 'This', `Delete it. ${SHOW_CODE}`)],
  raw: () => [{ rule: 'element', message: 'HTML is not allowed here.', hint: ONLY_HTML }],
  doctype: () => [{ rule: 'element', message: 'A document type is not allowed in a text.', hint: 'Delete it.' }],
};

// The longest texts in use have a quarter of this. The time to parse grows faster than the text.
const MAX_CHARACTERS = 20_000;
const TOO_LONG: PositionedDiagnostic = {
  ...FILE_START,
  rule: 'length',
  message: `The text has more than ${MAX_CHARACTERS} characters.`,
  hint: 'Keep what a newcomer needs and link to the rest.',
};
const MAX_DEPTH = 50;
const TOO_DEEP = {
  rule: 'depth',
  message: `Parts are nested more than ${MAX_DEPTH} levels deep.`,
  hint: 'Write them one after the other.',
};

function* checkNodes(node: HastNode, parent: Position, depth: number): Generator<PositionedDiagnostic> {
  const { line, column } = node.position?.start ?? parent;
  const check: (node: never) => readonly Diagnostic[] = NODE_CHECKS[node.type];
  for (const diagnostic of check(node as never)) yield { line, column, ...diagnostic };
  const children = 'children' in node ? node.children : [];
  if (depth === MAX_DEPTH && children.length > 0) yield { line, column, ...TOO_DEEP };
  else for (const child of children) yield* checkNodes(child, { line, column }, depth + 1);
}

/** What `tree` holds that a text may not, in the order of its lines. Never throws. */
export function checkTree(tree: HastNode): PositionedDiagnostic[] {
  return sortByPosition([...checkNodes(tree, FILE_START, 0)]);
}

/**
 * Parses and checks the text below the front matter: Markdown and a few HTML elements, never code. Never throws. Show the tree
 * only when there are no problems. They are in the order of lines.
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function checkText(text: string, firstLine: number, parseText: ParseMarkdown): ParsedMarkdown {
  const parsed: ParsedMarkdown = text.length > MAX_CHARACTERS ? { tree: EMPTY_TREE, problems: [TOO_LONG] } : parseText(text);
  const { tree, whole = EMPTY_TREE } = parsed;
  const inTrees = [...checkTree(tree), ...checkTree(whole)];
  const distinct = new Map(inTrees.map((problem) => [JSON.stringify(problem), problem])).values();
  const problems = sortByPosition([...parsed.problems, ...distinct]).map((problem) => ({ ...problem, line: problem.line + firstLine - 1 }));
  // Code that walks a tree relies on its depth.
  return { tree: problems.some(({ rule }) => rule === 'depth') ? EMPTY_TREE : tree, problems };
}
