import { wantsMentor, type Idea } from './idea.ts';

type Belongs = (idea: Idea, isStale: boolean) => boolean;

/** The groups of what is on offer, best chance for a newcomer first. */
const OFFERS: readonly Belongs[] = [
  (idea) => idea.status === 'open' && !wantsMentor(idea),
  (idea) => idea.status === 'open',
  (idea) => idea.status === 'discussion',
];

/** The groups of the fair order. Stale offers come in their own order after all that are fresh. */
const GROUPS: readonly Belongs[] = [
  ...OFFERS.map(
    (belongs): Belongs =>
      (idea, isStale) =>
        !isStale && belongs(idea, isStale),
  ),
  ...OFFERS,
  (idea) => idea.status === 'taken',
];

function groupOf(idea: Idea, isStale: boolean): number {
  const group = GROUPS.findIndex((belongs) => belongs(idea, isStale));
  return group < 0 ? GROUPS.length : group;
}

/** A number from 0 to 2^32 - 1 that looks random and depends on `text` alone (FNV-1a, then the finaliser of MurmurHash3). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * `ideas` shuffled anew for each `seed` (the day of the build, say) within: open with a mentor, open, in
 * discussion, the same three of ideas that `isStale` says need a look, taken, and all others. Alphabetical order would
 * favour the same few for ever. An idea's place depends on no other idea, so adding one moves none past another.
 *
 * Every other order and the search keep this one among equals, so there, too, what needs a look comes last of them.
 */
export function sortByDefaultOrder(ideas: readonly Idea[], seed: string, isStale: (idea: Idea) => boolean = () => false): Idea[] {
  return ideas
    .map((idea) => ({ idea, group: groupOf(idea, isStale(idea)), draw: hashOf(`${seed} ${idea.id}`) }))
    .sort((a, b) => a.group - b.group || a.draw - b.draw || a.idea.id.localeCompare(b.idea.id, 'en'))
    .map(({ idea }) => idea);
}
