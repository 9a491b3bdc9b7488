import type { Engine } from './engine.ts';
import { fuse } from './fuse.ts';
import { minisearch } from './minisearch.ts';
import { pagefind } from './pagefind.ts';
import { pioneer } from './pioneer.ts';

/** Every engine that is measured, in the order of the table. */
export const ENGINES: readonly Engine[] = [pioneer, minisearch, fuse, pagefind];
