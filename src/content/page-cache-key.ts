import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/**
 * One word for everything a page is made with besides ideas: our own code and the packages it is locked to. What a build
 * keeps for the next one bears it, so that nothing outlives the code that made it.
 */
export const codeVersion = ['package-lock.json', 'astro.config.mjs', ...globSync('src/**/*.*').sort()]
  .reduce((hash, file) => hash.update(file).update(readFileSync(file)), createHash('sha256'))
  .digest('hex');
