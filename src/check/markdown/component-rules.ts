import type { HastNode } from 'satteri';
import type { z } from 'zod';
import { nearest } from '../../domain/text/suggest.ts';
import { MDX_COMPONENTS, mdxComponent, type MdxComponent } from '../../schema/mdx-components.ts';
import type { Finding } from '../diagnostic.ts';
import { insteadOf } from './allowed-elements.ts';

type Tag = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

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
