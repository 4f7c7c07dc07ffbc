import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What the schema library carries and the browser has no use for: it writes no JSON Schema and no message of its own. */
const UNUSED =
  /\/zod\/v4\/(?:core\/(?:doc|json-schema-processors|to-json-schema)|locales\/en)\.js$/;

/** What reads the gazetteer from the disk: a page’s script holds it. */
const GAZETTEER = '/src/ledger/gazetteer/divisions-text.ts';

/** What a schema says of a key: the page is handed it with the field. */
const DESCRIPTION = /\bdescription:\s*'(?:[^'\\]|\\.)*'/g;

/** The same as the first word of a field’s maker (`schema/fields.ts`, `schema/written.ts`). */
const DESCRIBED =
  /\b(date|day|decimal|flag|id|line|name|percent|prose|url|whole)\(\s*'(?:[^'\\]|\\.)*'/g;

const EXPORTED = /^export (?:const|function|class) (\w+)/gm;

/** Leaves out of the scripts of pages what the schema library carries for others: a fifth of it. */
export function leanSchemas(): Plugin {
  return {
    name: 'atlas:lean-schemas',
    enforce: 'pre',
    apply: 'build',
    transform(code, id, options) {
      if (options?.ssr || !/\/src\/schema\/[\w/-]+\.ts$/.test(id)) return undefined;
      const lean = code.replace(DESCRIPTION, "description: ''").replace(DESCRIBED, "$1(''");
      return { code: lean, map: null };
    },
    load(id, options) {
      if (options?.ssr) return undefined;
      if (id.endsWith(GAZETTEER)) {
        const text = JSON.stringify(id.replace(/divisions-text\.ts$/, 'divisions.tsv?raw'));
        return `import text from ${text}; export const divisionsText = () => text;`;
      }
      if (!UNUSED.test(id)) return undefined;
      if (id.endsWith('/en.js')) return 'export default () => ({ localeError: () => "" });';
      const names = [...readFileSync(id, 'utf8').matchAll(EXPORTED)].map(([, name]) => name);
      return names.map((name) => `export const ${name} = () => () => undefined;`).join('\n');
    },
  };
}
