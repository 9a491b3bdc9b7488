import type { SearchResult } from '../../search/run-query.ts';
import { markTerms } from '../../search/mark-terms.ts';
import { foldText } from '../../search/tokenize.ts';
import { createTextElement } from '../lib/dom.ts';

const MARKED = '[data-mark], ul a';

/** Marks in `row` the words that are among `terms`; gives those it has marked. */
function mark(row: HTMLElement, terms: ReadonlySet<string>): Set<string> {
  const marked = new Set<string>();
  if (terms.size === 0 && !row.querySelector('mark')) return marked;
  for (const part of row.querySelectorAll(MARKED)) {
    const segments = markTerms(part.textContent, terms);
    for (const segment of segments) if (segment.marked) marked.add(foldText(segment.text));
    part.replaceChildren(...segments.map((segment) => (segment.marked ? createTextElement('mark', segment.text) : segment.text)));
  }
  return marked;
}

/** Takes what search `answer` found (or undefined for none); gives what shows in the row of an idea why it is there. */
export function createRowAnnotator(answer: SearchResult | undefined): (row: HTMLElement, number: number) => void {
  const terms = new Set(answer?.queryTerms.flatMap((word) => word.terms));
  return (row, number) => {
    const marked = mark(row, terms);
    const why = answer?.explain(number, marked) ?? '';
    row.querySelector('.why')?.remove();
    if (why === '') return;
    const line = createTextElement('p', why);
    line.className = 'why';
    row.querySelector('.summary')?.after(line);
  };
}
