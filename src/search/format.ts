import type { Grade, Measure } from '../schema/money/outcome.ts';
import type { PageType } from '../views/search/search-record.ts';

/*
 * The files of the search, as the build writes them and the browser reads them. All lie below
 * `search/`; none holds a link, so they are the same under any base path and for both languages.
 *
 * `things.json`: what has a name of its own: a few hundred entries, read at once.
 * `pages.json`: of every page, things and articles, what facets count and orders compare: columns.
 * `terms/<shard>.json`: which pages hold a term. A shard holds all terms that begin alike, so that
 * a word still being typed needs one shard only.
 * `texts/<bucket>.json`: the titles and texts of the pages whose hashes begin alike, for what is shown
 * of a hit: at most 512 of them.
 */

/** The types of page in the order of a tie: the thing itself first. The place here is the code of a type. */
export const PAGE_TYPES: readonly PageType[] = [
  'place',
  'fund',
  'partner',
  'chain',
  'index',
  'edition',
  'article',
];

/** A thing: what it is called. */
export interface ThingEntry {
  sort: PageType;
  id: string;
  en: string;
  zh?: string;
  /** The Chinese name in its own characters, where `zh` is simplified. */
  original?: string;
  /** Other names. */
  also?: readonly string[];
  /** Ids that it had: an old address may choose it by one. */
  formerly?: readonly string[];
  /** The Chinese name’s syllables, without tones. */
  pinyin?: string;
  /** The place above a place, by its number among the things. */
  parent?: number;
  ranked?: true;
  amount?: [amount: string, currency: string, bound?: string];
  /** What the amount measures, where that is not the size. */
  measure?: Measure;
  /** The weightiest conflict of what the amount is of. */
  doubt?: Grade;
}

export interface ThingsFile {
  /** Pairs of characters: see `readFold`. */
  fold: string;
  things: ThingEntry[];
}

/** The columns of all pages, in the order in which they entered the record. */
export interface PagesFile {
  /** Changes when a page gets another number: part of the addresses of shards and buckets. */
  version: string;
  /** A digit a page: its place in `PAGE_TYPES`. The n-th page that is no article is the n-th thing. */
  sorts: string;
  /** A letter a page: its place in `kinds`; `-` for none. */
  kind: string;
  kinds: string[];
  /** A digit a page: the sum of 1 public, 2 private, 4 mixed, 8 unclear, in base 16. */
  money: string;
  /** Dates as numbers, `20180723`, `20180700`; 0 for none. */
  dates: number[];
  /** Of each page the things it belongs to, by number: `3,17` */
  places: string;
  partners: string;
  chains: string;
  /** Page and amount in yuan in turn, for those that have one; three digits of it. */
  yuan: number[];
  /** Three hexadecimal digits a page: its bucket. */
  buckets: string;
  /** The shards that there are, with a space between. */
  shards: string;
}

/** Terms with their postings: see `postings.ts`. */
export type ShardFile = Record<string, string>;

/** What is shown of a page. */
export interface TextEntry {
  id: string;
  en: string;
  zh?: string;
  original?: string;
  amount?: [amount: string, currency: string, bound?: string];
  measure?: Measure;
  doubt?: Grade;
  /** Its texts in turn; one in Chinese begins with a tab. */
  texts: string[];
}

/** The pages of one bucket, in the order of their numbers. */
export type TextsFile = TextEntry[];

export const MONEY_BITS = { public: 1, private: 2, mixed: 4, unclear: 8 } as const;

export const THINGS_PATH = 'search/things.json';
export const PAGES_PATH = 'search/pages.json';
export const shardPath = (shard: string): string => `search/terms/${shard}.json`;
export const bucketPath = (bucket: string): string => `search/texts/${bucket}.json`;

/** Shards of Chinese terms, by their first character. */
const HAN_SHARDS = 64;
const OTHER_SHARDS = 8;

const isLetter = (letter: string): boolean => letter >= 'a' && letter <= 'z';
const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';

/** The second letters that words go apart by; the others in two, as few words begin with each of those pairs. */
const APART = 'aeio';
/** First letters of few words, which stand in one shard each. */
const FEW = 'jkqvwxyz';
const secondOf = (letter: string): string =>
  !isLetter(letter) ? '_' : APART.includes(letter) ? letter : letter < 'n' ? 'b' : 'n';

/** The shard of a term: what its first two letters say; amounts and numbers by their first digit. */
export function shardOf(term: string): string {
  const first = term.charAt(0);
  const second = term.charAt(1);
  if (isLetter(first)) return first + (FEW.includes(first) ? '_' : secondOf(second));
  if (isDigit(first)) return `n${first}`;
  if (first === '=' && isDigit(second)) return `m${second}`;
  const code = term.codePointAt(0) ?? 0;
  return /^\p{Script=Han}/u.test(term) ? `h${code % HAN_SHARDS}` : `x${code % OTHER_SHARDS}`;
}
