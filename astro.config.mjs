// @ts-check
import { defineConfig } from 'astro/config';
import { atlas } from './src/integrations/atlas.ts';
import { readSite } from './src/site/site.ts';

const { origin, base } = readSite(process.env);

export default defineConfig({
  site: origin,
  base,
  output: 'static',
  trailingSlash: 'always',
  integrations: [atlas()],
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  // No asset may be inlined: the site's policy allows nothing inline.
  vite: { build: { assetsInlineLimit: 0, emptyOutDir: false } },
});
