import { visit, type Document, type Node } from 'yaml';
import type { Finding } from '../problem.ts';

/** A finding and where it stands in the YAML, counted in characters from 0. */
export type OffsetFinding = Finding & { readonly offset: number };

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
  const before = (sign: string, { range }: Node): number => Math.max(written.lastIndexOf(sign, range?.[0] ?? 0), 0);
  const asWritten = (tag: string): string => tag.replace(/^tag:yaml\.org,2002:/, '!!');
  visit(document, {
    Node: (_, node) => {
      if (node.anchor !== undefined) found.push(unplain(`&${node.anchor} names a value`, before(`&${node.anchor}`, node)));
      else if (node.tag !== undefined) found.push(unplain(`${asWritten(node.tag)} is a tag`, before(asWritten(node.tag), node)));
    },
    Alias: (_, node) => void found.push(unplain(`*${node.source} stands for another value`, node.range?.[0] ?? 0)),
  });
  return found.sort((a, b) => a.offset - b.offset).slice(0, 5);
}
