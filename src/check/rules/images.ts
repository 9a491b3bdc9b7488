import { isSitePath } from '../../domain/text/url.ts';
import { listElements } from '../markdown/markdown-tree.ts';
import type { PositionedDiagnostic, Rule } from './rule.ts';

/** Pictures that do not say what they show (of a figure, its own rule says so), or that are not in public/. */
export const images: Rule = ({ tree, textLine }, { paths }) =>
  listElements(tree, textLine)
    .filter(({ element }) => element.tagName === 'img' || element.tagName === 'Figure')
    .flatMap(({ element: { tagName, properties }, line, column }) => {
      const src = String(properties['src'] ?? '');
      const found: PositionedDiagnostic[] = [];
      if (tagName === 'img' && String(properties['alt'] ?? '').trim() === '') {
        const hint = 'Say between ![ and ] what it shows, for those who cannot see it.';
        found.push({ rule: 'image', line, column, message: `The picture ${src} has no description.`, hint });
      }
      if (isSitePath(src) && paths !== undefined && !paths.has(src)) {
        found.push({ rule: 'image', line, column, message: `There is no picture ${src}.`, hint: `Add the file public${src}.` });
      }
      return found;
    });
