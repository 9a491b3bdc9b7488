import { NOTE_KINDS } from '../../authoring/text/text-components.ts';
import { wordsIn, type Element } from '../element.ts';

/** Words set apart from the text around them, with what they are above them. */
export function note({ properties, children }: Element): Element {
  const kind = String(properties['kind'] ?? 'note');
  const label = wordsIn('strong', NOTE_KINDS[kind] ?? kind);
  const heading: Element = { type: 'element', tagName: 'p', properties: {}, children: [label] };
  return { type: 'element', tagName: 'aside', properties: { dataKind: kind }, children: [heading, ...children] };
}
