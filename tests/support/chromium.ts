import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The one that has no windows comes first: it opens a page in less than half the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

/** Whether `command` ran and did what it should. */
function succeeds(command: string, ...parameters: string[]): boolean {
  try {
    execFileSync(command, parameters, { stdio: 'ignore', timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

function fromPackage(name: string): boolean {
  return process.getuid?.() === 0 && succeeds('apt-get', 'install', '--yes', '--no-install-recommends', name);
}

/** Ways to get a browser where there is none, the gentlest first. */
const WAYS: readonly (() => boolean)[] = [
  () => succeeds(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'),
  () => process.getuid?.() === 0 && succeeds('apt-get', 'update') && fromPackage('chromium-headless-shell'),
  () => fromPackage('chromium'),
];

/**
 * The path of a Chromium: CHROMIUM_PATH, one that is installed, else one got from Playwright or the system's packages.
 * @throws Error saying how to provide one when none of that works
 */
export function findChromium(): string {
  const set = process.env['CHROMIUM_PATH'];
  if (set && existsSync(set)) return set;
  if (set) throw new Error(`CHROMIUM_PATH is ${set}, where there is no file.`);
  const path = installed() ?? (WAYS.some((way) => way() && installed() !== undefined) ? installed() : undefined);
  if (path === undefined) throw new Error('The browser tests need a Chromium. Install one, or set CHROMIUM_PATH to it.');
  return path;
}
