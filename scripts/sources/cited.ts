import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';

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
    read: textAt(map, 'read'),
  }));
}

/** The text with `archive` behind the address of each source of that address that has none; all else stays. */
export function withArchive(text: string, url: string, archive: string): string {
  const maps = mapsIn(text);
  const offset = text.indexOf('\n') + 1;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const inserts = maps
    .filter((map) => textAt(map, 'url') === url && !map.has('archive'))
    .flatMap((map) => {
      const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'url');
      if (!isScalar(pair?.key) || !isScalar(pair.value)) return [];
      const [from] = pair.key.range ?? [];
      const [, end] = pair.value.range ?? [];
      if (from === undefined || end === undefined) return [];
      if (map.flow) return [{ at: offset + end, added: `, archive: ${JSON.stringify(archive)}` }];
      const start = offset + from;
      const column = start - (text.lastIndexOf('\n', start) + 1);
      const rest = text.slice(offset + end).search(/\r?\n/);
      const at = rest < 0 ? text.length : offset + end + rest;
      return [{ at, added: `${newline}${' '.repeat(column)}archive: ${JSON.stringify(archive)}` }];
    });
  return inserts.reduceRight(
    (written, { at, added }) => written.slice(0, at) + added + written.slice(at),
    text,
  );
}
