import { load, FAILSAFE_SCHEMA, Type } from 'js-yaml';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { MAX_ALIASES, MAX_DEPTH } from './limits.ts';

/*
 * Two readers of one YAML. The fast one (js-yaml) is used for every file; the careful one (yaml)
 * keeps positions, is ten times slower, and is used where there is a problem to point at, or where
 * the text uses what the two could read differently. Both keep dates and numbers as text: only
 * null, true and false have a meaning of their own (YAML 1.2 core schema's spellings).
 */

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
const TRUES = new Set(['true', 'True', 'TRUE']);
const FALSES = new Set(['false', 'False', 'FALSE']);

const nothing = new Type('tag:yaml.org,2002:null', {
  kind: 'scalar',
  resolve: (text: string | null) => text === null || NULLS.has(text),
  construct: () => null,
});
const truth = new Type('tag:yaml.org,2002:bool', {
  kind: 'scalar',
  resolve: (text: string | null) => text !== null && (TRUES.has(text) || FALSES.has(text)),
  construct: (text: string) => TRUES.has(text),
});
const AS_WRITTEN = FAILSAFE_SCHEMA.extend({ implicit: [nothing, truth] });

/** Anchors, references, tags, directives, explicit keys and merge keys: rare, and left to the careful reader. */
const UNCOMMON = /(?:^|[\s[{,:-])[&*!][^\s]|^%|^\? |(?:^|[\s{,])<<[\s:]|^(?:\.\.\.|---)/m;

/** Whether the fast reader can be trusted with a text. */
export function isPlain(text: string): boolean {
  return !UNCOMMON.test(text) && tooDeepAt(text) === undefined;
}

/**
 * Where brackets are nested beyond the limit, quotes not minded: a cheap upper bound, counted before
 * any parser runs.
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return at;
  }
  return undefined;
}

/** Reads plain YAML fast. Throws at a mistake; the careful reader then says where. */
export function readFast(text: string): unknown {
  return load(text, { schema: AS_WRITTEN });
}

/** YAML read with its positions. */
export interface CarefulYaml {
  document: Document;
  lines: LineCounter;
}

/** Reads YAML with positions; mistakes stand in `document.errors`. */
export function readCarefully(text: string): CarefulYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'failsafe',
    customTags: ['null', 'bool'],
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    strict: true,
  });
  return { document, lines };
}

/** Where the first reference (`*name`) of a document stands. */
export function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, alias) => {
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** The plain value of a carefully read document. Throws where references multiply beyond the limit. */
export function plainValue(document: Document): unknown {
  return document.toJS({ maxAliasCount: MAX_ALIASES });
}
