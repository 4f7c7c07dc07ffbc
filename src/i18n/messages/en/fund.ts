/** The page of a fund. */
export const fund = {
  figures: 'The figures, and why these',
  claims: 'Every claim, in order',
  history: 'How far it got',
  articles: 'Articles about it',
  sourcesDollars: 'Dollars that sources gave',
  sponsored: 'Funds it stands behind',
  reasons: {
    'only-claim': 'The only claim of it that gives an amount.',
    'best-tier': 'From the highest-ranked source.',
    'not-restating':
      'The only claim from a source of this rank that does not just restate an earlier one.',
    latest: 'The latest among claims from equally ranked sources.',
    'first-of-day': 'One of several claims made on one day by equally ranked sources.',
  },
  verdicts: {
    used: 'used',
    agrees: 'agrees',
    disputes: 'disputes it',
    'lower-tier': 'lower-ranked source',
    earlier: 'earlier',
    restates: 'restates',
    'no-amount': 'gives no amount',
    yearly: 'counts by the year',
    'no-rate': 'cannot be converted',
  },
};

/** Why a fund is in no total. */
export const uncounted = {
  'kept-out': 'kept out of the totals',
  'part-of': (name: string) => `counted as part of ${name}`,
  cancelled: 'it was cancelled',
  kind: 'it is no investment fund or budget',
};
