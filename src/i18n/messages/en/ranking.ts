import { formatNumber } from '../../format/number.ts';
import { count } from '../../plural.ts';
import { editionText } from './published-ranking.ts';

/** The Atlas's own rankings, and tables that readers sort or take away. */
export const ranking = {
  /** The ways to see a ranking. */
  nav: 'The ranking in other ways',
  rankedBy: 'Ranked by',
  orders: {
    commitments: 'commitments',
    funds: 'number of funds',
    happenings: 'happenings',
    partners: 'partners',
    size: 'size',
    cities: 'cities',
  },
  rows: 'Districts',
  districts: { together: 'with their cities', apart: 'in rows of their own' },
  asOf: 'As of',
  now: 'now',
  unfinished: (day: string) => `The year is not over: this is the record as of ${day}.`,
  against: (year: string) => `Moves are against the end of ${year}.`,
  /** Titles of rankings in another order than their own. */
  ordered: {
    'cities-funds': {
      title: 'Cities by number of funds',
      intro:
        'How many government-backed investment funds each city has announced or established, those without an amount included. Budgets and grants are not among them.',
    },
    'cities-happenings': {
      title: 'Cities by happenings',
      intro: 'How many dated happenings of the record took place in each city.',
    },
    'cities-partners': {
      title: 'Cities by partners',
      intro:
        'How many organisations took part in what happened in each city. Regulators, issuers and mere participants are left out.',
    },
    'partners-happenings': {
      title: 'Partners by happenings',
      intro:
        'Organisations by the number of happenings in which they took part. Regulators, issuers and mere participants are left out.',
    },
  } as Record<string, { title: string; intro: string }>,
  apart: {
    title: (title: string) => `${title}, districts apart`,
    intro: (intro: string) =>
      `${intro} Here districts and new areas stand in rows of their own, each place with what is its own alone.`,
  },
  /** Why money that is not the government's is in no city's total. */
  owner: {
    private: 'private money',
    unclear: 'it is not clear whose money it is',
  } as Record<string, string>,
  within: (city: string) => `in ${city}`,
  budgets: 'Budgets and grants',
  budgetsIntro: 'Each with its own amount, yearly ones by the year. They are in no sum.',
  happenings: 'Happenings',
  size: 'Size',
  noFund: 'no fund known',
  disputedRange: 'Range of disputed amounts',
  provincesNote: 'Happenings and partners are those of the province and of all places in it.',
  notCounted: 'Not counted',
  notCountedIntro: 'Funds that no total above holds, each with the reason.',
  bump: {
    heading: 'How the ranks moved',
    title: (ranking: string) => `${ranking}: ranks at the end of each year`,
    note: 'Those that stand first now, and others that led at the end of a year. A line begins where a thing first had something to be ranked by; equal ranks share a place.',
  },
  leaders: (ranking: string) => `First at present: ${ranking}`,
  counted: {
    commitments: (n: number) => String(n),
    size: (n: number) => String(n),
    funds: (n: number) => count('en', n, { one: 'fund', other: 'funds' }),
    happenings: (n: number) => count('en', n, { one: 'happening', other: 'happenings' }),
    partners: (n: number) => count('en', n, { one: 'partner', other: 'partners' }),
    cities: (n: number) => count('en', n, { one: 'place', other: 'places' }),
  },
  alsoBy: (order: string) => `by ${order}`,
  ownIntro:
    'Reckoned by the Atlas from the claims and happenings of its record. Every figure leads back to its sources, and each ranking can be seen as of the end of any year.',
  method: 'The rules',
  publishedIntro:
    'Made by others, by methods of their own. The Atlas writes down what they published and reckons nothing from it.',
  /** A table as a file. */
  download: 'Download CSV',
  /** For the ear, after the words above. */
  downloadOf: (what: string) => `: ${what}`,
  sort: {
    by: 'Sort by',
    none: 'as given',
    text: {
      ascending: (column: string) => `${column}, A to Z`,
      descending: (column: string) => `${column}, Z to A`,
    },
    number: {
      ascending: (column: string) => `${column}, lowest first`,
      descending: (column: string) => `${column}, highest first`,
    },
    rank: {
      ascending: (column: string) => `${column}, first to last`,
      descending: (column: string) => `${column}, last to first`,
    },
  },
};

/** Rankings of both sorts: the overview, moves, and what a table of ranks says. */
export const rankings = {
  own: 'Computed from the record',
  published: 'Published by others',
  up: (n: number) => `up ${n}`,
  down: (n: number) => `down ${n}`,
  same: 'unchanged',
  fresh: 'new',
  tie: 'tied',
  incomplete: 'Not every row of this edition is known.',
  partOrder: (part: string) => `Leaders in ${part}`,
  provinces: 'Provinces and autonomous regions',
  provincesIntro:
    'Money of a province is not shared down to its cities, nor theirs added up into it.',
  partly: (sum: string) => `${sum} public`,
  openly: (sum: string) => `${sum} with a public share not known`,
  nation: 'The whole country',
  nationIntro: 'Over distinct funds, each counted once. It is not the sum of the rows.',
  cities: 'Cities',
  funds: 'Funds',
  workedWith: 'How many places',
  which: 'Which',
  noSuchFund: 'The record knows of no such fund at this time.',
  nothing: 'At that time the record held nothing to rank.',
  of: { chain: 'Public chains', city: 'Cities' },
  latest: 'Latest edition',
  leaders: 'First',
  partial: 'partial',
  complete: 'complete',
  extent: 'Extent',
  ranking: 'The ranking',
  parts: 'Parts of the score',
  noEdition: 'The record has no edition of it yet.',
  noRows: 'No rank of this edition is known.',
  partialNote:
    'This edition is known in part: only the rows that a source gives are here. A dash is a score that no source gives.',
  completeNote: 'A dash is a score that no source gives.',
  unscored: (parts: string) => `No source gives any score in: ${parts}.`,
  edition: (edition: string) => `Edition ${editionText(edition)}`,
  orders: 'Orders known without scores',
  asPublished: 'Kept as published',
  howMany: (n: number) => `${formatNumber(n, 'en')} assessed`,
};
