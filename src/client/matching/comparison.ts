import { decodeMatchingColumns } from '../../domain/matching/matching-columns-file.ts';
import { MATCHING_COLUMNS_FILE, rankByMatch, sizeLookup, skillLookup } from '../../domain/matching/matching-columns.ts';
import type { Profile } from '../../domain/matching/skill-match.ts';
import { fetchBytes } from '../lib/fetch-file.ts';

/**
 * Loads the skills and sizes of all ideas, to compare them with a profile. Only visitors with a profile need this file.
 * @param folder the URL of the search files
 * @throws Error when they cannot be loaded
 */
export async function loadComparison(folder: string) {
  const columns = decodeMatchingColumns(await fetchBytes(`${folder}${MATCHING_COLUMNS_FILE}.bin`));
  return {
    skills: columns.requirements,
    getSkills: skillLookup(columns),
    getSizes: sizeLookup(columns),
    getRanks: (profile: Profile) => rankByMatch(columns, profile),
  };
}

export type Comparison = Awaited<ReturnType<typeof loadComparison>>;
