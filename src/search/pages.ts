import type { PagesFile, ThingsFile } from './format.ts';
import { PAGE_TYPES } from './format.ts';

/** Links of pages to things, by page. */
type Links = readonly (readonly number[])[];

/** The columns of all pages, ready to be counted and compared. */
export interface Pages {
  count: number;
  /** The place of a page’s type in `PAGE_TYPES`. */
  types: Uint8Array;
  kind: (page: number) => string | undefined;
  money: Uint8Array;
  dates: Uint32Array;
  yuan: Float64Array;
  places: Links;
  partners: Links;
  chains: Links;
  bucket: (page: number) => string;
  /** Which of its bucket’s pages a page is. */
  inBucket: Uint16Array;
  /** The page of a thing, by the thing’s number. */
  ofThing: Uint32Array;
  /** The thing that a page is of, or -1 for an article. */
  thing: Int32Array;
  shards: ReadonlySet<string>;
  version: string;
  /** The places that a place lies in, itself first. */
  above: (place: number) => readonly number[];
}

const ARTICLE = PAGE_TYPES.indexOf('article');
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BUCKET = 3;

const linksOf = (column: string): Links =>
  column.split(';').map((list) => (list === '' ? [] : list.split(',').map(Number)));

function aboveOf(things: ThingsFile['things']): (place: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (place) => {
    const found = known.get(place);
    if (found) return found;
    const chain: number[] = [];
    for (let at: number | undefined = place; at !== undefined && chain.length < 10;) {
      chain.push(at);
      at = things[at]?.parent;
    }
    known.set(place, chain);
    return chain;
  };
}

/** Reads the columns. */
export function readPages(file: PagesFile, { things }: ThingsFile): Pages {
  const count = file.sorts.length;
  const types = Uint8Array.from(file.sorts, Number);
  const thing = new Int32Array(count).fill(-1);
  const ofThing = new Uint32Array(things.length);
  const inBucket = new Uint16Array(count);
  const seen = new Map<string, number>();
  const bucket = (page: number) => file.buckets.slice(page * BUCKET, (page + 1) * BUCKET);
  let next = 0;
  for (let page = 0; page < count; page += 1) {
    const name = bucket(page);
    const before = seen.get(name) ?? 0;
    inBucket[page] = before;
    seen.set(name, before + 1);
    if (types[page] === ARTICLE) continue;
    thing[page] = next;
    ofThing[next] = page;
    next += 1;
  }
  const yuan = new Float64Array(count);
  for (let at = 0; at + 1 < file.yuan.length; at += 2) {
    yuan[file.yuan[at] ?? 0] = file.yuan[at + 1] ?? 0;
  }
  return {
    count,
    types,
    kind: (page) => file.kinds[LETTERS.indexOf(file.kind.charAt(page))],
    money: Uint8Array.from(file.money, (digit) => Number.parseInt(digit, 16)),
    dates: Uint32Array.from(file.dates),
    yuan,
    places: linksOf(file.places),
    partners: linksOf(file.partners),
    chains: linksOf(file.chains),
    bucket,
    inBucket,
    ofThing,
    thing,
    shards: new Set(file.shards.split(' ')),
    version: file.version,
    above: aboveOf(things),
  };
}
