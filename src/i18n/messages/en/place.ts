import { formatNumber } from '../../format/number.ts';

/** The page of a place. */
export const place = {
  publicMoney: 'Public money: budgets, grants, contracts',
  promised: 'promised',
  committed: 'Announced, with public money',
  budgets: 'Budgets and grants',
  privateMoney: 'Private money here',
  unclearMoney: 'Money whose owner is unclear',
  funds: 'Funds',
  partners: 'Partners here',
  articles: 'Events here',
  inside: 'Places inside it',
  otherMoney: 'Other money, by owner',
  countsFor: 'Counts for',
};

/** The page of what the record covers. */
export const coverage = {
  rules: 'What belongs here',
  belongs: [
    'A dated event in which a city, district or province of China, Hong Kong and Macau among them, or the state does something about blockchain: money, a partnership, a pilot, a policy, a park, a conference, research, a rule, a purchase.',
    'What became of it: money allocated, paid in, invested or paid out; a fund that ended or fell silent; a plan that was withdrawn.',
    'National plans, bans, warnings and licences that frame what cities do.',
    'The digital yuan, the metaverse and other neighbouring fields, marked as adjacent and kept out of the sums for blockchain.',
    'Private money, where a place is its home or takes part: shown, and in no sum of public money.',
    'Published rankings of public chains and of cities, as published.',
  ],
  stays: 'What does not',
  out: [
    'Prices, token sales and companies’ own business without a public body or a place.',
    'Anything that no page says, or that nobody has seen on one: forecasts, rumours, lists without sources.',
    'A sum that is only like another: a look-alike is recorded as a doubt, never counted.',
  ],
  matrix: 'Events by place and year',
  busiest: (year: string, count: number, total: number) =>
    `${formatNumber(count, 'en')} of ${formatNumber(total, 'en')} events are of ${year}. The Atlas began with that year’s news: its peak says as much about how the record was made as about the year.`,
  counted:
    'Events in the place itself or in places that belong to it. Most places and years were never searched one by one, so a blank says nothing about the place.',
  empty: 'Not searched separately',
  nothing: 'Searched, nothing found',
  nation: 'The whole country',
  all: 'All',
  searchedOn: 'Searched',
  searches: 'Where somebody looked',
  searchesNote: (funds: number) =>
    `Searches for places, with what they found. ${formatNumber(funds, 'en')} funds have searches of their own, listed on their pages.`,
  /** The pages cited in each language, and in all. */
  byLanguage: (pages: string, all: number) =>
    `Pages cited by events: ${pages} (${formatNumber(all, 'en')} in all)`,
  pages: (n: number, language: string) => `${formatNumber(n, 'en')} in ${language}`,
  missing: 'Add what is missing',
};
