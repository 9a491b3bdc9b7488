import { EMPTY_PROFILE, parseProfile } from '../../domain/matching/profile.ts';
import { PROFILE_NAME, PersistedStore } from './persisted-store.ts';

/** The skills and the time of this visitor. */
export const profileStore = new PersistedStore(PROFILE_NAME, parseProfile, EMPTY_PROFILE);
