import { formatNumber } from '../../format/number.ts';
import { count } from '../../plural.ts';

/** Sums, and what is said beside them. */
export const figures = {
  none: 'amount not given',
  perYear: 'a year',
  forYears: (n: number) => `for ${count('en', n, { one: 'year', other: 'years' })}`,
  /** Behind a yearly sum. */
  andYears: (n: number) => ` for ${count('en', n, { one: 'year', other: 'years' })}`,
  disputed: 'Sources differ',
  range: (low: string, high: string) => `${low} to ${high}`,
  usd: 'in US dollars',
  yuan: 'in yuan',
  commitment: 'Commitment',
  raised: 'Raised',
  deployed: 'Deployed',
  held: (funds: number, without: number) =>
    without === 0
      ? `from ${count('en', funds, { one: 'fund', other: 'funds' })}`
      : `from ${count('en', funds, { one: 'fund', other: 'funds' })}, ${formatNumber(without, 'en')} of them without an amount`,
  heldItems: (items: number) =>
    `from ${count('en', items, { one: 'item of money', other: 'items of money' })}`,
  sharedWith: 'shared with',
  notCounted: 'In no total',
  governmentShare: (percent: string) => `Public share ${percent}`,
  shareUnknown: 'Public share not known',
  publicPart: 'Public part',
  otherPart: 'Private part',
};

/** At which rate a sum was converted. */
export const rates = {
  month: (perUsd: string, currency: string, month: string) =>
    `at ${perUsd} ${currency} to the dollar, the mean of ${month}`,
  year: (perUsd: string, currency: string, year: string) =>
    `at ${perUsd} ${currency} to the dollar, the mean of the months of ${year}`,
  last: (perUsd: string, currency: string, month: string) =>
    `at ${perUsd} ${currency} to the dollar, the mean of ${month}, the latest that the record has`,
};

/** The table of claims. */
export const claims = {
  caption: 'What the sources claim',
  fund: 'Fund',
  date: 'Date',
  article: 'Article',
  written: 'As the source wrote it',
  yuan: 'In yuan',
  usd: 'In US dollars',
  usdOwn: 'The source’s own',
  /** Around whose own it is. */
  usdBy: { before: ' (', after: ')' },
  measure: 'Measures',
  stage: 'Stage',
  sources: 'Sources',
  restates: 'Restates an earlier claim',
  asPublished: 'Kept as published',
  note: 'Note',
  used: 'Used for the figure',
  permalink: 'Link to this claim',
};

/** The list of sources. */
export const sources = {
  heading: 'Sources',
  count: (n: number) => count('en', n, { one: 'source', other: 'sources' }),
  cite: (number: number, publisher: string) => `Source ${number}: ${publisher}`,
  gone: 'The address is dead',
  hijacked: 'The address belongs to somebody else by now and is not linked',
  /** Since when it is so. */
  since: (what: string, date: string) => `${what} (since ${date})`,
  pages: (n: number) => count('en', n, { one: 'page', other: 'pages' }),
  publishers: (n: number) => count('en', n, { one: 'publisher', other: 'publishers' }),
  citedFor: 'Cited for',
  /** Publishers whose ids begin with a letter. */
  initial: (letter: string) => `Sources: publishers from ${letter.toUpperCase()}`,
  initialText: (n: number, publishers: number) =>
    `${count('en', n, { one: 'page', other: 'pages' })} of ${count('en', publishers, { one: 'publisher', other: 'publishers' })}, with what each is cited for.`,
  byInitial: 'Publishers by their first letter',
  byTier: 'How near they stand',
  local: 'Local',
  publisherKind: 'Publisher',
  localPress: 'Local newspaper or broadcaster',
  ceased: (date: string) => `Ceased ${date}`,
  ownSite: 'Own site',
  published: 'published',
  undated: 'undated',
  accessed: (date: string) => `read ${date}`,
  archive: 'Archived copy',
  inLanguage: (language: string) => `in ${language}`,
  tier: 'Rank',
  original: 'Original title',
};

/** Where sources disagree. */
export const conflicts = {
  heading: 'Where sources disagree',
  from: 'told in',
  between: 'Sources',
};

