import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';

const POLL_MS = 100;
/** A lock without a number is one that a process is just writing, or died while it wrote. */
const WRITING_MS = 5_000;

/** Whether the process that wrote its number into the lock at `path` still runs. */
function isHeld(path: URL): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    if (pid === 0) return Date.now() - statSync(path).mtimeMs < WRITING_MS;
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs and belongs to another user. Otherwise it has ended, or the lock is gone.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Writes the number of this process into the lock at `path`; false when a lock is there. One that nobody holds is removed. */
function acquire(path: URL): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!isHeld(path)) rmSync(path, { force: true });
    return false;
  }
}

/**
 * Lets one build at a time run in a checkout. Astro writes the list of the entries to import into `.astro/`, whatever folder
 * they come from, so that two builds at once would compile each other's ideas.
 */
export function buildLock(): AstroIntegration {
  return {
    name: 'build-lock',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'sync') return;
        const folder = new URL('.astro/', config.root);
        const path = new URL('build.lock', folder);
        mkdirSync(folder, { recursive: true });
        let isAnnounced = false;
        while (!acquire(path)) {
          if (!isAnnounced && isHeld(path)) {
            logger.info('Another build runs in this folder. Waiting until it ends. If none does, delete .astro/build.lock.');
            isAnnounced = true;
          }
          await delay(POLL_MS);
        }
        process.once('exit', () => rmSync(path, { force: true }));
      },
    },
  };
}
