/** Settings of Astro's MDX compiler. Ideas are untrusted: the compiler refuses code and unsafe HTML in them. */
import { realpathSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { HastNode, HastPluginEntry } from 'satteri';
import type { Plugin } from 'vite';
import type { PositionedDiagnostic } from '../../check/diagnostic.ts';
import { splitEntry } from '../../check/front-matter/front-matter.ts';
import { checkTree } from '../../check/markdown/markdown-rules.ts';
import { MARKDOWN_FEATURES } from '../../check/markdown/parse-markdown.ts';
import { renderTree } from '../../check/markdown/rendered-tree.ts';
import { isSitePath } from '../../domain/text/url.ts';
import { highlightCode } from './highlight-code.ts';

/** Absolute paths. They decide whether an MDX file is an idea or part of the project's code. */
export interface MdxFolders {
  /** The folder of ideas. */
  readonly projects: string;
  /** The project's `src`, whose MDX files are pages and may run code. */
  readonly source: string;
}

/** Returns the path of the site below the base path. */
type AddBase = (path: string) => string;

/** Whether `path` is part of the project's code. Every other MDX file counts as an idea, also behind a link or a setting. */
function isProjectCode(path: string, { projects, source }: MdxFolders): boolean {
  const isWithin = (folder: string): boolean => resolve(path).startsWith(realpathSync(folder) + sep);
  return isWithin(source) && !isWithin(projects);
}

/** An error that lists `problems` as the check does. Vite shows `line` and `column`. */
function createCompileError(file: string, problems: readonly PositionedDiagnostic[]): Error {
  const lines = problems.map(({ line, column, rule, message, hint }) => `  ${file}:${line}:${column} ${rule}: ${message} ${hint}`);
  const [first] = problems;
  return Object.assign(new Error(`This idea cannot be shown:\n\n${lines.join('\n')}\n`), { line: first?.line, column: first?.column });
}

/**
 * Checks the tree of an idea and turns it into what its page shows. The check runs again here, inside the compiler, so that
 * unsafe code never runs: not after an edit in `astro dev`, and not from an old cache.
 */
function guardEntry(file: string, addBase: AddBase): HastPluginEntry {
  return {
    name: 'guard-entry',
    options: { position: true },
    before: async (root, context) => {
      const tree = root as HastNode;
      const problems = checkTree(tree);
      if (problems.length > 0) throw createCompileError(file, problems);
      context.replaceNode(tree, await renderTree(tree, addBase, highlightCode));
    },
  };
}

/** Adds the base path to links and images. */
function addBasePath(addBase: AddBase): HastPluginEntry {
  return {
    name: 'add-base-path',
    element: {
      filter: ['a', 'img'],
      visit: (node, context) => {
        const name = node.tagName === 'a' ? 'href' : 'src';
        const url = String(node.properties[name]);
        if (isSitePath(url)) context.setProperty(node, name, addBase(url));
      },
    },
  };
}

/**
 * The Markdown processor for MDX files: it guards ideas, and compiles the project's own pages as usual.
 * @param base the path that the site is served from
 */
export function createEntryProcessor(folders: MdxFolders, base: string) {
  const addBase: AddBase = (path) => base.replace(/\/$/, '') + path;
  const plugin: HastPluginEntry = ({ fileURL }) => {
    const path = fileURL === undefined ? '' : fileURLToPath(fileURL);
    return isProjectCode(path, folders) ? addBasePath(addBase) : guardEntry(basename(path), addBase);
  };
  return satteri({ features: MARKDOWN_FEATURES, hastPlugins: [plugin] });
}

/** The approximate size of the files that hold compiled ideas. With one file for each idea, a build takes 20 % longer. */
const CHUNK_BYTES = 400_000;

/**
 * Replaces the front matter of ideas with empty lines before they are compiled, because Astro turns a `layout` field into an
 * import. Pages get the fields from the content collection.
 */
export function blankFrontMatter(folders: MdxFolders): Plugin {
  return {
    name: 'blank-front-matter',
    enforce: 'pre',
    config: () => ({
      build: {
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'entries', test: /\.mdx(\?|$)/, maxSize: CHUNK_BYTES }] } } },
      },
    }),
    // Astro marks each MDX file with a directive that it removes later. Hide the warning that the bundler prints for each.
    onLog: (_level, { code }) => (code === 'MODULE_LEVEL_DIRECTIVE' ? false : undefined),
    transform: {
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        if (isProjectCode(id, folders)) return null;
        const { text, textLine } = splitEntry(code);
        // Some invalid texts without a final newline crash satteri 0.10 and the whole process.
        return { code: `${'\n'.repeat(textLine - 1)}${text}\n`, map: null };
      },
    },
  };
}
