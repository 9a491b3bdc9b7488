import { isAvailable, wantsMentor, type Idea } from './idea.ts';

/** The group of `idea` in the default order. Groups with a lower number come first. */
function groupOf(idea: Idea, isStale: boolean): number {
  if (idea.status === 'taken') return 6;
  if (!isAvailable(idea)) return 7;
  const group = idea.status === 'discussion' ? 2 : wantsMentor(idea) ? 1 : 0;
  return isStale ? group + 3 : group;
}

/** A pseudo-random number from 0 to 2^32 - 1 for `text` (FNV-1a, then the finaliser of MurmurHash3). */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * `ideas` in the default order. The groups are: open with a mentor, open, in discussion, the same three for stale ideas,
 * taken, all others. Within a group, ideas are shuffled by `seed`, for example the day of the build, because an
 * alphabetical order would always favour the same ideas. The place of an idea does not depend on other ideas, so adding
 * one does not reorder the rest. Other sorts and the search keep this order for equal ideas.
 */
export function sortByDefaultOrder(ideas: readonly Idea[], seed: string, isStale: (idea: Idea) => boolean = () => false): Idea[] {
  return ideas
    .map((idea) => ({ idea, group: groupOf(idea, isStale(idea)), hash: hash32(`${seed} ${idea.id}`) }))
    .sort((a, b) => a.group - b.group || a.hash - b.hash || a.idea.id.localeCompare(b.idea.id, 'en'))
    .map(({ idea }) => idea);
}
