import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';

const POLL_MS = 100;
/** A process may need this long to write its id into a new lock. An older empty lock is stale. */
const WRITE_TIMEOUT_MS = 5_000;

/** Whether the process whose id is in the lock file still runs. */
function isHeld(lock: URL): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid === 0) return Date.now() - statSync(lock).mtimeMs < WRITE_TIMEOUT_MS;
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process runs and belongs to another user. Other errors: the process has ended, or the lock is gone.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Creates the lock file with the id of this process and removes a stale one. Returns false while another build holds it. */
function acquire(lock: URL): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isHeld(lock)) return false;
    rmSync(lock, { force: true });
    return acquire(lock);
  }
}

/**
 * Lets only one build run in a checkout; others wait. Astro writes the list of entries into `.astro/`, so two builds at the
 * same time would compile each other's ideas.
 */
export function buildLock(): AstroIntegration {
  return {
    name: 'build-lock',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'sync') return;
        const lock = new URL('.astro/build.lock', config.root);
        mkdirSync(new URL('.', lock), { recursive: true });
        for (let isWaiting = false; !acquire(lock); isWaiting = true) {
          if (!isWaiting)
            logger.info('Another build is running in this folder. Waiting for it. If there is none, delete .astro/build.lock.');
          await delay(POLL_MS);
        }
        process.once('exit', () => rmSync(lock, { force: true }));
      },
    },
  };
}
