import { isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, type YAMLMap } from 'yaml';

/** A page as one file cites it. */
export interface CitedSource {
  file: string;
  id: string;
  title: string;
  publisher: string;
  url: string;
  archive: string | undefined;
  gone: string | undefined;
  hijacked: boolean;
  published: string | undefined;
  accessed: string | undefined;
  read: string | undefined;
}

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---/;

/** Every source in some frontmatter: of the entry, and of what it introduces. */
function sourceMaps(node: unknown): YAMLMap[] {
  if (isSeq(node)) return node.items.flatMap(sourceMaps);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) && key.value === 'sources' && isSeq(value)
      ? value.items.filter((item) => isMap(item)).filter((item) => item.has('url'))
      : sourceMaps(value),
  );
}

function mapsIn(text: string): YAMLMap[] {
  const front = FRONT.exec(text)?.[1];
  if (front === undefined) return [];
  const document = parseDocument(front);
  return document.errors.length > 0 ? [] : sourceMaps(document.contents);
}

function textAt(map: YAMLMap, key: string): string | undefined {
  const value = map.get(key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The sources that a file cites, in its order; none where its frontmatter cannot be read. */
export function citedSources(file: string, text: string): CitedSource[] {
  return mapsIn(text).map((map) => ({
    file,
    id: textAt(map, 'id') ?? '',
    title: textAt(map, 'title') ?? '',
    publisher: textAt(map, 'publisher') ?? '',
    url: textAt(map, 'url') ?? '',
    archive: textAt(map, 'archive'),
    gone: textAt(map, 'gone'),
    hijacked: map.get('hijacked') === true,
    published: textAt(map, 'published'),
    accessed: textAt(map, 'accessed'),
    read: textAt(map, 'read'),
  }));
}

/** A value as the source itself writes its address: with no quotes where that has none and needs none. */
function written(value: string, address: Scalar, inFlow: boolean): string {
  const isPlain = address.type === Scalar.PLAIN && !inFlow && !value.endsWith(':');
  return isPlain ? value : JSON.stringify(value);
}

/** What is put where in a text, so that a source has one key more, behind its address. */
function insertion(
  text: string,
  offset: number,
  map: YAMLMap,
  { key, value }: Pair,
  fact: readonly [key: string, value: string],
): { at: number; added: string } | undefined {
  if (!isScalar(key) || !isScalar(value)) return undefined;
  const [from] = key.range ?? [];
  const [, end] = value.range ?? [];
  if (from === undefined || end === undefined) return undefined;
  const added = `${fact[0]}: ${written(fact[1], value, map.flow === true)}`;
  if (map.flow) return { at: offset + end, added: `, ${added}` };
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const start = offset + from;
  const column = start - (text.lastIndexOf('\n', start) + 1);
  // Of an address on lines of its own, the end is that of its last line.
  const last = text.slice(0, offset + end).trimEnd().length;
  const rest = text.slice(last).search(/\r?\n/);
  const at = rest < 0 ? text.length : last + rest;
  return { at, added: `${newline}${' '.repeat(column)}${added}` };
}

/**
 * The text with one key more (`archive`, `gone`) behind the address of each source of that address that
 * has none; every other line stays to the letter.
 */
export function withFact(
  text: string,
  url: string,
  key: 'archive' | 'gone',
  value: string,
): string {
  const offset = text.indexOf('\n') + 1;
  const inserts = mapsIn(text)
    .filter((map) => textAt(map, 'url') === url && !map.has(key))
    .flatMap((map) => {
      const pair = map.items.find((item) => isScalar(item.key) && item.key.value === 'url');
      return (pair && insertion(text, offset, map, pair, [key, value])) ?? [];
    });
  return inserts.reduceRight(
    (done, { at, added }) => done.slice(0, at) + added + done.slice(at),
    text,
  );
}
