import { readDates } from './dates.ts';
import type { PagesFile } from './format.ts';
import { PAGE_TYPES } from './format.ts';
import { readPostings } from './postings.ts';

/** What all pages are ordered by, and where what is known of them lies. */
export interface Pages {
  count: number;
  /** The place of a page’s type in `PAGE_TYPES`. */
  types: Uint8Array;
  /** Dates as numbers, `20180723`, `20180700`; 0 for none. */
  dates: Uint32Array;
  /** The pages of funds that invest. */
  invest: ReadonlySet<number>;
  /** The page of a thing, by the thing’s number. */
  ofThing: Uint32Array;
  /** The thing that a page is of, or -1 for an article. */
  thing: Int32Array;
  /** Of each shard the terms that its further parts begin with. */
  shards: ReadonlyMap<string, readonly string[]>;
  /** The first thing of each lot of things. */
  ofLots: readonly number[];
  /** How many pages a lot of texts holds. */
  perLot: number;
  version: string;
}

const ARTICLE = PAGE_TYPES.indexOf('article');

/** Reads what the first file of the search says of all pages. */
export function readPages(file: PagesFile): Pages {
  const types = Uint8Array.from(file.sorts, Number);
  const thing = new Int32Array(types.length).fill(-1);
  const ofThing: number[] = [];
  types.forEach((type, page) => {
    if (type === ARTICLE) return;
    thing[page] = ofThing.length;
    ofThing.push(page);
  });
  const invest = new Set<number>();
  readPostings(file.invest, (page) => invest.add(page));
  return {
    count: types.length,
    types,
    dates: readDates(file.dates),
    invest,
    ofThing: Uint32Array.from(ofThing),
    thing,
    shards: new Map(
      file.shards.split(' ').map((listed) => {
        const [name = '', ...starts] = listed.split('|');
        return [name, starts];
      }),
    ),
    ofLots: file.of,
    perLot: file.texts,
    version: file.version,
  };
}
