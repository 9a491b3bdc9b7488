/**
 * On CI, random tests try the same values in every run, so a failure comes from the change and not from chance. Elsewhere they
 * try new values each time, and fast-check prints the seed of a failure.
 */
export const SEED = 20_261_124;

if (process.env['CI']) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ seed: SEED });
}
