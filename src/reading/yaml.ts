import { load, FAILSAFE_SCHEMA, Type } from 'js-yaml';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { MAX_ALIASES } from './limits.ts';

/*
 * Two readers of one YAML. The fast one (js-yaml) is used for every file; the careful one (yaml)
 * keeps positions, is ten times slower, and is used where there is a problem to point at, or where
 * the text uses what the two could read differently (`plain-yaml.ts`). Both keep dates and numbers as text: only
 * null, true and false have a meaning of their own (YAML 1.2 core schema's spellings).
 */

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
const TRUES = new Set(['true', 'True', 'TRUE']);
const FALSES = new Set(['false', 'False', 'FALSE']);

const nullType = new Type('tag:yaml.org,2002:null', {
  kind: 'scalar',
  resolve: (text: string | null) => text === null || NULLS.has(text),
  construct: () => null,
});
const booleanType = new Type('tag:yaml.org,2002:bool', {
  kind: 'scalar',
  resolve: (text: string | null) => text !== null && (TRUES.has(text) || FALSES.has(text)),
  construct: (text: string) => TRUES.has(text),
});
const AS_WRITTEN = FAILSAFE_SCHEMA.extend({ implicit: [nullType, booleanType] });

/** Reads plain YAML fast. Throws at a mistake; the careful reader then says where. */
export function readFast(text: string): unknown {
  return load(text, { schema: AS_WRITTEN });
}

/** A mistake of the YAML, by the code that `problems/catalogue/yaml.ts` knows it by. */
export interface YamlMistake {
  code: string;
  offset: number;
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
    logLevel: 'error',
    uniqueKeys: true,
    strict: true,
  });
  return { document, lines };
}

/** What a document names with `&` and refers to with `*`. */
export interface References {
  /** Where each reference stands. */
  offsets: number[];
  /** Names that nothing refers to, references that lead nowhere: text that was meant as text. */
  stray: YamlMistake[];
}

/** Finds the references of a document and those that are none, each in the order of the text. */
export function references(document: Document, text: string): References {
  const named = new Map<string, number>();
  const offsets: number[] = [];
  const stray: YamlMistake[] = [];
  const referred = new Set<string>();
  visit(document, {
    Alias: (_, { source, range }) => {
      const offset = range?.[0] ?? 0;
      offsets.push(offset);
      referred.add(source);
      if (!named.has(source)) stray.push({ code: 'MISSING_ANCHOR', offset });
    },
    Value: (_, { anchor, range }) => {
      if (anchor !== undefined) named.set(anchor, text.lastIndexOf(`&${anchor}`, range?.[0]));
    },
  });
  for (const [anchor, offset] of named) {
    if (!referred.has(anchor)) stray.push({ code: 'UNUSED_ANCHOR', offset });
  }
  return { offsets, stray: stray.sort((one, other) => one.offset - other.offset) };
}

/** The only tag that says nothing but what is so anyway. */
const HARMLESS_TAG = 'tag:yaml.org,2002:str';

/** Tags of a document, which ask for more than texts, lists and keys: dates, bytes, functions. */
export function tagsOf(document: Document, text: string): { tag: string; offset: number }[] {
  const found: { tag: string; offset: number }[] = [];
  visit(document, {
    Value: (_, { tag, range }) => {
      if (tag === undefined || tag === HARMLESS_TAG) return;
      const end = range?.[0] ?? 0;
      const before = text.slice(Math.max(0, end - 200), end);
      const written = /![^\s,[\]{}]*(?=\s*(?:&\S*\s*)?$)/.exec(before);
      found.push({ tag: written?.[0] ?? tag, offset: end - before.length + (written?.index ?? 0) });
    },
  });
  return found;
}

/** Where the quote opens that is still open at an offset, where one is. */
export function openQuote(document: Document, offset: number): number | undefined {
  let opened: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < offset && range[1] >= offset) opened = range[0];
    },
  });
  return opened;
}

/** The plain value of a carefully read document. Throws where references multiply beyond the limit. */
export function plainValue(document: Document): unknown {
  return document.toJS({ maxAliasCount: MAX_ALIASES });
}
