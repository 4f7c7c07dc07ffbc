/** The parts of the site that the head of every page leads to, in order. */
export const MAIN_KEYS = [
  'articles',
  'cities',
  'funds',
  'partners',
  'chains',
  'timeline',
  'rankings',
  'search',
] as const;
export type MainKey = (typeof MAIN_KEYS)[number];

/** The pages about the Atlas itself that the foot of every page leads to, in order. */
export const FOOT_KEYS = [
  'methodology',
  'about',
  'data',
  'feeds',
  'changes',
  'contribute',
] as const;
export type FootKey = (typeof FOOT_KEYS)[number];

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
