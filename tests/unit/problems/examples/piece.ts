import type { Files } from '../../../harness/files.ts';
import {
  ARTICLE,
  CITY,
  EDITION,
  FUND,
  PARTNER,
  RATES,
  RATES_HEAD,
  soundFile,
  sourceFacts,
} from './record.ts';

/*
 * Lays the pieces of the help pages into the sound record. A piece is whole files, named by their
 * paths; or lines below headings `# content/…`; or some lines of a file that its keys tell.
 */

type Changed = Record<string, string | Uint8Array>;

const HEADING = /^(?:# )?content\/(.+\.[a-z]+)$/;
/** Keys that tell what a piece without a heading is of. */
const KEYS_OF: readonly (readonly [part: string, keys: RegExp])[] = [
  [
    'claim',
    /^(?:amount|to|measure|of|stage|how|usd|per|years|government_share|revises|restates|wording|bound)$/,
  ],
  ['source', /^(?:url|archive|publisher|published|id)$/],
  ['city', /^(?:gb2260|coordinates|parent|province|names)$/],
  ['partner', /^(?:aliases|same_as)$/],
  ['fund', /^(?:counted|reason)$/],
  ['edition', /^(?:assessed|rows|complete)$/],
];
/** Keys that stand beside those. */
const ALSO = /^(?:sources|note|as_published)$/;
const FILE_OF: Readonly<Record<string, string>> = {
  city: CITY,
  partner: PARTNER,
  fund: FUND,
  edition: EDITION,
};

const keyOf = (line: string): string | undefined => /^([a-z_0-9]+):/i.exec(line)?.[1];

/** What a piece shows in letters and nobody sees: a hidden character, or a byte. */
function unhidden(text: string): string | Uint8Array {
  const shown = text.replace(/⟨U\+([0-9A-F]{4})⟩/g, (_, code: string) =>
    String.fromCodePoint(parseInt(code, 16)),
  );
  if (!/\\x[0-9A-F]{2}/.test(shown)) return shown;
  const parts = shown.split(/\\x([0-9A-F]{2})/);
  return Uint8Array.from(
    parts.flatMap((part, at) =>
      at % 2 === 1 ? [parseInt(part, 16)] : [...new TextEncoder().encode(part)],
    ),
  );
}

/** An item of a list whose facts are cut short, with a source’s own facts. */
function whole(line: string): string {
  const cut = /^( *- \{id: ([a-z0-9-]+)(?:, .*?)?), …\}$/.exec(line);
  if (cut === null) return line;
  const [, begun = '', id = ''] = cut;
  const rest = Object.entries(sourceFacts(id)).filter(([key]) => !begun.includes(`${key}: `));
  return `${begun}, ${rest.map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
}

/** The facts of a file and its text. */
function parted(text: string): { facts: string[]; body: string } {
  const [, facts = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(text) ?? [];
  return { facts: facts.split('\n').slice(0, -1), body };
}

/** Some facts with others in their place: a key that is there again takes its lines along. */
function merged(facts: readonly string[], piece: readonly string[]): string[] {
  const again = new Set(piece.map(keyOf));
  let isOut = false;
  const kept = facts.filter((line) => {
    const key = keyOf(line);
    if (key !== undefined) isOut = again.has(key);
    return !isOut;
  });
  const last = kept.findIndex((line) => line.startsWith('added:'));
  const at = last < 0 ? kept.length : last;
  return [...kept.slice(0, at), ...piece, ...kept.slice(at)];
}

/** A file with the lines of a piece laid in. */
function laidInto(text: string, piece: readonly string[]): string {
  const { facts, body } = parted(text);
  const lines = piece.map(whole);
  const fence = /^(?:⟨U\+FEFF⟩)*---[a-z]*$/.exec(lines[0] ?? '')?.[0];
  const isHead = fence !== undefined;
  const inner = isHead ? lines.slice(1) : lines;
  const end = inner.indexOf('---');
  const own = (end < 0 ? inner : inner.slice(0, end)).filter((line) => line !== '…');
  if (isHead && end < 0) {
    const blank = own.indexOf('');
    const head = blank < 0 ? own : own.slice(0, blank);
    const isCut = lines.includes('…');
    const all = isCut ? merged(facts, head) : head;
    return blank < 0
      ? `${fence}\n${all.join('\n')}\n---\n${body}`
      : `${fence}\n${[...all, ...own.slice(blank)].join('\n')}\n`;
  }
  const rest = end < 0 ? body : `${inner.slice(end + 1).join('\n')}\n`;
  return `${fence ?? '---'}\n${merged(facts, own).join('\n')}\n---\n${rest === '\n' && end < 0 ? body : rest}`;
}

/** The facts of a claim or a source, as lines of an item. */
const item = (lines: readonly string[]): string[] =>
  lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);

/** A claim or a source of a few lines, as what the article says of it. */
function asFacts(part: string, lines: readonly string[]): string[] {
  const has = new Set(lines.map(keyOf));
  if (part === 'claim') {
    const sources = has.has('sources') ? [] : ['sources: [zdnet]'];
    return ['claims:', ...item(['fund: nanjing-public-chain-fund', ...lines, ...sources])];
  }
  const base = Object.entries({ id: 'zdnet', ...sourceFacts('zdnet') })
    .filter(([key]) => !has.has(key))
    .map(([key, value]) => `${key}: ${value}`);
  return ['sources:', ...item([...base, ...lines])];
}

/** What a piece without a heading is of, by its keys and its form. */
function partOf(lines: readonly string[]): string {
  const [first = ''] = lines;
  if (/^\d{4}-\d\d,/.test(first)) return 'rates';
  if (/^ {2}- \{(?:chain|city):/.test(first)) return 'rows';
  if (/^(?:⟨U\+FEFF⟩)*---/.test(first)) return 'article';
  const keys = lines.flatMap((line) => keyOf(line) ?? []);
  if (keys.length === 0) return 'body';
  return (
    KEYS_OF.find(
      ([, pattern]) =>
        keys.every((key) => pattern.test(key) || ALSO.test(key)) &&
        keys.some((key) => pattern.test(key)),
    )?.[0] ?? 'article'
  );
}

/** The record with a piece laid in. */
export function withPiece(sound: Files, piece: string): Changed {
  const files: Changed = { ...sound };
  const lines = piece.split('\n');
  const put = (path: string, text: string): void => {
    files[path] = unhidden(text);
  };
  const old = (path: string): string => String(files[path] ?? soundFile(path));
  if (HEADING.test(lines[0] ?? '')) {
    let path = '';
    const own = new Map<string, string[]>();
    for (const line of lines) {
      const heading = HEADING.exec(line)?.[1];
      if (heading === undefined) own.get(path)?.push(line);
      else own.set((path = heading), []);
    }
    for (const [file, facts] of own) {
      if (facts.length === 0) files[file] ??= soundFile(file);
      else if (file.startsWith('rates/')) put(file, `${RATES_HEAD}${facts.join('\n')}\n`);
      else put(file, laidInto(old(file), facts));
    }
    return files;
  }
  const part = partOf(lines);
  if (part === 'rates') put(RATES, `${RATES_HEAD}${piece}\n`);
  else if (part === 'body') put(ARTICLE, laidInto(old(ARTICLE), ['---', '…', '---', ...lines]));
  else if (part === 'rows') put(EDITION, laidInto(old(EDITION), ['rows:', ...lines]));
  else if (part === 'claim' || part === 'source')
    put(ARTICLE, laidInto(old(ARTICLE), asFacts(part, lines)));
  else put(FILE_OF[part] ?? ARTICLE, laidInto(old(FILE_OF[part] ?? ARTICLE), lines));
  return files;
}
