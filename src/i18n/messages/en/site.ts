import type { Bound, Status } from '../../../schema/claim.ts';
import type { FundKind, Money } from '../../../schema/fund.ts';
import type { PartnerKind } from '../../../schema/partner.ts';
import type { PlaceLevel } from '../../../schema/place.ts';
import type { Tier } from '../../../schema/source.ts';
import type { Kind, Role, Topic } from '../../../schema/vocabulary.ts';
import { chartsEn } from './charts.ts';
import { timelineEn } from './timeline.ts';
import { rankedEn } from './ranking.ts';
import { editionTextEn, publishedEn } from './published-ranking.ts';
import { mapEn } from './map.ts';
import { searchingEn } from './search.ts';
import { followingEn } from './feeds.ts';
import { citingEn } from './citation.ts';
import { essaysEn } from './static-pages.ts';
import { formatNumber } from '../../format/number.ts';
import { count } from '../../plural.ts';
import type { FootKey, MainKey, PageKey } from '../../keys.ts';
import { partsEn } from './parts.ts';

/** The title of a page, and the sentence that opens it and describes it to search engines. */
interface PageWords {
  title: string;
  intro: string;
}

const site = {
  name: 'City Chain Atlas',
  /** The name in the other script, and its language. */
  otherName: { text: '中国城市区块链图鉴', lang: 'zh' },
  tagline: 'Which Chinese cities back blockchain, with what money, and who says so.',
  home: 'Home',
  skip: 'Skip to the content',
  mainNav: 'The Atlas',
  footNav: 'About the Atlas',
  crumbs: 'You are here',
  language: 'Language',
  /** The language's name in itself. */
  ownLanguage: 'English',
  /** Between a term and what follows it. */
  colon: ': ',
  licence: 'Text and data',
  licenceName: 'CC BY 4.0',
  licenceHref: 'https://creativecommons.org/licenses/by/4.0/',
  code: 'Code',
  codeName: 'MIT',
  repository: 'Repository',
  contact: 'Write to us',
  edit: 'Edit this page',
  rule: 'No number without a claim, no claim without a source.',
};

const languageNames: Record<string, string> = {
  en: 'English',
  zh: 'Chinese',
  'zh-Hans': 'Chinese (simplified)',
  'zh-Hant': 'Chinese (traditional)',
  ja: 'Japanese',
  ko: 'Korean',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  ru: 'Russian',
  vi: 'Vietnamese',
  id: 'Indonesian',
  it: 'Italian',
  nl: 'Dutch',
  tr: 'Turkish',
  ur: 'Urdu',
};

const main: Record<MainKey, string> = {
  articles: 'Articles',
  cities: 'Cities',
  funds: 'Funds',
  partners: 'Partners',
  chains: 'Chains',
  timeline: 'Timeline',
  rankings: 'Rankings',
  search: 'Search',
};

const foot: Record<FootKey, string> = {
  methodology: 'Methodology',
  about: 'About',
  data: 'Open data',
  feeds: 'Feeds',
  changes: 'What changed',
  contribute: 'Contribute',
};

