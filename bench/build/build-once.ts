/** Builds the Astro project of the folder it runs in, and tells its parent the memory that took. */
import { build } from 'astro';

await build({ logLevel: 'error' });
// Kilobytes, whatever the system.
process.send?.({ peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) });
