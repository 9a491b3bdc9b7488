import type { HastNode } from 'satteri';
import { isSafeLink, isSitePath } from '../../domain/text/url.ts';
import { componentFindings } from './component-rules.ts';
import { insteadOf, TEXT_ELEMENTS } from './allowed-elements.ts';
import type { Finding } from '../diagnostic.ts';

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
