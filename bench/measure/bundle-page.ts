import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** page.ts and all it imports as one script, put together and made small as the site's own scripts are. */
export async function bundlePage(): Promise<string> {
  const input = fileURLToPath(new URL('browser-page.ts', import.meta.url));
  const result = await build({ configFile: false, logLevel: 'error', build: { write: false, rolldownOptions: { input } } });
  const chunks = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = chunks.find((chunk) => chunk.type === 'chunk');
  if (script === undefined) throw new Error('The page of the benchmark cannot be bundled.');
  return script.code;
}
