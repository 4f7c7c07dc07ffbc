import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What the schema library carries and the browser has no use for: it writes no JSON Schema and no message of its own. */
const UNUSED =
  /\/zod\/v4\/(?:core\/(?:doc|json-schema-processors|to-json-schema)|locales\/en)\.js$/;

/** What reads the gazetteer from the disk: a page’s script holds it. */
const GAZETTEER = '/src/ledger/gazetteer/divisions-text.ts';

/** What mends lines that somebody typed into a file: a form types none. */
const REPAIR = '/src/reading/whole-lines/repair.ts';

/** The formats of texts that the schema library knows, and no schema of the record uses. */
const STRINGS = '/zod/v4/classic/schemas.js';

const FORMAT =
  /^ {4}\w+\(params\) \{\n {8}return this\.check\((?:core\._\w+\(Zod\w+|iso\.\w+\(|core\._iso\w+\()[^\n]*\n {4}\},$/gm;

/** What documents of the API are described with: a page writes none. */
const API = '/src/schema/api/fields.ts';

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
      if (options?.ssr) return undefined;
      if (id.endsWith(STRINGS)) return { code: code.replace(FORMAT, ''), map: null };
      if (!/\/src\/schema\/[\w/-]+\.ts$/.test(id)) return undefined;
      const lean = code.replace(DESCRIPTION, "description: ''").replace(DESCRIBED, "$1(''");
      return { code: lean, map: null };
    },
    load(id, options) {
      if (options?.ssr) return undefined;
      if (id.endsWith(GAZETTEER)) {
        const text = JSON.stringify(id.replace(/divisions-text\.ts$/, 'divisions.tsv?raw'));
        return `import text from ${text}; export const divisionsText = () => text;`;
      }
      if (id.endsWith(REPAIR)) return 'export const repairLines = () => undefined;';
      if (!UNUSED.test(id) && !id.endsWith(API)) return undefined;
      if (id.endsWith('/en.js')) return 'export default () => ({ localeError: () => "" });';
      const names = [...readFileSync(id, 'utf8').matchAll(EXPORTED)].map(([, name]) => name);
      return names.map((name) => `export const ${name} = () => () => undefined;`).join('\n');
    },
  };
}
