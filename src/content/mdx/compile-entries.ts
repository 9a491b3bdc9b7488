/** How Astro's MDX compiler treats the texts of ideas: it refuses what the check refuses, and runs nothing. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { HastNode, HastPluginEntry } from 'satteri';
import type { Plugin } from 'vite';
import { treeProblems } from '../../authoring/text/read-text.ts';
import { FEATURES } from '../../authoring/text/text-syntax.ts';
import type { TextProblem } from '../../authoring/text/text-problem.ts';
import { isSitePath } from '../../domain/text-address.ts';
import { partsOf } from '../../authoring/yaml/front-matter.ts';
import { highlight } from '../../text/highlight.ts';
import { shownTree } from '../../text/shown-tree.ts';

/** The error that ends the compilation of `file`, in the words of the check. Vite shows `line` and `column`. */
function compileError(file: string, problems: readonly TextProblem[]): Error {
  const lines = problems.map(({ line, column, rule, message, hint }) => `  ${file}:${line}:${column} ${rule}: ${message} ${hint}`);
  const [first] = problems;
  return Object.assign(new Error(`This idea cannot be shown:\n\n${lines.join('\n')}\n`), { line: first?.line, column: first?.column });
}

function withBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}

function isEntry(path: string, folder: string): boolean {
  return path.endsWith('.mdx') && dirname(path) === folder;
}

/**
 * Holds the tree that is compiled against the rules of the check, and makes it what pages show. It runs in the compiler, so
 * that nothing unsafe is evaluated whatever was checked before: after an edit in `astro dev`, or with a cache of another day.
 */
function guardText(folder: string, base: string): HastPluginEntry {
  return ({ fileURL }) =>
    fileURL !== undefined &&
    isEntry(fileURLToPath(fileURL), folder) && {
      name: 'guard-text',
      options: { position: true },
      before: async (root, context) => {
        const tree = root as HastNode;
        const problems = treeProblems(tree);
        if (problems.length > 0) throw compileError(basename(fileURLToPath(fileURL)), problems);
        context.replaceNode(tree, (await shownTree(tree, (path) => withBase(base, path), highlight)) as HastNode);
      },
    };
}

/** Puts the base path before the addresses of links and pictures in the project's own MDX files. */
function addBasePath(folder: string, base: string): HastPluginEntry {
  return ({ fileURL }) =>
    (fileURL === undefined || !isEntry(fileURLToPath(fileURL), folder)) && {
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
 * The Markdown processor for MDX files. Other MDX files, such as pages, are the project's own program and compiled as usual.
 * @param folder the folder of ideas, an absolute path
 * @param base the path the site is served from
 */
export function entryProcessor(folder: string, base: string) {
  return satteri({ features: FEATURES, hastPlugins: [guardText(folder, base), addBasePath(folder, base)] });
}

/** Texts are bundled in files of about this size. One file each would take a fifth of the time of a build. */
const CHUNK_BYTES = 400_000;

/**
 * Hands the compiler the text of an entry without its front matter, whose lines are left empty: a `layout` in it would become
 * an import. The fields come to pages through the content collection.
 */
export function entrySource(folder: string): Plugin {
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
        if (!isEntry(id, folder)) return null;
        const { text, textLine } = partsOf(code);
        // Without the end of its last line, some broken texts stop satteri 0.10, and the process with it.
        return { code: `${'\n'.repeat(textLine - 1)}${text}\n`, map: null };
      },
    },
  };
}
