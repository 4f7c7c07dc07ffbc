import { count } from '../../plural.ts';

/** Messages of the Atlas's own rankings, and of tables that readers sort or take away. */
export const rankedEn = {
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

/** The shape that every language's catalogue of them has. */
export type RankedWords = typeof rankedEn;
