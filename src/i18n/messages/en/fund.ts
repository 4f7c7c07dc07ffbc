import { count } from '../../plural.ts';

/** The page of a fund. */
export const fund = {
  documented: 'Documented',
  nothing: 'Nothing documented',
  publicPart: 'Public part',
  shareOfIt: (percent: string) => `, ${percent} of it`,
  lastHeard: 'Last heard of',
  lastHeardOn: (date: string) => `Last heard of ${date}`,
  neverHeard: 'never by a source of its own time',
  record: 'Record',
  triangulation: 'Borne out by',
  score: (known: number, of: number) => `${String(known)} of ${String(of)} known`,
  known: 'known',
  unknown: 'not known',
  inDoubt: 'In doubt',
  differences: (n: number) => count('en', n, { one: 'difference', other: 'differences' }),
  misprints: (n: number) => count('en', n, { one: 'misprint', other: 'misprints' }),
  focus: 'Field',
  excluded: 'Not among the announced funds',
  parts: { public: 'public part', private: 'private part' },
  ofPart: (measure: string, part: string) => `${measure} (${part})`,
  decidedBy: (publishers: string, tier: string) => `From ${publishers}, ${tier.toLowerCase()}.`,
  revised: {
    cut: (from: string, to: string, by: string) => `cut from ${from} to ${to} by ${by}`,
    raised: (from: string, to: string, by: string) => `raised from ${from} to ${to} by ${by}`,
  },
  timeline: 'What became of it',
  since: { quiet: 'quiet from here on', 'presumed-lapsed': 'presumed lapsed from here on' },
  inferred: 'inferred from silence; no source says so',
  silenceRule:
    'Quiet from two years after it was last heard of, presumed lapsed from four: inferred, never reported.',
  titleOnly: 'seen as a title only; decides nothing',
  stageColumn: 'Stage',
  measureColumn: 'Measures',
  checks: 'Where we looked',
  looked: (what: string) => `Looked for: ${what}`,
  found: (found: string) => `Found: ${found}`,
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
    'whole-of-years': 'The whole sum, which the yearly ones make together.',
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
    revised: 'changed later by its own publisher',
    'title-only': 'seen as a title only',
  },
};

/** Why a fund is in no total. */
export const uncounted = {
  'kept-out': 'kept out of the totals',
  'part-of': (name: string) => `counted as part of ${name}`,
  cancelled: 'it was cancelled',
  kind: 'it is no investment fund or budget',
};

/** Why a fund is not among the announced ones. */
export const exclusions = {
  'kept-out': 'kept out of every sum',
  'part-of': (name: string) => `counted as part of ${name}`,
  kind: 'it is no investment fund',
  'private-or-unclear': 'no source gives public money in it',
  adjacent: 'its field is adjacent; no source names blockchain as the purpose',
  'proposed-or-draft': 'it is only proposed or in draft',
  'cancelled-or-withdrawn': 'it was given up before it was established',
  'no-stage': 'no source says how far it got',
};
