import { SMALL_RECORD } from '../../harness/record.ts';
import type { Files } from '../../harness/files.ts';

/** A sound record with a file of each kind, whose facts use most keys. */
export const WHOLE: Files = {
  ...SMALL_RECORD,
  'cities/gulou.md': `---
names: {en: Gulou, zh: 鼓楼区}
level: district
province: jiangsu
parent: nanjing
coordinates: {lat: 32.07, lon: 118.77}
gb2260: "320106"
added: 2026-11-24
---
`,
  'chains/alpha.md':
    '---\nnames: {en: Alpha, zh: 甲链}\nadded: 2026-11-24\n---\nA chain of [[nanjing]].\n',
  'chains/beta.md': '---\nnames: {en: Beta}\nadded: 2026-11-24\n---\n',
  'chains/gamma.md': '---\nnames: {en: Gamma}\nadded: 2026-11-24\n---\n',
  'articles/2018/2018-07-23-river-fund.zh.md': `---
title: 南京宣布设立基金
reviewed: 2026-11-24
---
[[nanjing]]宣布设立[[river-fund]]，规模[[river-fund#size]]。[@gazette]
`,
  'articles/2019/2019-03-lake-pilot.md': `---
title: A pilot by the lake
date: 2019-03
kind: pilot
places: [gulou]
topics: [finance, supply-chain]
partners:
  - {id: river-capital, role: investor}
  - {id: lake-house, role: host, detail: gave the rooms}
chains: [alpha]
sources:
  - id: herald
    title: "The lake: a pilot"
    publisher: herald
    url: https://example.org/the-lake
    published: 2019-03-02
    accessed: 2026-11-23
    language: en
    form: report
  - id: lake-news
    title: News of the lake
    publisher: forum
    url: https://example.net/news
    language: zh
    form: post
conflicts:
  - id: which-month
    grade: difference
    of: [gulou]
    about: which month
    text: One page has March, the other has April.
    sources: [herald, lake-news]
added: 2026-11-24
changes:
  - date: 2026-11-25
    what: The hosts were added
introduces:
  partners:
    - {id: lake-house, names: {en: Lake House, zh: 湖屋}, kind: bank, home: gulou}
---
The district of [[gulou]] tried [[alpha]] with the [[lake-house]] and [[river-capital]]. [@herald]

It went on for a while. [@lake-news] See [[2018-07-23-river-fund]].
`,
  'rankings/ccid/index.md': `---
names: {en: Index}
publisher: CCID
subject: chain
parts:
  - {id: technology, names: {en: Technology}}
  - {id: innovation, names: {en: Innovation}}
method: Points
added: 2026-11-24
---
`,
  'rankings/ccid/1.md': `---
rows:
  - {chain: alpha, rank: 1, total: 100.0, parts: {technology: 60.1, innovation: 39.9}}
  - {chain: beta, rank: 2, total: 90.5, parts: {technology: 50.5, innovation: 40.0}}
  - {chain: gamma, rank: 3, total: 70.2, parts: {technology: 40.1, innovation: 30.1}}
complete: false
sources:
  - {id: a, title: A, publisher: forum, form: post, url: https://example.org/a}
added: 2026-11-24
---
`,
  'rates/usd-monthly.csv': [
    'month,currency,per_usd,source',
    ...['6.6112', '6.6180', '6.7180', '6.8430', '6.8551', '6.9191'].map(
      (rate, at) => `2018-0${at + 4},CNY,${rate},"ECB"`,
    ),
    '',
  ].join('\n'),
};

/** Files with one mistake, and where it is. */
export interface Mutation {
  what: string;
  file: string;
  /** From 1. */
  line: number;
  bytes: string | Uint8Array;
}

/** Numbers from 0 up to 1 that a seed gives: the mulberry32 generator. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a mistake makes of a line; nothing where it cannot be made there. */
type Mistake = (line: string, inBody: boolean) => string | undefined;

const swapped = (line: string, from: RegExp, to: string): string | undefined =>
  from.test(line) ? line.replace(from, to) : undefined;
const inFacts =
  (mistake: (line: string) => string | undefined): Mistake =>
  (line, inBody) =>
    inBody ? undefined : mistake(line);

