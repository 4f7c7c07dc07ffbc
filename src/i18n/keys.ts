/** The parts of the site that the head of every page leads to. */
export type MainKey =
  | 'money'
  | 'articles'
  | 'cities'
  | 'funds'
  | 'partners'
  | 'chains'
  | 'timeline'
  | 'rankings'
  | 'search';

/** The pages about the Atlas itself that the foot of every page leads to. */
export type FootKey =
  'coverage' | 'methodology' | 'about' | 'sources' | 'data' | 'feeds' | 'changes' | 'contribute';

/** Pages of which there is one: each has a title and an opening sentence in the catalogue. */
export type PageKey =
  | 'home'
  | MainKey
  | FootKey
  | 'rankedCities'
  | 'rankedFunds'
  | 'rankedPartners'
  | 'rankedChains'
  | 'guide'
  | 'problems'
  | 'todo'
  | 'style'
  | 'notFound';

/** What an entry of the record is, where a change of the record is told. */
export type EntryKind = 'article' | 'place' | 'fund' | 'partner' | 'chain' | 'ranking' | 'edition';
