import { editionTextEn } from './published-ranking.ts';
import type { FileKind } from '../../../schema/record.ts';
import { formatNumber } from '../../format/number.ts';
import { count } from '../../plural.ts';

/** Headings and terms of the parts of pages of which there is one. */
export const partsEn = {
  home: {
    figures: 'The record in figures',
    committed: 'announced or established by funds with public money in them',
    cities: 'cities of the record',
    funds: 'funds, budgets and plans',
    articles: 'dated happenings',
    newest: 'Newest happenings',
    allArticles: 'All articles',
    top: 'Cities by government-backed commitments',
    wholeRanking: 'The whole ranking, and how it is reckoned',
    disputed: 'What is disputed',
    disputedIntro:
      'Funds about which sources disagree: how much it is, or what it is. Both sides are shown, with who says what.',
    nothingDisputed: 'Nothing in the record is disputed at present.',
    takePart: 'Follow it, check it, add to it',
    follow: 'Follow new articles in a feed reader',
    check: 'Read how claims become figures',
    add: 'Add what is missing, or mend what is wrong',
  },
  articles: { kinds: 'By kind', topics: 'By topic' },
  rankings: {
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
    edition: (edition: string) => `Edition ${editionTextEn(edition)}`,
    orders: 'Orders known without scores',
    asPublished: 'Kept as published',
    howMany: (n: number) => `${formatNumber(n, 'en')} assessed`,
  },
  data: {
    tables: 'Tables',
    rows: 'Rows',
    schemas: 'Schemas of the files',
    schemasText: 'What a file of each sort may hold, as JSON Schema, for editors and programs.',
    asOf: 'The record stands as of',
    terms: 'Text and data may be used by anyone for anything, with the Atlas named.',
    all: 'Everything at once',
    allText:
      'All tables in one archive, as one SQLite file, and described for programs (Frictionless Data Package); the hashes of every file.',
    columns: (n: number) => `${n} columns and what they mean`,
    required: 'never blank',
    api: 'For programs',
    apiText:
      'A JSON document for each place, fund, partner and chain, the articles by year, and the rankings. Keys are stable within version 1.',
  },
  guide: {
    contents: 'Sorts of file',
    file: 'File',
    schema: 'JSON Schema',
    required: 'required',
    optional: 'optional',
    example: 'Example',
    values: 'One of',
    inside: (key: string, n: number) =>
      `${count('en', n, { one: 'key', other: 'keys' })} inside ${key}`,
    problems: 'What the check reports',
    allProblems: (n: number) => `All ${formatNumber(n, 'en')} problems`,
    sorts: {
      article: 'An article',
      translation: 'A translation of an article',
      place: 'A place',
      fund: 'A fund',
      partner: 'A partner',
      chain: 'A chain',
      index: 'A published ranking',
      edition: 'An edition of a ranking',
    } satisfies Record<FileKind, string>,
  },
  problems: {
    severity: { error: 'Error', warning: 'Warning' },
    severityHelp: {
      error: 'The site is not built until it is mended.',
      warning: 'The site is built; somebody should look at it.',
    },
    lists: { error: 'Errors', warning: 'Warnings' },
    code: 'Problem',
    why: 'Why it matters',
    wrong: 'What the check stops at',
    right: 'What it should be',
    all: 'All problems',
  },
  todo: {
    gaps: {
      amount: 'Funds without an amount',
      share: 'Mixed funds whose public share is not known',
      archive: 'Articles with sources that have no archived copy',
      chinese: 'Entries without a Chinese name',
      reviewed: 'Articles that nobody has held against their sources yet',
      translation: 'Articles without a Chinese translation',
    },
    count: (n: number) => formatNumber(n, 'en'),
    sources: (n: number) => count('en', n, { one: 'source', other: 'sources' }),
    nothing: 'The record knows of no gap.',
  },
  essay: { contents: 'On this page', onward: 'Where to go on' },
  notFound: { onward: 'Where to go on' },
  moved: { text: 'This entry has a new address:' },
};

/** The shape that every language's catalogue of them has. */
export type Parts = typeof partsEn;
