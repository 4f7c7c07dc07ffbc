import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What the schema library carries and the browser has no use for: it writes no JSON Schema and no message of its own. */
const UNUSED = /\/zod\/v4\/(?:core\/(?:json-schema-processors|to-json-schema)|locales\/en)\.js$/;

const EXPORTED = /^export (?:const|function|class) (\w+)/gm;

/** Leaves out of the scripts of pages what the schema library carries for others: a fifth of it. */
export function leanSchemas(): Plugin {
  return {
    name: 'atlas:lean-schemas',
    enforce: 'pre',
    apply: 'build',
    load(id, options) {
      if (options?.ssr || !UNUSED.test(id)) return undefined;
      if (id.endsWith('/en.js')) return 'export default () => ({ localeError: () => "" });';
      const names = [...readFileSync(id, 'utf8').matchAll(EXPORTED)].map(([, name]) => name);
      return names.map((name) => `export const ${name} = () => () => undefined;`).join('\n');
    },
  };
}