const pages: Record<PageKey, PageWords> = {
  home: {
    title: 'City Chain Atlas',
    intro:
      'An open, sourced record of which Chinese cities back blockchain: their funds, partners, pilots and policies. Every figure leads back to a claim and its source.',
  },
  articles: {
    title: 'Articles',
    intro:
      'Everything in the record that happened on a date, the latest first, each with its sources.',
  },
  cities: {
    title: 'Cities',
    intro:
      'The places of the record, from provinces to new areas, and what each has put behind blockchain.',
  },
  funds: {
    title: 'Funds',
    intro:
      'Every fund, budget, grant and plan of the record: whose money it is, how far it got, and which claims its figures come from.',
  },
  partners: {
    title: 'Partners',
    intro:
      'The alliances, companies, universities and public bodies that work with cities, and their parts.',
  },
  chains: {
    title: 'Chains',
    intro: 'The public chains and platforms that cities, articles and published rankings name.',
  },
  timeline: {
    title: 'Timeline',
    intro: 'The record year by year. A date is shown as precisely as it is known, and no more.',
  },
  rankings: {
    title: 'Rankings',
    intro:
      'Cities, funds and partners ranked from the claims of the record, and the rankings of chains and cities that others publish.',
  },
  search: {
    title: 'Search',
    intro:
      'Every city, fund, partner, chain, article and ranking of the record, by name and by what it says.',
  },
  methodology: {
    title: 'Methodology',
    intro:
      'How claims become figures: what is counted, which source is followed when two disagree, how sums are converted, and what is left unknown.',
  },
  about: {
    title: 'About the Atlas',
    intro: 'What the City Chain Atlas is, what it is for, and what it does not claim to know.',
  },
  data: {
    title: 'Open data',
    intro: 'The whole record as files to download and as documents for programs, under CC BY 4.0.',
  },
  feeds: {
    title: 'Feeds',
    intro: 'Follow the record in a feed reader: every new article, with its text and its sources.',
  },
  changes: {
    title: 'What changed',
    intro:
      'What came into the record, what was corrected and what was retracted: when, why and on whose word.',
  },
  contribute: {
    title: 'Contribute',
    intro:
      'Add what is missing or mend what is wrong: one happening is one text file, and a check tells you what it lacks.',
  },
  rankedCities: {
    title: 'Cities by government-backed commitments',
    intro:
      'What public and mixed funds of each city have announced or established. A fund that several cities share stands whole in each row, so rows are not to be added up.',
  },
  rankedFunds: {
    title: 'Funds by size',
    intro:
      'Investment funds by their commitments, each counted once however many articles mention it.',
  },
  rankedPartners: {
    title: 'Partners by cities worked with',
    intro:
      'Organisations by the number of places in which they took part. Regulators, issuers and mere participants are left out.',
  },
  rankedChains: {
    title: 'Chains by cities',
    intro:
      'Public chains and platforms by the number of places whose articles name them. How others rank them stands with the published rankings.',
  },
  guide: {
    title: 'How to write an entry',
    intro: 'Every key of every sort of file, what it means, and an example of it.',
  },
  problems: {
    title: 'What the check reports',
    intro: 'Every problem that the check knows, what it means, and what to write instead.',
  },
  todo: {
    title: 'What is missing',
    intro:
      'Gaps of the record that somebody could fill: funds without an amount, sources without an archived copy, unreviewed entries.',
  },
  style: {
    title: 'Style sheet',
    intro:
      'The type, colours, marks and tables of the Atlas, each shown once, in both scripts and in every state.',
  },
  notFound: {
    title: 'No such page',
    intro:
      'There is no page at this address. It may have been renamed, or the link may be mistyped.',
  },
};

const kinds: Record<Kind, string> = {
  fund: 'Fund',
  partnership: 'Partnership',
  pilot: 'Pilot',
  policy: 'Policy',
  park: 'Park',
  summit: 'Summit',
  research: 'Research',
  regulation: 'Regulation',
};

const kindPages: Record<Kind, PageWords> = {
  fund: {
    title: 'Funds announced and followed',
    intro: 'Articles about money that cities and their partners put behind blockchain.',
  },
  partnership: {
    title: 'Partnerships',
    intro: 'Articles about agreements between cities and organisations.',
  },
  pilot: {
    title: 'Pilots',
    intro: 'Articles about trials of blockchain in public services and trade.',
  },
  policy: { title: 'Policies', intro: 'Articles about plans, guidelines and subsidies.' },
  park: { title: 'Parks', intro: 'Articles about industrial parks, bases and hubs.' },
  summit: { title: 'Summits', intro: 'Articles about conferences and what was announced at them.' },
  research: {
    title: 'Research',
    intro: 'Articles about institutes, laboratories, standards and rankings.',
  },
  regulation: { title: 'Regulation', intro: 'Articles about bans, licences and rules.' },
};

const topics: Record<Topic, string> = {
  agriculture: 'Agriculture',
  'consortium-chains': 'Consortium chains',
  'court-evidence': 'Court evidence',
  'crypto-assets': 'Crypto-assets',
  culture: 'Culture',
  'digital-yuan': 'Digital yuan',
  energy: 'Energy',
  finance: 'Finance',
  'government-services': 'Government services',
  health: 'Health',
  identity: 'Identity',
  infrastructure: 'Infrastructure',
  invoices: 'Invoices',
  metaverse: 'Metaverse',
  mining: 'Mining',
  'poverty-relief': 'Poverty relief',
  'public-chains': 'Public chains',
  'real-estate': 'Real estate',
  'smart-city': 'Smart cities',
  stablecoins: 'Stablecoins',
  standards: 'Standards',
  'supply-chain': 'Supply chains',
  talent: 'Talent',
  'token-economy': 'Token economy',
  'tokenised-bonds': 'Tokenised bonds',
  'trade-finance': 'Trade finance',
  wages: 'Wages',
  web3: 'Web3',
};

