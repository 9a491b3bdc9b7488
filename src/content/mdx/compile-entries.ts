/** How Astro's MDX compiler treats the texts of ideas: it refuses what the check refuses, and runs nothing. */
import { realpathSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { HastNode, HastPluginEntry } from 'satteri';
import type { Plugin } from 'vite';
import { checkTree } from '../../check/markdown/markdown-rules.ts';
import { MARKDOWN_FEATURES } from '../../check/markdown/parse-markdown.ts';
import type { PositionedDiagnostic } from '../../check/diagnostic.ts';
import { isSitePath } from '../../domain/text/url.ts';
import { splitEntry } from '../../check/front-matter/front-matter.ts';
import { highlightCode } from './highlight-code.ts';
import { renderTree } from '../../check/markdown/rendered-tree.ts';

/** The error that ends the compilation of `file`, in the words of the check. Vite shows `line` and `column`. */
function compileError(file: string, problems: readonly PositionedDiagnostic[]): Error {
  const lines = problems.map(({ line, column, rule, message, hint }) => `  ${file}:${line}:${column} ${rule}: ${message} ${hint}`);
  const [first] = problems;
  return Object.assign(new Error(`This idea cannot be shown:\n\n${lines.join('\n')}\n`), { line: first?.line, column: first?.column });
}

function withBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}

/** The folders that decide what an MDX file is. */
export interface MdxFolders {
  /** Where the ideas are. */
  readonly projects: string;
  /** The project's own code: its MDX files, such as pages, are programs. */
  readonly source: string;
}

/** Whether `path` is a program of the project's own. Every other MDX file is an entry, wherever a link or a setting has it from. */
function isOwnFile(path: string, { projects, source }: MdxFolders): boolean {
  const isWithin = (folder: string): boolean => resolve(path).startsWith(realpathSync(folder) + sep);
  return isWithin(source) && !isWithin(projects);
}

/**
 * Holds the tree that is compiled against the rules of the check, and makes it what pages show. It runs in the compiler, so
 * that nothing unsafe is evaluated whatever was checked before: after an edit in `astro dev`, or with a cache of another day.
 */
function guardText(file: string, base: string): HastPluginEntry {
  return {
    name: 'guard-text',
    options: { position: true },
    before: async (root, context) => {
      const tree = root as HastNode;
      const problems = checkTree(tree);
      if (problems.length > 0) throw compileError(file, problems);
      context.replaceNode(tree, await renderTree(tree, (path) => withBase(base, path), highlightCode));
    },
  };
}

/** Puts the base path before the addresses of links and pictures. */
function addBasePath(base: string): HastPluginEntry {
  return {
    name: 'add-base-path',
    element: {
      filter: ['a', 'img'],
      visit: (node, context) => {
        const name = node.tagName === 'a' ? 'href' : 'src';
        const address = String(node.properties[name]);
        if (isSitePath(address)) context.setProperty(node, name, withBase(base, address));
      },
    },
  };
}

/**
 * The Markdown processor for MDX files: entries are guarded, the project's own files are compiled as usual.
 * @param base the path the site is served from
 */
export function entryProcessor(folders: MdxFolders, base: string) {
  const plugins: HastPluginEntry = ({ fileURL }) => {
    const path = fileURL === undefined ? '' : fileURLToPath(fileURL);
    return isOwnFile(path, folders) ? addBasePath(base) : guardText(basename(path), base);
  };
  return satteri({ features: MARKDOWN_FEATURES, hastPlugins: [plugins] });
}

/** The compiled texts are bundled in files of about this size. With one file for each text, a build takes a fifth longer. */
const CHUNK_BYTES = 400_000;

/**
 * Hands the compiler the text of an entry without its front matter, whose lines are left empty: a `layout` in it would become
 * an import. The fields come to pages through the content collection.
 */
export function blankFrontMatter(folders: MdxFolders): Plugin {
  return {
    name: 'entry-source',
    enforce: 'pre',
    config: () => ({
      build: {
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'entries', test: /\.mdx(\?|$)/, maxSize: CHUNK_BYTES }] } } },
      },
    }),
    // Astro marks each MDX file with a directive that it takes out again later; the bundler warns of every one of them.
    onLog: (_level, { code }) => (code === 'MODULE_LEVEL_DIRECTIVE' ? false : undefined),
    transform: {
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        if (isOwnFile(id, folders)) return null;
        const { text, textLine } = splitEntry(code);
        // Without the end of its last line, some broken texts stop satteri 0.10, and the process with it.
        return { code: `${'\n'.repeat(textLine - 1)}${text}\n`, map: null };
      },
    },
  };
}
