import { EMPTY_PROFILE, parseProfile } from '../../domain/matching/profile.ts';
import { PROFILE_NAME, Stored } from './persisted-store.ts';

/** What this visitor knows and the time they have. Kept in this browser, never sent. */
export const keptProfile = new Stored(PROFILE_NAME, parseProfile, EMPTY_PROFILE);
