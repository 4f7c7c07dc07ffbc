import { formatNumber } from '../../format/number.ts';
import { count } from '../../plural.ts';
import type { NoSumReason } from '../../../schema/money/outcome.ts';
import { editionText } from './published-ranking.ts';

/** The Atlas's own rankings, and tables that readers sort or take away. */
export const ranking = {
  /** The ways to see a ranking. */
  nav: 'Other ways to rank',
  rankedBy: 'Ranked by',
  orders: {
    commitments: 'announced sum',
    funds: 'number of funds',
    happenings: 'events',
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
        'How many investment funds for blockchain with public money each city has announced, those without an amount included. Budgets and grants are not among them.',
    },
    'cities-happenings': {
      title: 'Cities by number of events',
      intro: 'How many of the events in the record took place in each city.',
    },
    'cities-partners': {
      title: 'Cities by number of partners',
      intro:
        'How many organisations took part in the events in each city. Regulators, issuers and organisations that only attended are left out.',
    },
    'partners-happenings': {
      title: 'Partners by number of events',
      intro:
        'Organisations by the number of events in which they took part. Regulators, issuers and organisations that only attended are left out.',
    },
  } as Record<string, { title: string; intro: string }>,
  scope: 'Funds in the sums',
  scopes: {
    announced: 'announced, for blockchain',
    'with-adjacent': 'and for adjacent fields',
    'with-drafts': 'and drafts',
  },
  /** Titles where other funds are switched in. */
  scoped: {
    'with-adjacent': {
      title: (title: string) => `${title}, adjacent fields included`,
      intro:
        'The announced funds for blockchain, and with them those for the metaverse, the digital yuan and other adjacent fields.',
    },
    'with-drafts': {
      title: (title: string) => `${title}, drafts included`,
      intro:
        'The announced funds for blockchain, and with them those that were only proposed or put out for comment.',
    },
  } as Record<string, { title: (title: string) => string; intro: string } | undefined>,
  apart: {
    title: (title: string) => `${title}, districts apart`,
    intro: (intro: string) =>
      `${intro} Here districts and new areas have rows of their own, and each place counts only what is its own.`,
  },
  /** Why money that is not the government's is in no city's total. */
  owner: {
    private: 'private money',
    unclear: 'it is not clear whose money it is',
  } as Record<string, string>,
  within: (city: string) => `in ${city}`,
  budgets: 'Budgets and grants',
  budgetsIntro: 'Each with its own amount, yearly ones by the year. They are not in any total.',
  events: 'Events',
  size: 'Size',
  noFund: 'no fund known',
  /** Why the funds of a place are in no sum, in a word or two. */
  left: {
    'kept-out': 'kept out',
    'part-of': 'part of another fund',
    kind: 'no investment fund',
    'private-or-unclear': 'private or unclear money only',
    adjacent: 'adjacent fields only',
    'proposed-or-draft': 'proposed or draft only',
    'cancelled-or-withdrawn': 'cancelled or withdrawn',
    'no-stage': 'stage not known',
    'not-given': 'amount not given',
    'title-only': 'amount seen in a title only',
    'no-rate': 'no rate for its currency',
    yearly: 'by the year only',
  } satisfies Record<NoSumReason, string>,
  spent: 'Spent',
  /** What the column holds. */
  spentNote:
    'Spent is public money: what contracts were awarded for or what was paid out, of each budget, grant, tender or giveaway the larger of the two. Funds that invest are not in it, and what is only promised is not either. Blank means that no source shows any.',
  /** The rows that hold nothing to rank by, folded. */
  folded: (n: number) =>
    `${count('en', n, { one: 'place', other: 'places' })} without such a fund or public money`,
  tiedFirst: (n: number, names: string) =>
    `${count('en', n, { one: 'place', other: 'places' })} share the first rank: ${names}.`,
  disputedRange: 'Range of disputed amounts',
  provincesNote: 'Events and partners include those of all places in the province.',
  notCounted: 'Not counted',
  notCountedIntro: 'Funds that are in none of the totals above, each with the reason.',
  moneyYears: {
    title: 'Announced and documented at the end of each year',
    note: 'Framed: the funds announced in the whole country by the end of the year, in yuan, each counted once. Solid: what was documented of these same funds by then.',
    soFar: 'so far',
    announcedUntil: (year: string) => `The announced sum has not changed since the end of ${year}.`,
    documentedUntil: (year: string) => `Nothing more has been documented since the end of ${year}.`,
    neverDocumented: 'Nothing was documented in any year.',
  },
  bump: {
    heading: 'How the ranks moved',
    title: (ranking: string) => `${ranking}: ranks at the end of each year`,
    note: 'Those that lead now, and others that led at the end of a year. A line begins in the first year in which there was something to rank by; equal ranks share a place.',
  },
  leaders: (ranking: string) => `Leading now: ${ranking}`,
  counted: {
    commitments: (n: number) => String(n),
    size: (n: number) => String(n),
    funds: (n: number) => count('en', n, { one: 'fund', other: 'funds' }),
    happenings: (n: number) => count('en', n, { one: 'event', other: 'events' }),
    partners: (n: number) => count('en', n, { one: 'partner', other: 'partners' }),
    cities: (n: number) => count('en', n, { one: 'place', other: 'places' }),
  },
  alsoBy: (order: string) => `by ${order}`,
  ownIntro:
    'Calculated by the Atlas from the claims and events in its record. Every figure leads back to its sources, and each ranking can be seen as of the end of any year.',
  method: 'The rules',
  publishedIntro:
    'Published by others, by their own methods. The Atlas records what they published and calculates nothing from it.',
  /** A table as a file. */
  download: 'Download CSV',
  /** For the ear, after the words above. */
  downloadOf: (what: string) => `: ${what}`,
  sort: {
    by: 'Sort by',
    none: 'as given',
    /** Another order is one of all rows, also of those on other pages. */
    failed: 'The rest of this list could not be loaded.',
    text: {
      ascending: (column: string) => `${column}, A to Z`,
      descending: (column: string) => `${column}, Z to A`,
    },
    number: {
      ascending: (column: string) => `${column}, lowest first`,
      descending: (column: string) => `${column}, highest first`,
    },
    date: {
      ascending: (column: string) => `${column}, earliest first`,
      descending: (column: string) => `${column}, latest first`,
    },
    rank: {
      ascending: (column: string) => `${column}, first to last`,
      descending: (column: string) => `${column}, last to first`,
    },
  },
};

/** Rankings of both sorts: the overview, moves, and what a table of ranks says. */
export const rankings = {
  own: 'Calculated from the record',
  published: 'Outside rankings',
  up: (n: number) => `up ${n}`,
  down: (n: number) => `down ${n}`,
  same: 'unchanged',
  fresh: 'new',
  /** How a rank that others share is marked: words before it, or a sign behind it and what that says. */
  tie: { before: '', sign: '=', said: 'tied' },
  incomplete: 'Not every row of this edition is known.',
  partOrder: (part: string) => `Leaders in ${part}`,
  provinces: 'Provinces and autonomous regions',
  provincesIntro:
    'A province’s money is not divided among its cities, and its cities’ money is not added to it.',
  partly: (sum: string) => `${sum} public`,
  openly: (sum: string) => `${sum} with a public share not known`,
  nation: 'The whole country',
  nationIntro: 'Each fund is counted once, so this is not the sum of the rows.',
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
