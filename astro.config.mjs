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
  // Scripts are written for browsers of five years ago, which know the same syntax as these (before Chrome 98
  // and Safari 16 private fields would be rewritten for faults that no script of ours meets, and the form would
  // be a tenth larger); the style sheet stays as it is written.
  vite: {
    build: {
      assetsInlineLimit: 0,
      emptyOutDir: false,
      target: ['chrome98', 'edge98', 'firefox94', 'safari16.4'],
      cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    },
  },
});
