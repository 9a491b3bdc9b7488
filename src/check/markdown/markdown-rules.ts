import type { HastNode } from 'satteri';
import type { z } from 'zod';
import { closestMatch } from '../../domain/text/suggest.ts';
import { MDX_COMPONENTS, getMdxComponent, type MdxComponent } from '../../schema/mdx-components.ts';
import type { Diagnostic, Position, TextDiagnostic } from '../diagnostic.ts';
import { suggestMarkdown, ALLOWED_ELEMENTS } from './allowed-elements.ts';
import { isSafeLink, isSitePath } from '../../domain/text/url.ts';
import type { ParsedMarkdown, ParseMarkdown } from './parse-with-recovery.ts';

function finding(message: string, hint: string, suggestion?: string): Diagnostic {
  return { rule: 'component', message, hint, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** What is wrong with the attributes that are written as words; those that are code have been refused before. */
function attributeFindings(name: string, { attributes }: Tag, { props: { shape }, example }: MdxComponent): Diagnostic[] {
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
function checkComponent(tag: Tag): Diagnostic[] {
  const name = tag.name ?? '';
  const component = getMdxComponent(name);
  const known = Object.keys(MDX_COMPONENTS);
  if (component === undefined) {
    const hint = `There are ${known.map((each) => `<${each}>`).join(' and ')}. ${suggestMarkdown('')}`;
    return [finding(`There is no component <${name}>.`, hint, closestMatch(name, known))];
  }
  if (tag.type === 'mdxJsxTextElement') return [finding(`<${name}> stands within a line.`, `Write ${component.example}.`)];
  const holds =
    !component.hasChildren && tag.children.length > 0 ? [finding(`<${name}> holds nothing.`, `Write ${component.example}.`)] : [];
  return [...holds, ...attributeFindings(name, tag, component)];
}

type NodeOf<Type extends HastNode['type']> = Extract<HastNode, { type: Type }>;
type Tag = NodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

const NOTHING: readonly Diagnostic[] = [];
const ADDRESSES = 'https://…, mailto:…, a path of this site such as /about/, or #heading';
const BETWEEN = 'To show it, put it between `backticks` or lines of ```.';

function code(what: string, hint: string): Diagnostic {
  return { rule: 'code', message: `${what} is code, and nothing in a text is run.`, hint };
}

/** Nothing but comments, which readers do not see. */
function ofExpression({ value }: { readonly value: string }): readonly Diagnostic[] {
  if (/^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(value)) return NOTHING;
  return [code('{…}', `Write what it stands for, or \\{ for the sign itself. ${BETWEEN}`)];
}

/** Attributes are words, written one by one. */
function codeOf(element: string, attribute: Tag['attributes'][number]): readonly Diagnostic[] {
  if (attribute.type !== 'mdxJsxAttribute') return [code(`{…} in <${element}>`, 'Delete it.')];
  const { name, value } = attribute;
  return typeof value === 'object' && value !== null ? [code(`${name}={…}`, `Write ${name}="words".`)] : NOTHING;
}

function ofAttribute(element: string, attribute: Tag['attributes'][number]): readonly Diagnostic[] {
  const name = 'name' in attribute ? attribute.name : undefined;
  if (name !== undefined && !ALLOWED_ELEMENTS.get(element)?.includes(name)) {
    return [{ rule: 'attribute', message: `<${element}> may not have the attribute ${name}.`, hint: 'Delete it.' }];
  }
  return codeOf(element, attribute);
}

function ofTag(tag: Tag): readonly Diagnostic[] {
  const { name, attributes } = tag;
  if (name !== null && ALLOWED_ELEMENTS.has(name)) return attributes.flatMap((attribute) => ofAttribute(name, attribute));
  if (name !== null && /^[a-z][a-z0-9]*$/.test(name)) {
    return [{ rule: 'element', message: `<${name}> may not stand in a text.`, hint: suggestMarkdown(name) }];
  }
  return [...attributes.flatMap((attribute) => codeOf(name ?? '', attribute)), ...checkComponent(tag)];
}

function ofElement({ tagName, properties }: NodeOf<'element'>): readonly Diagnostic[] {
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
const NODE_RULES: { readonly [Type in HastNode['type']]: (node: NodeOf<Type>) => readonly Diagnostic[] } = {
  root: () => NOTHING,
  text: () => NOTHING,
  comment: () => NOTHING,
  element: ofElement,
  mdxJsxFlowElement: ofTag,
  mdxJsxTextElement: ofTag,
  mdxFlowExpression: ofExpression,
  mdxTextExpression: ofExpression,
  mdxjsEsm: ({ value }) => [code(/^\w+/.exec(value)?.[0] ?? 'This', `Delete it. ${BETWEEN}`)],
  raw: () => [{ rule: 'element', message: 'HTML may not stand here.', hint: suggestMarkdown('') }],
  doctype: () => [{ rule: 'element', message: 'A document type may not stand in a text.', hint: 'Delete it.' }],
};

/** A text once read. Its tree may be shown only when there are no problems. */
export interface CheckedText {
  readonly tree: HastNode;
  /** Everything wrong with it, in the order of the lines. */
  readonly problems: readonly TextDiagnostic[];
}

// The longest texts of the ideas we know have a quarter of these; reading takes time that grows faster than the text.
const MOST_CHARACTERS = 20_000;
const DEEPEST = 50;
const EMPTY: HastNode = { type: 'root', children: [] };
const TOO_LONG: Diagnostic = {
  rule: 'length',
  message: `The text has more than ${MOST_CHARACTERS} characters.`,
  hint: 'Keep what a newcomer needs and link to the rest.',
};
const TOO_DEEP: Diagnostic = {
  rule: 'depth',
  message: `Parts are nested more than ${DEEPEST} deep.`,
  hint: 'Write them one after the other.',
};

function* findings(node: HastNode, within: Position, depth: number): Generator<TextDiagnostic> {
  const { line, column } = node.position?.start ?? within;
  const rule: (node: never) => readonly Diagnostic[] = NODE_RULES[node.type];
  for (const finding of rule(node as never)) yield { line, column, ...finding };
  const children = 'children' in node ? node.children : [];
  if (depth === DEEPEST && children.length > 0) yield { line, column, ...TOO_DEEP };
  else for (const child of children) yield* findings(child, { line, column }, depth + 1);
}

/** What `tree` holds that a text may not, in the order of the lines of the text. Total. */
export function checkTree(tree: HastNode): TextDiagnostic[] {
  return [...findings(tree, { line: 1, column: 1 }, 0)].sort((a, b) => a.line - b.line || a.column - b.column);
}

/**
 * Reads the text of an entry, that is what follows its front matter: Markdown and a few elements of HTML, never code.
 * Total: any string is either free of problems or has some. `firstLine` is the line of its file on which it begins, from 1.
 */
export function checkText(text: string, firstLine: number, parseText: ParseMarkdown): CheckedText {
  const start = { line: 1, column: 1 };
  const tooLong: ParsedMarkdown = { tree: EMPTY, problems: [{ ...start, ...TOO_LONG }] };
  const { tree, whole = EMPTY, problems } = text.length > MOST_CHARACTERS ? tooLong : parseText(text);
  const found = checkTree(tree);
  const shown = new Set(found.map((problem) => JSON.stringify(problem)));
  const further = checkTree(whole).filter((problem) => !shown.has(JSON.stringify(problem)));
  const all = [...problems, ...found, ...further]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((problem) => ({ ...problem, line: problem.line + firstLine - 1 }));
  // Whoever walks a tree may rely on its depth.
  return { tree: all.some(({ rule }) => rule === 'depth') ? EMPTY : tree, problems: all };
}
