/** The child process of measure-build.ts. Builds the Astro project in the working directory and reports the resources used. */
import { build } from 'astro';

await build({ logLevel: 'error' });
// Node reports kilobytes and microseconds on every operating system.
const { maxRSS: peakKilobytes, userCPUTime: userMicroseconds, systemCPUTime: systemMicroseconds } = process.resourceUsage();
process.send?.({ peakMegabytes: Math.round(peakKilobytes / 1024), cpuSeconds: (userMicroseconds + systemMicroseconds) / 1e6 });
