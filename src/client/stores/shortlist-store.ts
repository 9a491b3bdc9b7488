import { parseShortlist, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import { Stored } from './persisted-store.ts';

/** The shortlist of whoever uses this browser. */
export const keptShortlist = new Stored<Shortlist>('shortlist', parseShortlist, []);
