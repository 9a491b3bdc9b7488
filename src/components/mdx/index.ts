/** What the elements of an entry's text become: nothing it holds may scroll unreached, leave the base path or carry a style. */
import Code from './Code.astro';
import DataCell from './DataCell.astro';
import HeadCell from './HeadCell.astro';
import Heading from './Heading.astro';
import Link from './Link.astro';
import Table from './Table.astro';

export const textElements = { a: Link, h1: Heading, pre: Code, table: Table, td: DataCell, th: HeadCell };
