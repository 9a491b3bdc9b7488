import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()], outDir: process.env.OUT_DIR, cacheDir: process.env.CACHE_DIR });
