/** Builds the Astro project of the folder it runs in, and tells its parent what that took. */
import { build } from 'astro';

await build({ logLevel: 'error' });
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
// Node gives kilobytes and microseconds, whatever the system.
process.send?.({ peakMegabytes: Math.round(maxRSS / 1024), cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 });