/** Slips that people make, by name. */
export const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a letter of a key twice': inFacts((line) =>
    swapped(line, /^(\s*(?:- )?\{?[a-z])([a-z_]+:)/, '$1$1$2'),
  ),
  'a key with a capital': inFacts((line) =>
    /^\s*[a-z_]+:/.test(line) ? line.replace(/[a-z]/, (letter) => letter.toUpperCase()) : undefined,
  ),
  'a colon without its space': inFacts((line) =>
    swapped(line, /^(\s*(?:- )?[a-z_]+): (?=[\w"])/, '$1:'),
  ),
  'a full-width colon': inFacts((line) => swapped(line, /^(\s*(?:- )?[a-z_]+): /, '$1：')),
  'a no-break space': inFacts((line) => swapped(line, /^(\s*(?:- )?[a-z_]+): /, '$1:\u00a0')),
  'a space too many': inFacts((line) => swapped(line, /^(?= *[a-z_]+: \S)/, ' ')),
  'a space too few': inFacts((line) => swapped(line, /^ (?= *[a-z_]+: )/, '')),
  'a tab': inFacts((line) => swapped(line, /^ {2,}/, '\t')),
  'a quote never closed': inFacts((line) =>
    swapped(line, /^(\s*[a-z_]+: )([A-Z][^"{[]*)$/, '$1"$2'),
  ),
  'a second colon': inFacts((line) =>
    swapped(line, /^(\s*(?:title|publisher|what|about): \w+) (?=\w)/, '$1: '),
  ),
  'a bracket never closed': inFacts((line) => swapped(line, /[\]}]$/, '')),
  'a value taken away': inFacts((line) => swapped(line, /^(\s*[a-z_]+:) .*$/, '$1')),
  'an id mistyped': inFacts((line) =>
    swapped(
      line,
      /(?<=(?:parent|province|home|fund|chain|id): )(nan|jia|riv|alp|bet|gam|gul)/,
      '$1x',
    ),
  ),
  'a word of no list': inFacts((line) =>
    swapped(
      line,
      /^(\s*(?:kind|level|tier|grade|stage|subject|money|focus|language): )(\w+)/,
      '$1$2s',
    ),
  ),
  'a day that is none': inFacts((line) => swapped(line, /(\d{4}-\d{2})-\d{2}$/, '$1-32')),
  'a date in other order': inFacts((line) => swapped(line, /(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1')),
  'an address without its scheme': inFacts((line) => swapped(line, /https:\/\//, 'www.')),
  'a number with a letter': inFacts((line) => swapped(line, /((?:rank|total|lat|lon): \d)/, '$1o')),
  'a Chinese comma': inFacts((line) => swapped(line, /(?<=\[[a-z-]+), (?=[a-z])/, '，')),
  'an amount without its currency': inFacts((line) => swapped(line, /^(\s*amount: .*) CNY/, '$1')),
  'a digit of a rate dropped': (line) => swapped(line, /^(\d{4}-\d{2},CNY,)\d\./, '$1'),
  'a month that is none': (line) => swapped(line, /^(\d{4})-\d{2}(?=,CNY)/, '$1-13'),
  'a mention mistyped': (line, inBody) =>
    inBody ? swapped(line, /\[\[([a-z]+)/, '[[$1qq') : undefined,
  'a mention with a capital': (line, inBody) =>
    inBody ? swapped(line, /\[\[river/, '[[River') : undefined,
  'Chinese brackets': (line, inBody) =>
    inBody ? swapped(line, /\[\[([a-z-]+)\]\]/, '【【$1】】') : undefined,
  'a citation mistyped': (line, inBody) =>
    inBody ? swapped(line, /\[@(\w+)/, '[@$1x') : undefined,
  'a citation in round brackets': (line, inBody) =>
    inBody ? swapped(line, /\[(@[a-z-]+)\]/, '($1)') : undefined,
  HTML: (line, inBody) => (inBody && line !== '' ? `${line} <b>x</b>` : undefined),
  'a control character': (line) =>
    line.length > 4 ? `${line.slice(0, 4)}\u0007${line.slice(4)}` : undefined,
  'a byte of another encoding': (line) =>
    line.length > 4 ? `${line.slice(0, 4)}\uE0C4${line.slice(4)}` : undefined,
};

/** A private character that stands for a byte which is no UTF-8. */
const WRONG_BYTE = '\uE0C4';

function bytesOf(text: string): string | Uint8Array {
  if (!text.includes(WRONG_BYTE)) return text;
  const [before = '', after = ''] = text.split(WRONG_BYTE);
  const encoder = new TextEncoder();
  return Uint8Array.from([...encoder.encode(before), 0xc4, ...encoder.encode(after)]);
}

/** Mutations of a record as a seed gives them, every slip where it can be made, in turn. */
export function* mutations(files: Files, seed: number): Generator<Mutation> {
  const next = numbersFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const names = Object.keys(MISTAKES);
  for (let turn = 0; ; turn += 1) {
    const what = names[turn % names.length] as string;
    const places = Object.entries(files).flatMap(([file, text]) => {
      const lines = String(text).split('\n');
      const fence = lines.indexOf('---', 1);
      return lines.flatMap((line, at) => {
        if (line === '---' || (at === 0 && file.endsWith('.csv'))) return [];
        const changed = MISTAKES[what]?.(line, fence > 0 && at > fence);
        return changed === undefined || changed === line ? [] : [{ file, lines, at, changed }];
      });
    });
    if (places.length === 0) throw new Error(`no place for ${what}`);
    const { file, lines, at, changed } = pick(places);
    yield { what, file, line: at + 1, bytes: bytesOf(lines.with(at, changed).join('\n')) };
  }
}
