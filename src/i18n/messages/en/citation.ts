import type { SourceTier } from '../../../schema/money/outcome.ts';
import type { PublisherKind } from '../../../schema/publisher.ts';
import type { Form } from '../../../schema/source.ts';

/** Citing a page, the Markdown of articles, social images, and the text for language models. */
export const citation = {
  heading: 'Cite this',
  help: 'The address is permanent. The fingerprint is a hash of this entry alone: it changes when the entry does.',
  forms: { text: 'Plain text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  permalink: 'Permanent address',
  fingerprint: 'Fingerprint',
  copy: 'Copy',
  copied: 'Copied',
  download: 'Download',
  /** What a button does, for those who hear it alone. */
  copyOf: (form: string) => `Copy as ${form}`,
  downloadOf: (form: string) => `Download as ${form}`,
  /** Files with the citations of all entries of a kind. */
  bundles: {
    articles: (year: string) => `All events of ${year} in one file`,
    funds: (_year: string) => 'All funds in one file',
    editions: (_year: string) => 'All editions of published rankings in one file',
  },
  markdown: { text: 'What happened', page: 'Page', wording: 'in the source’s words' },
  /** The note of a citation that says which state of the entry is cited. */
  version: (hash: string) => `Content SHA-256: ${hash}`,
  shortVersion: (hash: string) => `sha256:${hash}`,
  /** Which state of the entry is meant. */
  stateOf: (day: string) => `As of ${day}.`,
  card: {
    site: 'An open, sourced record',
    committed: 'announced in funds with public money',
    noSum: 'No sum known',
    altOf: (name: string) => `Card: ${name}, City Chain Atlas`,
  },
  /** What data sets are told of to search engines, which ask for 50 characters or more. */
  dataset: {
    about:
      'Which Chinese cities announced money for blockchain, what became of it, who took part, and which sources say so: dated events, funds, places, organisations, chains and published rankings. Every figure is traced to its claims.',
    table: (title: string, description: string) =>
      `${title}: ${description} A table of the City Chain Atlas, an open, sourced record of which Chinese cities back blockchain.`,
    edition: (title: string, publisher: string) =>
      `${title}: the ranks and scores that ${publisher} published, as far as the City Chain Atlas has seen them, each with its source.`,
    keywords: ['blockchain', 'China', 'cities', 'public funds', 'public chains', 'rankings'],
    rank: 'Rank',
    total: 'Total score',
  },
  record: 'Version of the record',
  recordText: 'A hash of every entry of the record: it changes when any of them does.',
  apiChanges: 'What has changed within version 1',
  llms: {
    rules:
      'Every figure comes from a claim of an article, and every claim names its sources. Where sources disagree, both sides are shown. What is not known is left out, never zero. Text and data are under CC BY 4.0; the article pages say what to cite.',
    about: 'How it works',
    record: 'The record',
    data: 'Documents for programs',
    api: 'The interface for programs',
    apiText:
      'OpenAPI 3.1: a JSON document for every city, fund, partner, chain, year and ranking. A fund’s tells what was announced, what is documented of it, how far it came and since when nothing is heard.',
    tables: 'The tables',
    tablesText:
      'A Frictionless data package: every table with its columns, as CSV; SQLite and Parquet beside it. figures, stages, totals, city_totals and conflicts tell what became of the money; measures are never to be added up.',
    year: (year: string) => `Articles of ${year}`,
    newest: 'The newest articles, as Markdown',
  },
};

/** How a source ranks. */
export const tiers: Record<SourceTier, string> = {
  primary: 'Primary',
  'national-press': 'National press',
  'trade-press': 'Trade press',
  secondary: 'Secondary',
};

/** What each rank means. */
export const tierHelp: Record<SourceTier, string> = {
  primary: 'The body concerned speaks itself: a document, a filing or a statement of its own.',
  'national-press': 'A newspaper, agency or broadcaster of national standing.',
  'trade-press': 'A publication of the industry.',
  secondary: 'A copy, a translation, a mirror or a post.',
};

/** What sort of text a source is. */
export const forms: Record<Form, string> = {
  document: 'Document',
  filing: 'Filing',
  statement: 'Statement',
  report: 'Report',
  copy: 'Copy',
  translation: 'Translation',
  post: 'Post',
};

/** What publishes sources. */
export const publisherKinds: Record<PublisherKind, string> = {
  government: 'Government',
  regulator: 'Regulator',
  court: 'Court',
  'exchange-or-registry': 'Exchange or registry',
  'news-agency': 'News agency',
  newspaper: 'Newspaper',
  broadcaster: 'Broadcaster',
  company: 'Company',
  university: 'University',
  'research-body': 'Research body',
  'trade-site': 'Trade publication',
  database: 'Database',
  'mirror-or-aggregator': 'Mirror or aggregator',
  'blog-or-forum': 'Blog or forum',
};
