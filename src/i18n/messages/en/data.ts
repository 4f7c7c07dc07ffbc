import { formatNumber } from '../../format/number.ts';

/** The page of open data. */
export const data = {
  tables: 'Tables',
  rows: (n: number) => `Rows: ${formatNumber(n, 'en')}`,
  schemas: 'Schemas of the files',
  schemasText: 'What a file of each type may hold, as JSON Schema, for editors and programs.',
  asOf: (date: string) => `The record stands as of ${date}`,
  terms: 'Text and data may be used by anyone for anything, with the Atlas named.',
  all: 'Everything at once',
  allText:
    'All tables in one archive, as one SQLite file (its view city_ranking is the ranking of cities), and described for programs (Frictionless Data Package); the hashes of every file.',
  tablesText:
    'For a spreadsheet take the workbook, city-chain-atlas.xlsx: Excel may read the CSV files in another encoding and turn 2018-07 into a day. In CSV, text that a spreadsheet would take for a formula (it begins with =, +, - or @) has an apostrophe before it; the other formats have it as it is.',
  columns: (n: number) => `${n} columns and what they mean`,
  required: 'never blank',
  programs: 'Read by a program',
  programsText:
    'Each of these adds up what funds for blockchain with public money announced, the sum with which the home page begins. The column doubt says which of the figures are disputed.',
  excelText: 'In an empty cell of the workbook, on a sheet of your own; LibreOffice reads it too.',
  api: 'For programs',
  apiText:
    'A JSON document for each place, fund, partner and chain, the articles by year, and the rankings; all.json is the whole record in one. Keys are stable within version 1.',
};

/** What the values of closed lists mean, where no other message says it: `value` to words. */
export const values = {
  parts: { whole: 'all of it', public: 'the public part', private: 'the private part' },
  readings: {
    page: 'the page was read',
    excerpt: 'an excerpt was read',
    title: 'only its title was seen',
  },
  rows: {
    announced: 'funds for blockchain with public money, announced or further: the headline',
    private: 'private money',
    unclear: 'it is not clear whose money it is',
    adjacent: 'fields beside blockchain',
    draft: 'proposed, or put out for comment',
    cancelled: 'cancelled or withdrawn before it was set up',
    'public-money': 'budgets, grants, contracts and vouchers',
    listed: 'private plans and token funds, which are only listed',
    none: 'in no sum',
  },
  reasons: {
    'kept-out': 'kept out on purpose; the column reason says why',
    'part-of': 'counted as a part of another fund',
    kind: 'it is no investment fund',
    'private-or-unclear': 'its money is private, or it is unclear whose',
    adjacent: 'it is for a field beside blockchain',
    'proposed-or-draft': 'it was only proposed, or put out for comment',
    'cancelled-or-withdrawn': 'it was given up before it was set up',
    'no-stage': 'no source says how far it came',
    cancelled: 'it was cancelled',
    'not-given': 'no source gives the amount',
    'title-only': 'the amount was seen in a title only',
    'no-rate': 'there is no rate for its currency and month',
    yearly: 'the amount is by the year',
  },
  precisions: {
    day: 'the day is known',
    month: 'the month is known, not the day',
    year: 'only the year is known',
  },
  per: { year: 'each year' },
  entries: {
    article: 'an event',
    place: 'a place',
    fund: 'a fund',
    partner: 'an organisation',
    chain: 'a chain or platform',
    ranking: 'a published ranking',
    edition: 'an edition of one',
  },
  subjects: { chain: 'chains and platforms', city: 'cities' },
  uses: {
    name: 'its name today',
    former: 'a name that it had',
    alias: 'another name that sources use',
  },
  activity: {
    1: 'pipeline',
    2: 'implementation',
    4: 'closed',
    5: 'cancelled',
    6: 'suspended',
  },
  transactions: {
    1: 'incoming funds',
    2: 'outgoing commitment',
    3: 'disbursement',
    8: 'purchase of equity',
    9: 'sale of equity',
    11: 'incoming commitment',
  },
  bases: { claim: 'a source gives the sum', share: 'the share that a source gives, of the size' },
  tiers: {
    official: 'the body concerned, or an authority',
    'national-press': 'a newspaper, agency or broadcaster of national standing',
    'trade-press': 'a publication of the industry',
    other: 'copies, mirrors and posts',
  },
};
