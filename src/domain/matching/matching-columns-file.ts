import { ByteReader } from '../byte-stream.ts';
import { ASKS, type AskColumn, type FitColumns } from './matching-columns.ts';
import { slugOf } from '../text/slug.ts';
import { SIZES } from '../vocabulary.ts';
import { parseFitHead } from './fit-head.ts';
import { readNumbers } from '../number-list.ts';

function readAsks(reader: ByteReader, label: string, total: number): AskColumn[] {
  const count = reader.number();
  if (count > ASKS.length) throw new Error('a skill is asked for in more ways than there are');
  return Array.from({ length: count }, () => {
    const ask = ASKS[reader.number()];
    if (!ask) throw new Error('a skill is asked for in a way that there is not');
    return { value: slugOf(label), label, ...ask, ideas: readNumbers(reader, total) };
  });
}

function read(reader: ByteReader): FitColumns {
  const { total, skills } = parseFitHead(new TextDecoder('utf-8', { fatal: true }).decode(reader.section()));
  // Every idea has a size, so a total out of all proportion is found out before memory is set aside for it.
  if (total > reader.left * 8) throw new Error('it ends too early');
  const columns = {
    total,
    asks: skills.flatMap((label) => readAsks(reader, label, total)),
    sizes: SIZES.map(({ value }) => ({ hours: value, ideas: readNumbers(reader, total) })),
  };
  if (reader.left > 0) throw new Error('it goes on after its end');
  return columns;
}

/**
 * What `encodeFit` wrote as `bytes`. Whatever they give, every number of an idea in them is below the total.
 * @throws Error saying what is wrong when the file is damaged
 */
export function decodeFit(bytes: Uint8Array): FitColumns {
  try {
    return read(new ByteReader(bytes));
  } catch (error) {
    throw new Error(`The file of fits is damaged: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}
