import type { FileKind } from '../../../schema/record.ts';
import { formatNumber } from '../../format/number.ts';
import { count } from '../../plural.ts';

/** How an entry is written. */
export const guide = {
  contents: 'Types of file',
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
    lead: 'The text of a place, fund, partner or chain in Chinese',
    'ranking-translation': 'The text of a ranking or of an edition in Chinese',
    publisher: 'A publisher of sources',
    edition: 'An edition of a ranking',
  } satisfies Record<FileKind, string>,
};

/** What the check reports. */
export const problems = {
  severity: { error: 'Error', warning: 'Warning' },
  severityHelp: {
    error: 'The site is not built until it is fixed.',
    warning: 'The site is built; somebody should look at it.',
  },
  lists: { error: 'Errors', warning: 'Warnings' },
  code: 'Problem',
  why: 'Why it matters',
  output: 'What the check says',
  wrong: 'What the check stops at',
  right: 'What it should be',
  all: 'All problems',
  /** What the problems of a help page are of. */
  groups: {
    files: 'files and their names',
    facts: 'the facts of a file',
    claims: 'claims, sources and conflicts',
    money: 'sums of money and what became of them',
    text: 'texts and addresses',
    ids: 'ids, and one thing under two names',
    sense: 'dates, places and rates',
    rankings: 'published rankings',
    translations: 'translations',
  },
};

/** What is missing. */
export const todo = {
  gaps: {
    amount: 'Funds without an amount',
    share: 'Mixed funds whose public share is not known',
    sums: 'Articles with sums of money that no claim gives and no source backs',
    gone: 'Articles with sources that are gone and have no archived copy',
    archive: 'Articles with sources that have no archived copy',
    chinese: 'Entries without a Chinese name',
    reviewed: 'Articles that nobody has checked against their sources yet',
    translation: 'Articles without a Chinese translation',
    lead: 'Places, funds, partners and chains without a text',
    leadTranslation: 'Texts of places, funds, partners, chains and rankings without Chinese',
    texts: 'Entries with short texts that have no Chinese',
  },
  /** What somebody can do about each. */
  todo: {
    amount:
      'Find a source that gives the amount, and add it to a claim of an event about the fund.',
    share:
      'Find a source that says how much is public money, and add it to a claim as government_share.',
    sums: 'Put the source of each sum behind its sentence, or make the sum a claim of its fund.',
    gone: 'Look for a copy of the page in an archive, and add its address as archive: of the source.',
    archive: 'Have the page archived, and add the address of the copy as archive: of the source.',
    chinese: 'Find the official Chinese name in a source, and add it as zh under names.',
    reviewed:
      'Open each source and hold the entry against it; mend what is wrong, then add the day as reviewed.',
    translation: 'Write the Chinese text in the file beside the entry, without new facts.',
    lead: 'Write a few sentences that say what it is, each with its source.',
    leadTranslation: 'Write the Chinese text in the file beside the entry, without new facts.',
    texts: 'Add the Chinese of notes, details and conflicts in the file beside the entry.',
  },
  edit: 'Edit',
  more: (n: number) => `and ${formatNumber(n, 'en')} more`,
  count: (n: number) => formatNumber(n, 'en'),
  sources: (n: number) => count('en', n, { one: 'source', other: 'sources' }),
  sums: (n: number) => count('en', n, { one: 'sum', other: 'sums' }),
  texts: (n: number) => count('en', n, { one: 'text', other: 'texts' }),
  nothing: 'The record knows of no gap.',
};

/** What stands beside the text of a page of running text. */
export const staticPage = { contents: 'On this page', onward: 'Where to go on' };

/** The style sheet. */
export const style = {
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
  kinds: 'Kinds of event',
  statuses: 'Status of a fund',
  money: 'Whose money',
  tiers: 'Rank of a source',
  figures: 'Figures',
  dates: 'Dates, as precise as known',
  bars: 'Bars',
  tables: 'Tables',
  lists: 'Lists',
  sources: 'Sources and conflicts',
  notes: 'Notes',
  form: 'Form',
};
