import { listElements } from '../markdown/markdown-tree.ts';
import type { Rule } from './rule.ts';

/** Headings that skip a level, or that are as large as the title: readers who listen to a page find their way by them. */
export const headings: Rule = ({ tree, textLine }) => {
  let last = 1;
  return listElements(tree, textLine).flatMap(({ element, line, column }) => {
    const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
    if (level === 0) return [];
    const deepest = last + 1;
    last = Math.max(level, 2);
    if (level > 1 && level <= deepest) return [];
    const message =
      level === 1
        ? 'This heading is as large as the title of the page.'
        : `This heading skips a level, from ${'#'.repeat(deepest - 1)} to ${'#'.repeat(level)}.`;
    return [{ rule: 'heading', line, column, message, hint: `Begin it with ${'#'.repeat(level === 1 ? 2 : deepest)}.` }];
  });
};
