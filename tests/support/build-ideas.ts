import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { build, type BuildEnvironment, type BuildResult } from './astro.ts';

/** A minimal valid entry. */
export const ENTRY = `---
title: A small idea
summary: An idea that is just long enough for the schema to accept it.
status: open
topics: [networking]
difficulty: easy
sizes: [90]
skills: [{ name: OCaml }]
mentors: []
outcomes: [Something that can be seen]
added: 2026-01-02
---

What it is and why.
`;

/** A temporary folder of ideas with its build output and cache. It is deleted when the test ends. */
export interface IdeasFolder {
  readonly path: string;
  /** Writes files: path below the folder -> text. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Builds the site into the folder's `dist`. */
  readonly build: (environment?: BuildEnvironment) => Promise<BuildResult>;
}

export function createIdeasFolder(): IdeasFolder {
  const path = mkdtempSync(join(tmpdir(), 'ideas-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    write: (files) => {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, file)), { recursive: true });
        writeFileSync(join(path, file), text);
      }
    },
    build: (environment = {}) => build({ PROJECTS_DIR: path, OUT_DIR: join(path, 'dist'), CACHE_DIR: join(path, 'cache'), ...environment }),
  };
}

/** Builds the site from a temporary folder with `files` (path -> text). */
export function buildFiles(files: Readonly<Record<string, string>>): Promise<BuildResult> {
  const folder = createIdeasFolder();
  folder.write(files);
  return folder.build();
}
