import type { FootKey, MainKey, PageKey } from '../../keys.ts';
import { count } from '../../plural.ts';
import { editionText } from './published-ranking.ts';

/** The title of a page, and the sentence that opens it and describes it to search engines. */
export interface PageText {
  title: string;
  intro: string;
}

/** What every page says of the Atlas itself, and how its name is written. */
export const site = {
  name: 'City Chain Atlas',
  /** The name in the other script, and its language. */
  otherName: { text: '中国城市区块链图谱', lang: 'zh' },
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
  report: 'Report a mistake',
  /** What a report of a mistake is called. */
  reportTitle: (title: string) => `Mistake in: ${title}`,
  rule: 'No number without a claim, no claim without a source.',
};

/** The parts of the site, in the head of every page. */
export const main: Record<MainKey, string> = {
  money: 'Money',
  articles: 'Articles',
  cities: 'Cities',
  funds: 'Funds',
  partners: 'Partners',
  chains: 'Chains',
  timeline: 'Timeline',
  rankings: 'Rankings',
  search: 'Search',
};

/** The pages about the Atlas, in the foot of every page. */
export const foot: Record<FootKey, string> = {
  coverage: 'Coverage',
  methodology: 'Methodology',
  about: 'About',
  sources: 'Sources',
  data: 'Open data',
  feeds: 'Feeds',
  changes: 'What changed',
  contribute: 'Contribute',
};

/** Pages of which there is one: title, and the sentence that opens it and describes it to search engines. */
export const pages: Record<PageKey, PageText> = {
  home: {
    title: 'City Chain Atlas',
    intro:
      'An open, sourced record of which Chinese cities back blockchain: their funds, partners, pilots and policies. Every figure leads back to a claim and its source.',
  },
  money: {
    title: 'What became of the money',
    intro:
      'What Chinese cities announced for blockchain, what of it is documented as allocated, paid in and invested, and since when nothing has been heard.',
  },
  articles: {
    title: 'Articles',
    intro: 'Every event in the record, the latest first, each with its sources.',
  },
  cities: {
    title: 'Cities',
    intro:
      'The places covered, from provinces to new areas, and what each has put behind blockchain.',
  },
  funds: {
    title: 'Funds',
    intro:
      'Every fund, budget, grant and plan of the record: whose money it is, how far it got, and which claims its figures come from.',
  },
  partners: {
    title: 'Partners',
    intro:
      'The alliances, companies, universities and public bodies that work with cities, and their roles.',
  },
  chains: {
    title: 'Chains',
    intro: 'The public chains and platforms that cities, articles and outside rankings name.',
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
  coverage: {
    title: 'What the record covers',
    intro:
      'What belongs in the Atlas, where and when its events are, and where somebody looked and found nothing.',
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
  sources: {
    title: 'Sources',
    intro:
      'Every page that the record cites, by who published it: what it is, when it appeared, how near it stands to what it tells, and what it is cited for. A title in [square brackets] is the Atlas’s description, where the page’s own is not known.',
  },
  changes: {
    title: 'What changed',
    intro:
      'What was added to the record, what was corrected and what was retracted: when, why and on whose word.',
  },
  contribute: {
    title: 'Contribute',
    intro:
      'Add what is missing or fix what is wrong: one event is one text file, and a check tells you what it lacks.',
  },
  rankedCities: {
    title: 'Cities by announced funds',
    intro:
      'What was announced in investment funds for blockchain with public money, city by city, and what of it any source documents. Announced is not spent. A fund of several cities stands whole in each of their rows, so the rows cannot be added up.',
  },
  rankedFunds: {
    title: 'Funds by size',
    intro:
      'Investment funds by their announced size, each counted once however many articles mention it.',
  },
  rankedPartners: {
    title: 'Partners by cities worked with',
    intro:
      'Organisations by the number of places in which they took part. Regulators, issuers and organisations that only attended are left out.',
  },
  rankedChains: {
    title: 'Chains by cities',
    intro:
      'Public chains and platforms by the number of places whose articles name them. How others rank them is shown under outside rankings.',
  },
  guide: {
    title: 'How to write an entry',
    intro: 'What belongs, how to send it, and every key of every type of file with an example.',
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

/** Titles of pages that there are many of. */
export const titles = {
  timelineYear: (year: string) => `${year} in the record`,
  rankedYear: (title: string, year: string) => `${title}, end of ${year}`,
  /** A place, where another is called the same. */
  placeIn: (name: string, above: string) => `${name}, ${above}`,
  topic: (topic: string) => `Topic: ${topic}`,
  edition: (index: string, edition: string) => `${index}, edition ${editionText(edition)}`,
  problems: (group: string) => `Problems: ${group}`,
  articlesOf: (name: string) => `Articles about ${name}`,
};

/** Descriptions, for search engines, of pages that there are many of. */
export const descriptions = {
  article: (title: string, date: string, sources: number) =>
    `${title} (${date}). With ${count('en', sources, { one: 'source', other: 'sources' })}.`,
  fund: (name: string, places: string) =>
    `${name} (${places}): every claim about it, its figures and why these, its status and its sources.`,
  city: (name: string) =>
    `${name} and blockchain: its funds, partners, pilots and policies, each with sources.`,
  partner: (name: string) =>
    `${name}: its part in the blockchain funds and projects of Chinese cities, with sources.`,
  chain: (name: string) =>
    `${name} in the record of Chinese cities and in outside rankings, with sources.`,
  topic: (topic: string) =>
    `${topic}: what Chinese cities do with blockchain in this field, with sources.`,
  timelineYear: (year: string) =>
    `What Chinese cities did with blockchain in ${year}, month by month, with sources.`,
  news: (news: string, title: string) => `${news}. ${title}.`,
  edition: (index: string, edition: string) =>
    `${index}, edition ${editionText(edition)}: ranks, scores and moves, with sources.`,
  articlesOf: (name: string) => `Every article of the record about ${name}, the latest first.`,
  problems: (group: string) =>
    `What the check of the record reports of ${group}: why each problem matters, and what to write instead.`,
  index: (name: string, publisher: string) =>
    `${name}, published by ${publisher}: every edition that the record knows, with sources.`,
};

/** The title of the page that an old address leads to. */
export const moved = (title: string): string => `This page has moved: ${title}`;

/** The page that an old address leads to. */
export const movedPage = { text: 'This entry has a new address:' };

/** The page of an address that there is not. */
export const notFound = { onward: 'Where to go on' };

/** The languages that sources are in, by BCP 47 tag. */
export const languageNames: Record<string, string> = {
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
