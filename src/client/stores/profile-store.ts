import { EMPTY_PROFILE, parseProfile } from '../../domain/matching/profile.ts';
import { PROFILE_NAME, PersistedStore } from './persisted-store.ts';

/** What this visitor knows and the time they have. Kept in this browser, never sent. */
export const profileStore = new PersistedStore(PROFILE_NAME, parseProfile, EMPTY_PROFILE);
