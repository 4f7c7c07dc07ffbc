import { count } from '../../plural.ts';

/** The search page, and the search box of every page. */
export const search = {
  label: 'Search the Atlas',
  placeholder: 'Nanjing, 南京, VeChain …',
  submit: 'Search',
  /** What a page found is. */
  sorts: {
    place: 'Place',
    fund: 'Fund',
    partner: 'Partner',
    chain: 'Chain',
    index: 'Outside ranking',
    edition: 'Edition of a ranking',
    article: 'Article',
  },
  facets: {
    type: 'Type',
    kind: 'Kind',
    city: 'City',
    partner: 'Partner',
    chain: 'Chain',
    year: 'Year',
    money: 'Money',
  },
  sortBy: 'Order',
  orders: { relevance: 'Best match', date: 'Newest first', amount: 'Largest amount first' },
  filters: 'Filter',
  clear: 'Clear all filters',
  remove: (name: string) => `Remove: ${name}`,
  moreValues: (n: number) => `${n} more`,
  showMore: 'Show more',
  loading: 'Searching …',
  found: (n: number, query: string) => {
    const pages = count('en', n, { one: 'page', other: 'pages' });
    return query === '' ? `${pages} found` : `${pages} found for “${query}”`;
  },
  partly: 'No page has all of these words. These have some of them:',
  meant: 'Did you mean',
  none: (query: string) => `Nothing found for “${query}”.`,
  noneFiltered: 'Nothing found with these filters.',
  noneHelp:
    'Try fewer or shorter words, the name in the other script, or pinyin. These lists hold every page:',
  failed: 'The search could not be loaded. These lists hold every page:',
  keys: 'Keys: / to search, ↑ ↓ to move, Enter to open, Esc to come back.',
  start: 'What can be searched for',
  startIntro:
    'Names in English, Chinese of either script, or pinyin; other names and symbols; amounts; and every word of the texts. For example:',
  examples: ['Nanjing', '区块链基金', 'nj', 'ZBIA', 'VEN', '10 billion', '100亿', 'token economy'],
  lists: 'All pages, as lists',
  about: 'at least',
  /** Where the script does not start: an old browser stops at words that it does not know. */
  tooOld:
    'The search has not started: this browser may be too old for it (Safari before 16.4, others of before 2022). The lists below hold every page.',
  noScript: 'Search needs a script in your browser. Without it, these lists hold every page.',
};
