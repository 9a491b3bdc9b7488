import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { build, type BuildEnvironment, type BuildResult } from './astro.ts';

/** The least that is an entry. */
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

/** A folder of ideas on disk, with all that builds of it write and remember; gone when the test ends. */
export interface IdeasFolder {
  readonly path: string;
  /** Writes files: a path below the folder each, and its text. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Builds the site from it into `dist` below it. */
  readonly build: (environment?: BuildEnvironment) => Promise<BuildResult>;
}

export function ideasFolder(): IdeasFolder {
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

/** Builds a folder of ideas that holds `files`: a path each, and its text. */
export function buildOf(files: Readonly<Record<string, string>>): Promise<BuildResult> {
  const folder = ideasFolder();
  folder.write(files);
  return folder.build();
}