const roles: Record<Role, string> = {
  initiator: 'Initiator',
  founder: 'Founder',
  investor: 'Investor',
  manager: 'Manager',
  'technology-partner': 'Technology partner',
  operator: 'Operator',
  member: 'Member',
  host: 'Host',
  signatory: 'Signatory',
  issuer: 'Issuer',
  regulator: 'Regulator',
  beneficiary: 'Beneficiary',
  participant: 'Participant',
};

const tiers: Record<Tier, string> = {
  official: 'Official',
  'national-press': 'National press',
  'trade-press': 'Trade press',
  other: 'Other',
};

const tierHelp: Record<Tier, string> = {
  official: 'The body concerned speaks itself.',
  'national-press': 'A newspaper, agency or broadcaster of national standing.',
  'trade-press': 'A publication of the industry.',
  other: 'A copy, a mirror or a post.',
};

const statuses: Record<Status, string> = {
  announced: 'Announced',
  established: 'Established',
  raised: 'Raised',
  deployed: 'Deployed',
  cancelled: 'Cancelled',
  unknown: 'Status unknown',
};

const statusHelp: Record<Status, string> = {
  announced: 'Somebody said that the fund would be.',
  established: 'The fund has been set up.',
  raised: 'Money has been paid in.',
  deployed: 'Money has been invested.',
  cancelled: 'The fund has been given up; it is in no total.',
  unknown: 'The sources do not say how far it got.',
};

const money: Record<Money, string> = {
  public: 'Public money',
  private: 'Private money',
  mixed: 'Mixed money',
  unclear: 'Whose money is unclear',
};

const moneyHelp: Record<Money, string> = {
  public: 'All of it comes from a government or a body it owns.',
  private: 'None of it comes from a government.',
  mixed: 'A government and private investors put it up together.',
  unclear: 'The sources do not say; it is in no city’s total.',
};

const fundKinds: Record<FundKind, string> = {
  'investment-fund': 'Investment fund',
  'subsidy-budget': 'Subsidy budget',
  'research-grant': 'Research grant',
  'private-plan': 'Private plan',
  'token-fund': 'Token fund',
  other: 'Other',
};

const partnerKinds: Record<PartnerKind, string> = {
  alliance: 'Alliance',
  company: 'Company',
  'investment-firm': 'Investment firm',
  bank: 'Bank',
  exchange: 'Exchange',
  platform: 'Platform',
  university: 'University',
  'research-institute': 'Research institute',
  'government-body': 'Government body',
  court: 'Court',
  foundation: 'Foundation',
  media: 'Media',
};

const levels: Record<PlaceLevel, string> = {
  province: 'Province',
  'autonomous-region': 'Autonomous region',
  municipality: 'Municipality',
  'special-administrative-region': 'Special administrative region',
  'sub-provincial-city': 'Sub-provincial city',
  'prefecture-level-city': 'Prefecture-level city',
  'autonomous-prefecture': 'Autonomous prefecture',
  'county-level-city': 'County-level city',
  county: 'County',
  district: 'District',
  'new-area': 'New area',
};

const bounds: Record<Bound, string> = { 'at-least': 'at least', 'up-to': 'up to', about: 'about' };

const figures = {
  none: 'amount not given',
  perYear: 'a year',
  forYears: (n: number) => `for ${count('en', n, { one: 'year', other: 'years' })}`,
  disputed: 'Disputed',
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
  sharedWith: 'shared with',
  notCounted: 'In no total',
  governmentShare: 'Public share',
  shareUnknown: 'Public share not known',
  publicPart: 'Public part',
  otherPart: 'Private part',
};

const rates = {
  month: (perUsd: string, currency: string, month: string) =>
    `at ${perUsd} ${currency} to the dollar, the mean of ${month}`,
  year: (perUsd: string, currency: string, year: string) =>
    `at ${perUsd} ${currency} to the dollar, the mean of the months of ${year}`,
  last: (perUsd: string, currency: string, month: string) =>
    `at ${perUsd} ${currency} to the dollar, the mean of ${month}, the latest that the record has`,
};

