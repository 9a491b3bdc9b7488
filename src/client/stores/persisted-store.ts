/** The key of what is called `name` among the things this site stores; several sites can share an origin. */
export function storageKey(name: string): string {
  return `${document.documentElement.dataset['base'] ?? '/'}${name}`;
}

/** Whether this browser keeps anything called `name`. */
export function isStored(name: string): boolean {
  try {
    return localStorage.getItem(storageKey(name)) !== null;
  } catch {
    return false;
  }
}

/** What the profile is called among the things this site stores. */
export const PROFILE_NAME = 'profile';

/** Where that which makes no sense is put, of the value at `key`. */
const asideOf = (key: string): string => `${key}-damaged`;

/**
 * A value that this browser keeps for its visitor; nothing of it is ever sent. What is stored is data like any other:
 * it is parsed before it is believed, and put aside, not thrown away, when it makes no sense. Where storage is switched
 * off the value lasts for as long as the page.
 */
export class PersistedStore<Value> {
  readonly #key: string;
  readonly #parse: (json: unknown) => Value | undefined;
  readonly #empty: Value;
  readonly #watchers = new Set<(value: Value) => void>();
  #value: Value;
  #wasDamaged = false;

  /**
   * @param name what it is called among the things this site stores; several sites can share an origin
   * @param parse gives the value that a piece of JSON stands for, or undefined when it stands for none; never throws
   * @param empty the value of somebody who has stored none
   */
  constructor(name: string, parse: (json: unknown) => Value | undefined, empty: Value) {
    this.#key = storageKey(name);
    this.#parse = parse;
    this.#empty = empty;
    this.#value = this.#read() ?? empty;
    const readAgain = (): void => {
      this.#value = this.#read() ?? empty;
      this.#tell();
    };
    addEventListener('storage', ({ key }) => {
      if (key === this.#key || key === null) readAgain();
    });
    // A page the browser had put by, to go back to, was told of nothing in the meantime.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) readAgain();
    });
  }

  get value(): Value {
    return this.#value;
  }

  /** Whether what was stored made no sense, so that the visitor should be told that it begins anew. */
  get wasDamaged(): boolean {
    return this.#wasDamaged;
  }

  set(value: Value): void {
    this.#value = value;
    try {
      localStorage.setItem(this.#key, JSON.stringify(value));
    } catch {
      // Switched off or full: the value lasts for this page.
    }
    this.#tell();
  }

  /** Keeps nothing any more, neither the value nor what was put aside. */
  forget(): void {
    this.#value = this.#empty;
    this.#wasDamaged = false;
    try {
      localStorage.removeItem(this.#key);
      localStorage.removeItem(asideOf(this.#key));
    } catch {
      // Switched off: nothing was kept.
    }
    this.#tell();
  }

  /** Calls `watcher` with every new value, whether this page or another tab has set it. */
  watch(watcher: (value: Value) => void): void {
    this.#watchers.add(watcher);
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher(this.#value);
  }

  #read(): Value | undefined {
    let text: string | null = null;
    try {
      text = localStorage.getItem(this.#key);
      if (text === null) return undefined;
      const value = this.#parse(JSON.parse(text));
      if (value !== undefined) return value;
    } catch {
      if (text === null) return undefined;
    }
    this.#wasDamaged = true;
    this.#putAside(text);
    return undefined;
  }

  #putAside(text: string): void {
    try {
      localStorage.setItem(asideOf(this.#key), text);
      localStorage.removeItem(this.#key);
    } catch {
      // It stays where it is and will be met again.
    }
  }
}
