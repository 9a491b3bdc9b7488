import { visit, type Document, type Node } from 'yaml';
import type { Finding } from '../diagnostic.ts';

/** A finding and where it stands in the YAML, counted in characters from 0. */
export type OffsetFinding = Finding & { readonly offset: number };

/** Enough to see what is meant. */
const MOST = 5;
const WRITE_OUT = 'Write the value out in each place. Put text that begins with & or * or ! in "quotes".';

function unplain(what: string, offset: number): OffsetFinding {
  return { rule: 'plain', message: `${what}, and front matter holds plain values only.`, hint: WRITE_OUT, offset };
}

/**
 * Values that stand for others: a few lines of anchors can mean billions of values ("billion laughs"), and a tag asks the
 * reader to make something of a value. An idea needs neither.
 */
export function unplainFindings(document: Document, written: string): OffsetFinding[] {
  const found: OffsetFinding[] = [];
  const add = (finding: OffsetFinding): symbol | undefined => (found.push(finding) < MOST ? undefined : visit.BREAK);
  const before = (sign: string, { range }: Node): number => Math.max(written.lastIndexOf(sign, range?.[0] ?? 0), 0);
  const asWritten = (tag: string): string => tag.replace(/^tag:yaml\.org,2002:/, '!!');
  visit(document, {
    Alias: (_, node) => add(unplain(`*${node.source} stands for another value`, node.range?.[0] ?? 0)),
    Node: (_, node) => {
      if (node.anchor !== undefined) return add(unplain(`&${node.anchor} names a value`, before(`&${node.anchor}`, node)));
      if (node.tag !== undefined) return add(unplain(`${asWritten(node.tag)} is a tag`, before(asWritten(node.tag), node)));
      return undefined;
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}
