import { formatNumber } from '../../format/number.ts';
import { count } from '../../plural.ts';

const events = (n: number): string => count('en', n, { one: 'event', other: 'events' });

/** What can be filtered by, besides the years. */
const facets = {
  kind: 'Kind',
  place: 'Place',
  partner: 'Partner',
  topic: 'Topic',
  chain: 'Chain',
  money: 'Whose money',
  amount: 'Amount claimed',
};

/** The largest amount that an event claims, in yuan. */
const amounts = {
  none: 'No amount',
  'under-100m': 'Under 100 million yuan',
  '100m-1bn': '100 million to 1 billion',
  '1bn-10bn': '1 to 10 billion',
  '10bn-up': '10 billion and more',
};

/** The timeline and its filters. */
export const timeline = {
  events,
  colon: ': ',
  period: 'Period',
  city: 'City',
  all: 'All',
  years: 'Years',
  density: 'Events per month, by kind',
  densityNote:
    'A column is a month; choose a year to read it, or with a mouse or a finger a month. What hangs below the line is known by its year only and spans it.',
  yearDensityNote: 'A column is a month; choose one to go to it.',
  noMonth: 'Month not known',
  noMonthLink: (n: number) => `${events(n)} of which only the year is known`,
  byYear: 'Events per year, by kind. The months are on each year’s page.',
  byMonth: (year: string) => `Events per month in ${year}, by kind`,
  lanes: 'Who did what when',
  lanesNote: {
    event:
      'The cities with the most events, districts with their city. A disc is an event whose day is known; a frame spans the month or the year, where no more is known.',
    month:
      'The cities with the most events, districts with their city. A block is a month with events, the taller the more; a frame spans a year, where no month is known.',
    year: 'The cities with the most events, districts with their city. A block is a year with events, the taller the more.',
  },
  byCity: 'Events per year in the cities with the most',
  kindKey: 'Kinds',
  yearOnly: 'Only the year is known',
  quiet: 'The record has nothing in this year.',
  heading: 'Events',
  moreOpen: 'Show more',
  more: (left: number) => `Show more (${formatNumber(left, 'en')} left)`,
  toOldest: (year: string) => `Start with the oldest: ${year}`,
  allYears: 'Every year has a page with all its events:',
  pagesOf: (year: string) => `Pages of ${year}`,
  pages: 'Pages',
  overview: 'All years, and filters',
  found: (n: number) => (n === 0 ? 'Nothing matches.' : events(n)),
  filters: 'Filter',
  filtersOn: (n: number) => `Filter (${n} chosen)`,
  facets,
  amounts,
  from: 'From',
  to: 'To',
  anyYear: 'Any year',
  look: {
    place: 'Find a place',
    partner: 'Find a partner',
    topic: 'Find a topic',
    chain: 'Find a chain',
  },
  noChoice: 'No such name.',
  moreChoices: (n: number) => `${formatNumber(n, 'en')} more, found by name.`,
  drop: (label: string) => `Remove: ${label}`,
  clear: 'Clear all filters',
  chosen: 'Chosen filters',
  between: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  since: (year: string) => `since ${year}`,
  until: (year: string) => `until ${year}`,
  nothing: 'Nothing in the record matches all of these together.',
  without: (facet: string, n: number) => `Without “${facet}”: ${events(n)}`,
  nothingHelps: 'No single filter stands in the way; begin again without any.',
  order: 'Order',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  failed: 'The filters could not be loaded. The pages of the years hold everything.',
  withoutScript:
    'Filters need a browser that runs scripts. Without, the years below hold every event, and each place, partner, chain and topic has a page with its own:',
};
