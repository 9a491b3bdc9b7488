import { splitLines } from '../lines.ts';
import type { Place } from '../diagnostic.ts';
import { visible } from '../../domain/text/visible.ts';

const MOST = 66;

/** The line of `source` at a place, cut to what is near, with a mark below where the problem begins. Nothing past the end. */
export function frame(source: string, { line, column }: Place): string[] {
  const whole = splitLines(source)[line - 1];
  if (whole === undefined || whole.trim() === '') return [];
  const start = Math.max(0, column - 1 - MOST / 2);
  const cut = whole.slice(start, start + MOST);
  const before = visible(cut.slice(0, column - 1 - start));
  const gutter = String(line).padStart(5);
  const shown = `${start > 0 ? '…' : ''}${before}${visible(cut.slice(column - 1 - start))}${start + MOST < whole.length ? '…' : ''}`;
  return [`${gutter} | ${shown}`, `${' '.repeat(5)} | ${' '.repeat(before.length + (start > 0 ? 1 : 0))}^`];
}
