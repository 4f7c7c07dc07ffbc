import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readMatter } from '../../../src/reading/frontmatter.ts';
import { claim } from '../../../src/schema/money/claim.ts';
import { jsonSchemaOf } from '../../../src/schema/json-schema.ts';
import { type FileKind, SCHEMAS } from '../../../src/schema/record.ts';
import { source } from '../../../src/schema/source.ts';
import { ROOT } from '../../harness/paths.ts';

interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string | string[];
}

/** The snippets of a file; the form puts commas into it that JSON has not. */
const snippetsOf = (name: string): Record<string, Snippet> =>
  parse(readFileSync(join(ROOT, '.vscode', name), 'utf8')) as Record<string, Snippet>;

const ENTRIES = snippetsOf('entries.code-snippets');
const bodyOf = (name: string): string => [ENTRIES[name]?.body ?? []].flat().join('\n');

/** A place to fill in: `$3`, or `${3|one,two|}`, from which one value is chosen; `$0` is the text. */
const STOP = /\$(?:(\d+)|\{(\d+)\|([^|]*)\|\})/g;

const DAY: Record<string, string> = {
  $CURRENT_YEAR: '2026',
  $CURRENT_MONTH: '11',
  $CURRENT_DATE: '28',
};

interface Stop {
  number: number;
  /** The key of its line, or of the list that it is in. */
  key: string;
  choices: string[] | undefined;
}

function stopsOf(name: string): Stop[] {
  const before = (at: number) => bodyOf(name).slice(0, at);
  return [...bodyOf(name).matchAll(STOP)].flatMap((match) => {
    const number = Number(match[1] ?? match[2]);
    const key = /(\w+):[\s\-['"]*$/.exec(before(match.index))?.[1] ?? '';
    return number === 0 ? [] : [{ number, key, choices: match[3]?.split(',') }];
  });
}

/** What a contributor types at a key; what is chosen is the last of the list. */
const TYPED: Record<string, string> = {
  title: 'What happened',
  date: '2018-07-23',
  en: 'A name',
  zh: '名称',
  places: 'nanjing',
  id: 'herald',
  publisher: 'herald',
  url: 'https://example.net/page',
  province: 'jiangsu',
  parent: 'jiangsu',
  lat: '32.06',
  lon: '118.8',
  gb2260: '320100',
  sponsors: 'nanjing',
  home: 'nanjing',
  reviewed: '2026-11-28',
  method: 'A sum of parts.',
  released: '2018-05-17',
  rank: '1',
  fund: 'river-fund',
  amount: '10 billion CNY',
  sources: 'herald',
};

type Filled = (stop: Stop) => string;

const typed: Filled = ({ key, choices }) => choices?.at(-1) ?? TYPED[key] ?? 'nanjing';

/** What the editor writes: what is typed at each stop, the day, nothing for the text. */
function filled(name: string, value: Filled): string {
  const stops = stopsOf(name);
  return bodyOf(name)
    .replace(/\$CURRENT_\w+/g, (variable) => DAY[variable] ?? variable)
    .replace(STOP, (_all, plain?: string, chosen?: string) => {
      const stop = stops.find(({ number }) => number === Number(plain ?? chosen));
      return stop ? value(stop) : '';
    });
}

/** What an editor leaves where nothing is typed: the first choice, or nothing. */
const untouched: Filled = ({ choices }) => choices?.[0] ?? '';

/** The schema of what a snippet writes. */
const WHOLE = Object.keys(SCHEMAS) as FileKind[];
const PIECES = { claim, source };

/** The facts of a file, as the check reads them; nothing where they cannot be read. */
function factsOf(text: string): Record<string, unknown> | undefined {
  const read = readMatter(text, 'content/entry.md');
  return 'facts' in read ? read.facts : undefined;
}

function isValid(name: string, text: string): boolean {
  const kind = name.replace(/^atlas-/, '');
  if (kind in PIECES) {
    const { items } = factsOf(`---\nitems:\n${text.replace(/^/gm, '  ')}\n---\n`) ?? {};
    const [item] = Array.isArray(items) ? (items as unknown[]) : [];
    return PIECES[kind as keyof typeof PIECES].safeParse(item).success;
  }
  return SCHEMAS[kind as FileKind].safeParse(factsOf(text)).success;
}

/** What is read here of a property of a JSON Schema. */
interface Property {
  enum?: string[];
  const?: string;
  description?: string;
  type?: string | string[];
  items?: Property;
}

/** Every property of a schema, with its name. */
function* propertiesOf(schema: unknown): Generator<[string, Property]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema) as [string, unknown][]) {
    if (key === 'properties') yield* Object.entries(value as Record<string, Property>);
    yield* propertiesOf(value);
  }
}

