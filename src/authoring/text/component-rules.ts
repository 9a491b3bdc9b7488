import type { HastNode } from 'satteri';
import { nearest } from '../../domain/nearest.ts';
import type { Finding } from '../problem.ts';
import { TEXT_COMPONENTS, type TextComponent } from './text-components.ts';
import { insteadOf } from './text-elements.ts';

type Tag = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function finding(message: string, hint: string, suggestion?: string): Finding {
  return { rule: 'component', message, hint, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** What is wrong with the attributes that are written as words; those that are code have been refused before. */
function attributeFindings(name: string, { attributes }: Tag, component: TextComponent): Finding[] {
  const written = new Map(attributes.flatMap((attribute) => ('name' in attribute ? [[attribute.name, attribute.value] as const] : [])));
  const missing = Object.entries(component.attributes).filter(([attribute, { isRequired }]) => isRequired && !written.has(attribute));
  return [
    ...missing.map(([attribute]) => finding(`<${name}> needs ${attribute}.`, `Write ${component.example}.`)),
    ...[...written].flatMap(([attribute, value]) => {
      const known = Object.hasOwn(component.attributes, attribute) ? component.attributes[attribute] : undefined;
      if (known === undefined) return [finding(`<${name}> has no attribute ${attribute}.`, `Write ${component.example}.`)];
      if (typeof value === 'object' && value !== null) return [];
      const isFine = known.accepts(value ?? '');
      return isFine ? [] : [finding(`${attribute} of <${name}> is ${JSON.stringify(value ?? '')}.`, `Write ${known.wanted}.`)];
    }),
  ];
}

/** What is wrong with `tag`, which is written like a component: with a capital, or as none that HTML knows. */
export function componentFindings(tag: Tag): Finding[] {
  const name = tag.name ?? '';
  const component = TEXT_COMPONENTS.get(name);
  const known = [...TEXT_COMPONENTS.keys()];
  if (component === undefined) {
    const hint = `There are ${known.map((each) => `<${each}>`).join(' and ')}. ${insteadOf('')}`;
    return [finding(`There is no component <${name}>.`, hint, nearest(name, known))];
  }
  if (tag.type === 'mdxJsxTextElement') return [finding(`<${name}> stands within a line.`, `Write ${component.example}.`)];
  const holds = !component.holdsText && tag.children.length > 0 ? [finding(`<${name}> holds nothing.`, `Write ${component.example}.`)] : [];
  return [...holds, ...attributeFindings(name, tag, component)];
}
