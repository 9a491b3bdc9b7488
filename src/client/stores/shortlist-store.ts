import { parseShortlist, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import { PersistedStore } from './persisted-store.ts';

/** The shortlist of this visitor. */
export const shortlistStore = new PersistedStore<Shortlist>('shortlist', parseShortlist, []);
