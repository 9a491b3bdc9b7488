/**
 * What the site stores in this browser, in localStorage. No value is ever sent anywhere. Every key starts with the project
 * and the base path, because other sites can share the origin: `pioneer:/ideas/:shortlist`. `global/theme-init.js` reads the
 * theme by the same scheme.
 */
import { basePath } from '../lib/base-path.ts';

/** The name of the visitor's profile. */
export const PROFILE_NAME = 'profile';

/** The key of the value that is called `name`. */
function storageKey(name: string): string {
  return `pioneer:${basePath}:${name}`;
}

/** The key of the value in earlier versions of the site. */
function oldStorageKey(name: string): string {
  return basePath + name;
}

/** Calls `use`, which uses localStorage. Returns false when storage is switched off or full. */
function tryStorage(use: () => void): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}

/** The text that is stored as `name`, or null. A value that an earlier version stored moves to its new key. */
function readText(name: string): string | null {
  try {
    const text = localStorage.getItem(storageKey(name));
    if (text !== null) return text;
    const oldText = localStorage.getItem(oldStorageKey(name));
    if (oldText !== null && writeText(name, oldText)) localStorage.removeItem(oldStorageKey(name));
    return oldText;
  } catch {
    // Storage is switched off.
    return null;
  }
}

/** Stores `text` as `name`. Returns false when storage is switched off or full. */
export function writeText(name: string, text: string): boolean {
  return tryStorage(() => localStorage.setItem(storageKey(name), text));
}

export function isStored(name: string): boolean {
  return readText(name) !== null;
}

/** A value in localStorage. When storage is switched off, the value lasts as long as the page. */
export class PersistedStore<Value> {
  /** Whether the stored value was damaged, so that the page should tell the visitor that the value is empty now. */
  wasDamaged = false;
  readonly #name: string;
  readonly #parse: (json: unknown) => Value | undefined;
  readonly #empty: Value;
  readonly #watchers = new Set<(value: Value) => void>();
  #value: Value;

  /**
   * @param name the name of the value, from which `storageKey` makes its key
   * @param parse checks parsed JSON; returns undefined when it is not a valid value, and never throws
   * @param empty the value while nothing is stored
   */
  constructor(name: string, parse: (json: unknown) => Value | undefined, empty: Value) {
    this.#name = name;
    this.#parse = parse;
    this.#empty = empty;
    this.#value = this.#read();
    const reload = (): void => {
      this.#value = this.#read();
      this.#notify();
    };
    addEventListener('storage', ({ key }) => {
      if (key === storageKey(name) || key === null) reload();
    });
    // A page in the back-forward cache gets no storage events.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) reload();
    });
  }

  get value(): Value {
    return this.#value;
  }

  set(value: Value): void {
    this.#value = value;
    writeText(this.#name, JSON.stringify(value));
    this.#notify();
  }

  /** Deletes the value from this browser, with its damaged copy and what an earlier version stored. */
  clear(): void {
    this.#value = this.#empty;
    this.wasDamaged = false;
    tryStorage(() => {
      for (const key of [storageKey(this.#name), oldStorageKey(this.#name)]) {
        localStorage.removeItem(key);
        localStorage.removeItem(`${key}-damaged`);
      }
    });
    this.#notify();
  }

  /** Calls `watcher` with every new value, whether this page or another tab sets it. */
  watch(watcher: (value: Value) => void): void {
    this.#watchers.add(watcher);
  }

  #notify(): void {
    for (const watcher of this.#watchers) watcher(this.#value);
  }

  #read(): Value {
    const text = readText(this.#name);
    if (text === null) return this.#empty;
    try {
      const value = this.#parse(JSON.parse(text));
      if (value !== undefined) return value;
    } catch {
      // The text is no JSON, so it is damaged.
    }
    this.wasDamaged = true;
    // A damaged value moves to another key, so that nobody loses data because of a bug.
    tryStorage(() => {
      localStorage.setItem(`${storageKey(this.#name)}-damaged`, text);
      localStorage.removeItem(storageKey(this.#name));
    });
    return this.#empty;
  }
}
