/** What the profile is called among the things this site stores. */
export const PROFILE_NAME = 'profile';
