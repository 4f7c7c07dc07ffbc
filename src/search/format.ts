import type { Grade, Measure } from '../schema/money/outcome.ts';
import type { PageType } from '../views/search/search-record.ts';

/*
 * The files of the search, as the build writes them and the browser reads them. All lie below
 * `search/`; none holds a link, so they are the same under any base path and for both languages.
 *
 * What the first results are found by:
 * `pages.json`: of every page, things and articles, what hits are ordered by, and how the other files are parted.
 * `names/<script>.json`: what things are called, by the script that it is written in: a query needs that of its own.
 * `terms/<shard>.json`: which pages hold a term. A shard holds all terms that begin alike; a large one lies in
 * parts, so that a word needs one of them, and one still being typed hardly more.
 * `of/<lot>.json`: which pages belong to a thing, for things that a query names.
 * `texts/<lot>.json`: what is shown of a few pages that follow each other.
 *
 * What is read once they are shown, for filters and other orders:
 * `things.json`: what has a name of its own; `facets.json`: what facets of all pages count, in columns.
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
}

export interface ThingsFile {
  /** Pairs of characters: see `readFold`. */
  fold: string;
  things: ThingEntry[];
}

/** What all pages are ordered by, in the order in which they entered the record. */
export interface PagesFile {
  /** Changes when a page gets another number: part of the addresses of the other files. */
  version: string;
  /** A digit a page: its place in `PAGE_TYPES`. The n-th page that is no article is the n-th thing. */
  sorts: string;
  /** Dates: see `dates.ts`. */
  dates: string;
  /** The funds that invest, as postings of one weight: see `postings.ts`. */
  invest: string;
  /** The shards that there are, each with the terms that its further parts begin with: `ta|token|trade ve`. */
  shards: string;
  /** The first thing of each lot of `of/`. */
  of: number[];
  /** How many pages a lot of `texts/` holds. */
  texts: number;
}

/** The scripts that names lie apart by: Chinese characters, and all others. */
export const SCRIPTS = ['han', 'other'] as const;
export type Script = (typeof SCRIPTS)[number];

/** The names of all things that hold something of one script, by their numbers; empty where one does not. */
export interface NamesFile {
  /** Pairs of characters, with those that are Chinese: see `readFold`. */
  fold?: string;
  en: string[];
  zh: string[];
  /** Other names, of the things that have such. */
  also: Record<number, string[]>;
  /** Syllables of the Chinese names, with those that are not. */
  pinyin?: string[];
}

/** What facets count of all pages, in columns. */
export interface FacetsFile {
  /** A letter a page: its place in `kinds`; `-` for none. */
  kind: string;
  kinds: string[];
  /** A digit a page: the sum of 1 public, 2 private, 4 mixed, 8 unclear, in base 16. */
  money: string;
  /** Of each page the things it belongs to, by number: `3,17` */
  places: string;
  partners: string;
  chains: string;
  /** Page and amount in yuan in turn, for those that have one; three digits of it. */
  yuan: number[];
}

/** Terms with their postings: see `postings.ts`. */
export type ShardFile = Record<string, string>;

/** The pages that each thing of a lot has: see `related.ts`. */
export type OfFile = string[];

/** A name in both languages. */
export interface ShownName {
  en: string;
  zh?: string;
  /** The Chinese name in its own characters, where `zh` is simplified. */
  original?: string;
}

/** What is shown of a page. */
export interface TextEntry extends ShownName {
  id: string;
  /** Other names of a thing. */
  also?: readonly string[];
  kind?: string;
  /** The places that it is about; of a place the one above it. */
  places?: readonly ShownName[];
  amount?: [amount: string, currency: string, bound?: string];
  /** What the amount measures, where that is not the size. */
  measure?: Measure;
  /** The weightiest conflict of what the amount is of. */
  doubt?: Grade;
  /** Its texts in turn; one in Chinese begins with a tab. */
  texts: string[];
}

/** The pages of one lot, in the order of their numbers. */
export type TextsFile = TextEntry[];

export const MONEY_BITS = { public: 1, private: 2, mixed: 4, unclear: 8 } as const;

export const THINGS_PATH = 'search/things.json';
export const PAGES_PATH = 'search/pages.json';
export const FACETS_PATH = 'search/facets.json';
export const namesPath = (script: Script): string => `search/names/${script}.json`;
export const ofPath = (lot: number): string => `search/of/${lot}.json`;
export const textsPath = (lot: number): string => `search/texts/${lot}.json`;

/** A part of a shard; the first bears its name alone. */
export const shardPath = (shard: string, part: number): string =>
  `search/terms/${shard}${part === 0 ? '' : `-${part}`}.json`;

/** Shards of Chinese terms, by their first character. */
const HAN_SHARDS = 32;
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