const propertiesOfKind = (kind: FileKind) => [...propertiesOf(jsonSchemaOf(kind, kind))];

/** What has to be one of a list. */
const LISTS = ['kind', 'form', 'language', 'level', 'focus', 'money', 'subject', 'stage'];

describe('snippets of entries', () => {
  it('are there for every kind of file, and for the pieces that are written most', () => {
    const kinds = [...WHOLE, ...Object.keys(PIECES)].map((kind) => `atlas-${kind}`);
    expect(Object.keys(ENTRIES)).toEqual(kinds);
    for (const [name, { scope, prefix }] of Object.entries(ENTRIES)) {
      expect({ scope, prefix }).toEqual({ scope: 'markdown', prefix: name });
    }
  });

  it.each(Object.keys(ENTRIES))('are what the schema wants once they are filled in: %s', (name) => {
    const text = filled(name, typed);
    expect(isValid(name, text), text).toBe(true);
  });

  const stops = Object.keys(ENTRIES).flatMap((name) =>
    stopsOf(name).map((stop) => ({ name, ...stop })),
  );

  it.each(stops)('pass no check with $key ($number) of $name left as it is', ({ name, number }) => {
    const text = filled(name, (stop) => (stop.number === number ? untouched(stop) : typed(stop)));
    expect(isValid(name, text), text).toBe(false);
  });

  it.each(stops.filter(({ choices, key }) => choices && LISTS.includes(key)))(
    'offer the whole list of $key ($number) of $name',
    ({ name, key, choices = [] }) => {
      const kind = name.replace(/^atlas-/, '') as FileKind;
      const lists = propertiesOfKind(kind in SCHEMAS ? kind : 'article')
        .filter(([property]) => property === key)
        .map(([, schema]) => schema.enum);
      expect(lists).toContainEqual(choices.slice(1));
      expect(choices[0]).toBe('…');
    },
  );
});

/** What stands behind a key, as an editor offers it: nothing is chosen until somebody chooses. */
function valueOf(schema: Property): string {
  const choices = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const simple = choices.filter((choice) => /^[\w-]+$/.test(choice));
  if (simple.length > 0) return ` \${1|…,${simple.join(',')}|}`;
  if (schema.type === 'object') return '\n  $1';
  if (schema.type !== 'array') return ' $1';
  return schema.items?.type === 'object' ? '\n  - $1' : ' [$1]';
}

/** The keys of frontmatter as snippets, so that an editor completes them without an extension. */
function keySnippets(): Record<string, Snippet> {
  const found = new Map<string, Map<string, Property>>();
  for (const kind of WHOLE) {
    for (const [key, schema] of propertiesOfKind(kind)) {
      const value = valueOf(schema);
      const forms = found.get(key) ?? new Map<string, Property>();
      if (!forms.has(value)) forms.set(value, schema);
      found.set(key, forms);
    }
  }
  const keys = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    keys.flatMap(([key, forms]) =>
      [...forms].map(([value, { description = '' }], index): [string, Snippet] => [
        index === 0 ? key : `${key} ${index + 1}`,
        { scope: 'markdown', prefix: key, description, body: `${key}:${value}` },
      ]),
    ),
  );
}

describe('snippets of keys', () => {
  it('are those of the schemas: run this test with -u to write them anew', async () => {
    const file = join(ROOT, '.vscode', 'keys.code-snippets');
    const options = { ...(await resolveConfig(file)), filepath: file };
    const text = await format(JSON.stringify(keySnippets()), options);
    await expect(text).toMatchFileSnapshot(file);
  });
});
