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
  // Scripts are written for browsers of five years ago; the style sheet stays as it is written.
  vite: {
    build: {
      assetsInlineLimit: 0,
      emptyOutDir: false,
      target: ['chrome96', 'edge96', 'firefox94', 'safari15.4'],
      cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    },
  },
});
