import { createRequire } from 'node:module';

// What forms the code is installed under tests/ (see CONTRIBUTING.md).
const { resolve } = createRequire(new URL('./tests/package.json', import.meta.url));

/** @type {import('./tests/node_modules/prettier').Config} */
export default {
  singleQuote: true,
  trailingComma: 'all',
  printWidth: 100,
  plugins: [resolve('prettier-plugin-astro')],
  overrides: [{ files: '*.astro', options: { parser: 'astro' } }],
};