const claims = {
  caption: 'What the sources claim',
  fund: 'Fund',
  date: 'Of',
  article: 'Article',
  written: 'As the source wrote it',
  yuan: 'In yuan',
  usd: 'In US dollars',
  usdOwn: 'The source’s own',
  status: 'Status',
  sources: 'Sources',
  restates: 'Restates an earlier claim',
  asPublished: 'Misprint kept as published',
  note: 'Note',
  used: 'Used for the figure',
  permalink: 'Link to this claim',
};

const sources = {
  heading: 'Sources',
  count: (n: number) => count('en', n, { one: 'source', other: 'sources' }),
  cite: (number: number, publisher: string) => `Source ${number}: ${publisher}`,
  published: 'published',
  undated: 'undated',
  accessed: 'read',
  archive: 'Archived copy',
  inLanguage: (language: string) => `in ${language}`,
  tier: 'Weight',
  original: 'Original title',
};

const conflicts = {
  heading: 'Where sources disagree',
  seal: 'Disputed',
  between: 'Sources',
};

const lists = {
  all: (n: number, what: string) => `All ${formatNumber(n, 'en')} ${what}`,
  articles: (n: number) => count('en', n, { one: 'article', other: 'articles' }),
  funds: (n: number) => count('en', n, { one: 'fund', other: 'funds' }),
  cities: (n: number) => count('en', n, { one: 'place', other: 'places' }),
  partners: (n: number) => count('en', n, { one: 'partner', other: 'partners' }),
  chains: (n: number) => count('en', n, { one: 'chain', other: 'chains' }),
  editions: (n: number) => count('en', n, { one: 'edition', other: 'editions' }),
  /** The words for `all`, in the plural. */
  articlesWord: 'articles',
  fundsWord: 'funds',
  noArticles: 'No article of the record concerns it yet.',
  noFunds: 'The record knows of no fund here.',
  noPartners: 'The record names no partner here.',
  empty: 'The record has nothing here yet.',
  before: 'Earlier',
  after: 'Later',
  page: (n: number, of: number) => `Page ${n} of ${of}`,
  and: ' and ',
  comma: ', ',
};

