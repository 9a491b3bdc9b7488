import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { isolateChunk } from './src/integrations/isolate-chunk.ts';
import { blankFrontMatter, createEntryProcessor } from './src/content/mdx/compile-entries.ts';
import { slugify } from './src/domain/text/slug.ts';
import { editorFiles } from './src/integrations/editor-files.ts';
import { projectsFolder } from './src/content/projects-folder.ts';
import { buildLock } from './src/integrations/build-lock.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { site } from './src/site.config.ts';
import { discardInterruptedBuild } from './src/integrations/discard-interrupted-build.ts';

const { BASE_PATH, CACHE_DIR, OUT_DIR, PORT, PROJECTS_DIR, SITE_URL } = process.env;

/** The packages that the editor on /add/ loads when it opens. */
const EDITOR_PACKAGES = [
  'github-slugger',
  'hast-util-to-dom',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-mdx',
  'mdast-util-to-hast',
  'micromark-extension-gfm',
  'micromark-extension-mdx',
  'yaml',
  'zod',
];

/**
 * The scripts of every page, with all they import, and the helpers that most other scripts import, among them that of Vite for
 * dynamic imports: one file, which every page loads. Without this group, each shared module is a file and a request of its own.
 */
const SITE_SCRIPTS = /GlobalScripts\.astro\?astro&type=script|\/src\/client\/lib\/[\w-]+\.ts$|vite\/preload-helper/;

const MDX_FOLDERS = { projects: projectsFolder, source: fileURLToPath(new URL('src', import.meta.url)) };

/** The hash that allows a file, inlined into every page, in the content security policy. */
function hashFile(file) {
  return `sha256-${createHash('sha256')
    .update(readFileSync(new URL(file, import.meta.url)))
    .digest('base64')}`;
}

if (SITE_URL && !/^https?:\/\/[^/]+\/?$/.test(SITE_URL)) {
  throw new Error(
    `SITE_URL is "${SITE_URL}". Write only the scheme and the host, for example https://ideas.example.org. A path belongs in BASE_PATH.`,
  );
}

export default defineConfig({
  site: SITE_URL || site.url,
  base: BASE_PATH || '/',
  outDir: OUT_DIR || 'dist',
  // Builds of other ideas or for another address get a cache of their own.
  cacheDir: CACHE_DIR || `node_modules/.astro/${slugify([PROJECTS_DIR || 'projects', SITE_URL, BASE_PATH].join(' '))}`,
  trailingSlash: 'always',
  server: { port: Number(PORT) || 4321 },
  // Inline styles let the first page arrive in one round trip. Rendering waits for the disk, so render several pages at a time.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  integrations: [
    buildLock(),
    mdx({ optimize: true, processor: createEntryProcessor(MDX_FOLDERS, BASE_PATH || '/') }),
    // Leave out the list rows, which are parts of pages, and two pages that search engines must not list.
    sitemap({ filter: (page) => !/\/find\/[0-9a-f]+\/rows\/|\/(shortlist|offline)\/$/.test(page) }),
    discardInterruptedBuild(),
    serviceWorker(),
    editorFiles(),
  ],
  vite: {
    plugins: [blankFrontMatter(MDX_FOLDERS), isolateChunk('/open-editor.ts')],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'site', test: SITE_SCRIPTS }] } } } } },
    },
    // If Vite found these packages one after the other, `astro dev` would reload the editor each time.
    optimizeDeps: { include: EDITOR_PACKAGES },
  },
  experimental: { incrementalBuild: true },
  // Shiki writes style attributes, which the content security policy forbids. `highlight-code.ts` highlights code instead.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'none'", "form-action 'self'"],
      // The inline script sets the theme before the first paint.
      scriptDirective: { hashes: [hashFile('./src/client/global/theme-init.js')] },
    },
  },
});
