import type { HastNode } from 'satteri';
import type { z } from 'zod';
import { nearest } from '../../domain/text/suggest.ts';
import { MDX_COMPONENTS, mdxComponent, type MdxComponent } from '../../schema/mdx-components.ts';
import type { Finding, Place, TextProblem } from '../diagnostic.ts';
import { insteadOf, TEXT_ELEMENTS } from './allowed-elements.ts';
import { isSafeLink, isSitePath } from '../../domain/text/url.ts';
import type { ParsedText, ParseText } from './parse-with-recovery.ts';

function finding(message: string, hint: string, suggestion?: string): Finding {
  return { rule: 'component', message, hint, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** What is wrong with the attributes that are written as words; those that are code have been refused before. */
function attributeFindings(name: string, { attributes }: Tag, { props: { shape }, example }: MdxComponent): Finding[] {
  const written = new Map(attributes.flatMap((attribute) => ('name' in attribute ? [[attribute.name, attribute.value] as const] : [])));
  const missing = Object.keys(shape).filter((prop) => !written.has(prop) && !isValid(shape, prop, undefined));
  return [
    ...missing.map((prop) => finding(`<${name}> needs ${prop}.`, `Write ${example}.`)),
    ...[...written].flatMap(([prop, value]) => {
      if (!Object.hasOwn(shape, prop)) return [finding(`<${name}> has no attribute ${prop}.`, `Write ${example}.`)];
      if (typeof value === 'object' && value !== null) return [];
      if (isValid(shape, prop, value ?? '')) return [];
      return [finding(`${prop} of <${name}> is ${JSON.stringify(value ?? '')}.`, `Write ${shape[prop]?.description}.`)];
    }),
  ];
}

function isValid(shape: MdxComponent['props']['shape'], prop: string, value: string | undefined): boolean {
  return (shape[prop] as z.ZodType).safeParse(value).success;
}

/** What is wrong with `tag`, which is written like a component: with a capital, or as none that HTML knows. */
export function componentFindings(tag: Tag): Finding[] {
  const name = tag.name ?? '';
  const component = mdxComponent(name);
  const known = Object.keys(MDX_COMPONENTS);
  if (component === undefined) {
    const hint = `There are ${known.map((each) => `<${each}>`).join(' and ')}. ${insteadOf('')}`;
    return [finding(`There is no component <${name}>.`, hint, nearest(name, known))];
  }
  if (tag.type === 'mdxJsxTextElement') return [finding(`<${name}> stands within a line.`, `Write ${component.example}.`)];
  const holds =
    !component.hasChildren && tag.children.length > 0 ? [finding(`<${name}> holds nothing.`, `Write ${component.example}.`)] : [];
  return [...holds, ...attributeFindings(name, tag, component)];
}

type NodeOf<Type extends HastNode['type']> = Extract<HastNode, { type: Type }>;
type Tag = NodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

const NOTHING: readonly Finding[] = [];
const ADDRESSES = 'https://…, mailto:…, a path of this site such as /about/, or #heading';
const BETWEEN = 'To show it, put it between `backticks` or lines of ```.';

function code(what: string, hint: string): Finding {
  return { rule: 'code', message: `${what} is code, and nothing in a text is run.`, hint };
}

/** Nothing but comments, which readers do not see. */
function ofExpression({ value }: { readonly value: string }): readonly Finding[] {
  if (/^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(value)) return NOTHING;
  return [code('{…}', `Write what it stands for, or \\{ for the sign itself. ${BETWEEN}`)];
}

/** Attributes are words, written one by one. */
function codeOf(element: string, attribute: Tag['attributes'][number]): readonly Finding[] {
  if (attribute.type !== 'mdxJsxAttribute') return [code(`{…} in <${element}>`, 'Delete it.')];
  const { name, value } = attribute;
  return typeof value === 'object' && value !== null ? [code(`${name}={…}`, `Write ${name}="words".`)] : NOTHING;
}

function ofAttribute(element: string, attribute: Tag['attributes'][number]): readonly Finding[] {
  const name = 'name' in attribute ? attribute.name : undefined;
  if (name !== undefined && !TEXT_ELEMENTS.get(element)?.includes(name)) {
    return [{ rule: 'attribute', message: `<${element}> may not have the attribute ${name}.`, hint: 'Delete it.' }];
  }
  return codeOf(element, attribute);
}

function ofTag(tag: Tag): readonly Finding[] {
  const { name, attributes } = tag;
  if (name !== null && TEXT_ELEMENTS.has(name)) return attributes.flatMap((attribute) => ofAttribute(name, attribute));
  if (name !== null && /^[a-z][a-z0-9]*$/.test(name)) {
    return [{ rule: 'element', message: `<${name}> may not stand in a text.`, hint: insteadOf(name) }];
  }
  return [...attributes.flatMap((attribute) => codeOf(name ?? '', attribute)), ...componentFindings(tag)];
}

function ofElement({ tagName, properties }: NodeOf<'element'>): readonly Finding[] {
  const { href, src } = properties;
  if (tagName === 'a' && !isSafeLink(String(href))) {
    return [{ rule: 'address', message: `A link may not lead to ${JSON.stringify(href)}.`, hint: `Write ${ADDRESSES}.` }];
  }
  if (tagName === 'img' && !isSitePath(String(src))) {
    const hint = 'Put the picture into public/ and write ![what it shows](/picture.png).';
    return [{ rule: 'image', message: `Pages show no picture from ${JSON.stringify(src)}, only the site's own.`, hint }];
  }
  return NOTHING;
}

/** What each part of a text must keep to, by the type of its node in the tree. */
export const TEXT_RULES: { readonly [Type in HastNode['type']]: (node: NodeOf<Type>) => readonly Finding[] } = {
  root: () => NOTHING,
  text: () => NOTHING,
  comment: () => NOTHING,
  element: ofElement,
  mdxJsxFlowElement: ofTag,
  mdxJsxTextElement: ofTag,
  mdxFlowExpression: ofExpression,
  mdxTextExpression: ofExpression,
  mdxjsEsm: ({ value }) => [code(/^\w+/.exec(value)?.[0] ?? 'This', `Delete it. ${BETWEEN}`)],
  raw: () => [{ rule: 'element', message: 'HTML may not stand here.', hint: insteadOf('') }],
  doctype: () => [{ rule: 'element', message: 'A document type may not stand in a text.', hint: 'Delete it.' }],
};

/** A text once read. Its tree may be shown only when there are no problems. */
export interface ReadText {
  readonly tree: HastNode;
  /** Everything wrong with it, in the order of the lines. */
  readonly problems: readonly TextProblem[];
}

// The longest texts of the ideas we know have a quarter of these; reading takes time that grows faster than the text.
const MOST_CHARACTERS = 20_000;
const DEEPEST = 50;
const EMPTY: HastNode = { type: 'root', children: [] };
const TOO_LONG: Finding = {
  rule: 'length',
  message: `The text has more than ${MOST_CHARACTERS} characters.`,
  hint: 'Keep what a newcomer needs and link to the rest.',
};
const TOO_DEEP: Finding = {
  rule: 'depth',
  message: `Parts are nested more than ${DEEPEST} deep.`,
  hint: 'Write them one after the other.',
};

function* findings(node: HastNode, within: Place, depth: number): Generator<TextProblem> {
  const { line, column } = node.position?.start ?? within;
  const rule: (node: never) => readonly Finding[] = TEXT_RULES[node.type];
  for (const finding of rule(node as never)) yield { line, column, ...finding };
  const children = 'children' in node ? node.children : [];
  if (depth === DEEPEST && children.length > 0) yield { line, column, ...TOO_DEEP };
  else for (const child of children) yield* findings(child, { line, column }, depth + 1);
}

/** What `tree` holds that a text may not, in the order of the lines of the text. Total. */
export function treeProblems(tree: HastNode): TextProblem[] {
  return [...findings(tree, { line: 1, column: 1 }, 0)].sort((a, b) => a.line - b.line || a.column - b.column);
}

/**
 * Reads the text of an entry, that is what follows its front matter: Markdown and a few elements of HTML, never code.
 * Total: any string is either free of problems or has some. `firstLine` is the line of its file on which it begins, from 1.
 */
export function readText(text: string, firstLine: number, parseText: ParseText): ReadText {
  const start = { line: 1, column: 1 };
  const tooLong: ParsedText = { tree: EMPTY, problems: [{ ...start, ...TOO_LONG }] };
  const { tree, whole = EMPTY, problems } = text.length > MOST_CHARACTERS ? tooLong : parseText(text);
  const found = treeProblems(tree);
  const shown = new Set(found.map((problem) => JSON.stringify(problem)));
  const further = treeProblems(whole).filter((problem) => !shown.has(JSON.stringify(problem)));
  const all = [...problems, ...found, ...further]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((problem) => ({ ...problem, line: problem.line + firstLine - 1 }));
  // Whoever walks a tree may rely on its depth.
  return { tree: all.some(({ rule }) => rule === 'depth') ? EMPTY : tree, problems: all };
}
