import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The headless shell comes first: it opens a page in less than half the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const OTHER_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...OTHER_PATHS, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

/** Whether `command` ran without an error. */
function succeeds(command: string, ...parameters: string[]): boolean {
  try {
    execFileSync(command, parameters, { stdio: 'ignore', timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

function installPackage(name: string): boolean {
  return process.getuid?.() === 0 && succeeds('apt-get', 'install', '--yes', '--no-install-recommends', name);
}

/** Ways to install a browser, in the order in which they are tried. */
const INSTALLERS: readonly (() => boolean)[] = [
  () => succeeds(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'),
  () => process.getuid?.() === 0 && succeeds('apt-get', 'update') && installPackage('chromium-headless-shell'),
  () => installPackage('chromium'),
];

/**
 * Returns the path of Chromium: CHROMIUM_PATH, or an installed one, or one that Playwright or the system's packages install.
 * @throws Error that explains how to provide one when all of this fails
 */
export function findChromium(): string {
  const set = process.env['CHROMIUM_PATH'];
  if (set && existsSync(set)) return set;
  if (set) throw new Error(`CHROMIUM_PATH is ${set}, but this file does not exist.`);
  const path = findInstalled() ?? (INSTALLERS.some((install) => install() && findInstalled() !== undefined) ? findInstalled() : undefined);
  if (path === undefined) throw new Error('The browser tests need a Chromium. Install one, or set CHROMIUM_PATH to it.');
  return path;
}