const things = {
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
const facts = {
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
  amount: 'Commitment',
  sponsors: 'Sponsors',
  partOf: 'Part of',
  parts: 'Has parts',
  counted: 'Counted',
  level: 'Level',
  province: 'Province',
  parent: 'Lies in',
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
  aliases: 'Also called',
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
  reviewed: 'Last held against its sources',
  notKnown: 'not known',
  yes: 'yes',
  no: 'no',
};

const article = {
  claims: 'What it claims',
  partners: 'Who took part',
  others: 'What others say of the same fund',
  earlier: 'Earlier at the same place',
  later: 'Later at the same place',
  changes: 'Corrections',
  changed: (from: string, to: string) => `from “${from}” to “${to}”`,
  imageCredit: 'Picture',
  tookPartIn: 'What it took part in',
};

const fund = {
  figures: 'The figures, and why these',
  claims: 'Every claim, in order',
  history: 'How far it got',
  articles: 'Articles about it',
  sourcesDollars: 'Dollars that sources gave',
  sponsored: 'Funds it stands behind',
  reasons: {
    'only-claim': 'The only claim of it that gives an amount.',
    'best-tier': 'From the weightiest source.',
    'not-restating': 'The only claim of its weight that does not merely restate.',
    latest: 'The latest among equally weighty claims.',
    'first-of-day': 'One of several equally weighty claims of one day.',
  },
  verdicts: {
    used: 'used',
    agrees: 'agrees',
    disputes: 'disputes it',
    'lower-tier': 'less weighty source',
    earlier: 'earlier',
    restates: 'restates',
    'no-amount': 'gives no amount',
    yearly: 'counts by the year',
    'no-rate': 'cannot be converted',
  },
};

const place = {
  committed: 'Government-backed commitments',
  budgets: 'Budgets and grants',
  privateMoney: 'Private money here',
  unclearMoney: 'Money of unclear owner',
  funds: 'Funds',
  partners: 'Partners here',
  articles: 'What happened here',
  inside: 'Places inside it',
  otherMoney: 'Other money, under its owner',
  countsFor: 'Counts for',
};

const partner = { cities: 'Worked with' };

const chain = { articles: 'Articles that name it' };

const rankings = {
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
};

const notes = {
  onlyIn: (language: string) => `This text is available in ${language} only.`,
  translationOf: 'Translated; the facts are those of the original.',
  legend: 'Legend',
  scrollable: 'table, scrolls sideways',
};

const style = {
  colours: 'Paper and ink',
  paper: 'Paper',
  tint: 'Tint',
  rule: 'Rule',
  ink: 'Ink',
  soft: 'Soft ink',
  seal: 'Vermilion: disputed, and where you are',
  publicMoney: 'Public money',
  privateMoney: 'Private money',
  type: 'Type',
  runningText:
    'Running text is set in the reader’s own serif, with generous lines. A name of a place or partner is a link, and a number in brackets leads to the source that says so.',
  headings: 'Headings',
  names: 'Names in both scripts',
  marks: 'Marks and stamps',
  kinds: 'Kinds of happening',
  statuses: 'Status of a fund',
  money: 'Whose money',
  tiers: 'Weight of a source',
  figures: 'Figures',
  dates: 'Dates, as precise as known',
  bars: 'Bars',
  tables: 'Tables',
  lists: 'Lists',
  sources: 'Sources and conflicts',
  notes: 'Notes',
  form: 'Form',
};

const search = {
  label: 'Search the Atlas',
  placeholder: 'Nanjing, 南京, VeChain …',
  submit: 'Search',
};

/** Titles of pages that there are many of. */
const titles = {
  timelineYear: (year: string) => `${year} in the record`,
  rankedYear: (title: string, year: string) => `${title}, end of ${year}`,
  topic: (topic: string) => `Topic: ${topic}`,
  edition: (index: string, edition: string) => `${index}, edition ${editionTextEn(edition)}`,
  problem: (code: string) => `Problem: ${code}`,
  articlesOf: (name: string) => `Articles about ${name}`,
};

/** Descriptions, for search engines, of pages that there are many of. */
const descriptions = {
  article: (title: string, date: string, sources: number) =>
    `${title} (${date}). With ${count('en', sources, { one: 'source', other: 'sources' })}.`,
  fund: (name: string, places: string) =>
    `${name} (${places}): every claim about it, its figures and why these, its status and its sources.`,
  city: (name: string) =>
    `${name} and blockchain: its funds, partners, pilots and policies, each with sources.`,
  partner: (name: string) =>
    `${name}: its part in the blockchain funds and projects of Chinese cities, with sources.`,
  chain: (name: string) =>
    `${name} in the record of Chinese cities and in published rankings, with sources.`,
  topic: (topic: string) =>
    `${topic}: what Chinese cities do with blockchain in this field, with sources.`,
  timelineYear: (year: string) =>
    `What Chinese cities did with blockchain in ${year}, month by month, with sources.`,
  edition: (index: string, edition: string) =>
    `${index}, edition ${editionTextEn(edition)}: ranks, scores and moves, with sources.`,
  articlesOf: (name: string) => `Every article of the record about ${name}, the latest first.`,
  index: (name: string, publisher: string) =>
    `${name}, published by ${publisher}: every edition that the record knows, with sources.`,
};

/** Why a fund is in no total. */
const uncounted = {
  'kept-out': 'kept out of the totals',
  'part-of': (name: string) => `counted as part of ${name}`,
  cancelled: 'it was cancelled',
  kind: 'it is no investment fund or budget',
};

const moved = (title: string): string => `This page has moved: ${title}`;

/** The interface in English; every other catalogue has its shape. */
export const en = {
  site,
  main,
  foot,
  pages,
  titles,
  descriptions,
  moved,
  essays: essaysEn,
  parts: partsEn,
  charts: chartsEn,
  timeline: timelineEn,
  ranked: rankedEn,
  published: publishedEn,
  map: mapEn,
  searching: searchingEn,
  following: followingEn,
  citing: citingEn,
  languageNames,
  kinds,
  kindPages,
  topics,
  roles,
  tiers,
  tierHelp,
  statuses,
  statusHelp,
  money,
  moneyHelp,
  fundKinds,
  partnerKinds,
  levels,
  bounds,
  figures,
  rates,
  claims,
  sources,
  conflicts,
  lists,
  things,
  facts,
  article,
  fund,
  uncounted,
  place,
  partner,
  chain,
  rankings,
  notes,
  style,
  search,
};

/** The catalogue of the interface's strings in one language. */
export type Messages = typeof en;
