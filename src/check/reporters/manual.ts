import { RULES } from '../rules/rule-table.ts';
import { wrap } from '../../domain/text/terminal.ts';

const WIDTH = 80;
const NAMES = 26;

/** What every rule asks, in lines of at most 80 columns: its name, whether it only warns, and what it wants. */
export function manual(): string {
  return Object.entries(RULES)
    .flatMap(([name, { severity, asks }]) => {
      const [first = '', ...further] = wrap(asks, WIDTH - NAMES);
      return [`${name.padEnd(14)}  ${severity.padEnd(8)}  ${first}`, ...further.map((line) => ' '.repeat(NAMES) + line)];
    })
    .join('\n');
}