/** Lists, their counts and their pages. */
export const lists = {
  all: (n: number, what: string) => `All ${formatNumber(n, 'en')} ${what}`,
  articles: (n: number) => count('en', n, { one: 'article', other: 'articles' }),
  /** Articles below the first few of a list, folded. */
  moreArticles: (n: number) => count('en', n, { one: 'more article', other: 'more articles' }),
  funds: (n: number) => count('en', n, { one: 'fund', other: 'funds' }),
  /** Budgets, grants, contracts, vouchers and plans, and lists in which such stand among funds. */
  items: (n: number) => count('en', n, { one: 'item of money', other: 'items of money' }),
  cities: (n: number) => count('en', n, { one: 'place', other: 'places' }),
  /** Places with nothing to tell of their money, folded. */
  withoutFund: (n: number) => `${count('en', n, { one: 'place', other: 'places' })} without a fund`,
  partners: (n: number) => count('en', n, { one: 'partner', other: 'partners' }),
  chains: (n: number) => count('en', n, { one: 'chain', other: 'chains' }),
  editions: (n: number) => count('en', n, { one: 'edition', other: 'editions' }),
  /** The words for `all`, in the plural. */
  articlesWord: 'articles',
  itemsWord: 'items of money',
  fundsWord: 'funds',
  partnersWord: 'partners',
  noArticles: 'No article of the record concerns it yet.',
  noFunds: 'The record knows of no fund here.',
  noPartners: 'The record names no partner here.',
  empty: 'The record has nothing here yet.',
  before: 'Earlier',
  after: 'Later',
  onPage: (title: string, n: number, of: number) => `${title} (page ${n} of ${of})`,
  and: ' and ',
  comma: ', ',
};

/** What kind of thing a page is about, in the singular. */
export const things = {
  article: 'Article',
  city: 'Place',
  fund: 'Fund',
  partner: 'Partner',
  chain: 'Chain',
  ranking: 'Ranking',
  edition: 'Edition',
  source: 'Source',
};

/** Terms beside facts: on pages of things and at the head of tables. */
export const facts = {
  date: 'Date',
  kind: 'Kind',
  place: 'Place',
  places: 'Places',
  topics: 'Topics',
  partners: 'Partners',
  role: 'Role',
  chains: 'Chains',
  fund: 'Fund',
  funds: 'Funds',
  money: 'Money',
  status: 'Status',
  stage: 'Stage',
  amount: 'Announced',
  /** Sums of several measures and stages in one column. */
  sum: 'Amount',
  sponsors: 'Sponsors',
  partOf: 'Part of',
  parts: 'Has parts',
  counted: 'Counted',
  level: 'Level',
  province: 'Province',
  parent: 'Located in',
  contains: 'Contains',
  capital: 'Seat of government',
  capitalOf: 'Seat of',
  coordinates: 'Coordinates',
  code: 'GB/T 2260 code',
  home: 'Home',
  memberOf: 'Member of',
  members: 'Members',
  homepage: 'Own site',
  symbol: 'Symbol',
  launched: 'Launched',
  originalName: 'Original spelling',
  chineseName: 'Chinese name',
  described: 'no Chinese source names it; described by the Atlas',
  aliases: 'Also called',
  /** Registers outside the record, over what they call a thing. */
  registers: {
    wikidata: 'Wikidata',
    uscc: 'Unified social credit code',
    fund_number: 'AMAC fund number',
    lei: 'LEI',
  },
  formerNames: 'Formerly',
  until: (date: string) => `until ${date}`,
  /** Around today’s name, behind one of an earlier day. */
  now: { before: ' (now ', after: ')' },
  ended: 'Ended',
  endedOn: (date: string) => `ended ${date}`,
  successor: 'Succeeded by',
  predecessors: 'Took over from',
  was: 'Before',
  publisher: 'Publisher',
  subject: 'Ranks',
  method: 'Method',
  released: 'Released',
  assessed: 'Assessed',
  rank: 'Rank',
  total: 'Total',
  move: 'Move',
  edition: 'Edition',
  editions: 'Editions',
  name: 'Name',
  title: 'Title',
  year: 'Year',
  articles: 'Articles',
  sources: 'Sources',
  added: 'In the record since',
  reviewed: 'Last checked against its sources',
  notKnown: 'not known',
  yes: 'yes',
  no: 'no',
};

/** Notes on pages and tables. */
export const notes = {
  onlyIn: (language: string) => `This text is available in ${language} only.`,
  translationOf: 'Translated; the facts are those of the original.',
  legend: 'Legend',
  /** The name of a region in which a table moves sideways. */
  scrollable: (caption: string) => `${caption} (table, scrolls sideways)`,
};
