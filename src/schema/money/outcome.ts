/*
 * What a claim can say of a fund's money: the measure of an amount, whose part of it, and the stage
 * that the fund is at. The ladder follows AidData's commitment, implementation and completion; the
 * rules of silence are those of Global Energy Monitor's trackers (see `rules/money/silence.ts`).
 */

/** What an amount measures, in the order in which money goes through them. */
export const MEASURES = [
  /** Announced: a target, a promise of support, a tender's ceiling. */
  'size',
  /** Set aside by a public body: a line of an adopted budget, and what is not said to be paid. */
  'allocated',
  /** Registered or committed capital. */
  'subscribed',
  'paid-in',
  'invested',
  /** Exits and distributions. */
  'returned',
  /** The sum of a contract after a tender. */
  'awarded',
  'paid-out',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Measures that are public money by definition, so that they name no part. */
export const PUBLIC_MEASURES: readonly Measure[] = ['allocated', 'awarded', 'paid-out'];

/** Measures that document money: more than a promise or a register's entry. */
export const DOCUMENTED_MEASURES: readonly Measure[] = [
  'allocated',
  'paid-in',
  'invested',
  'paid-out',
];

/** Whose part of the money an amount is; the whole where nothing is said. */
export const PARTS = ['public', 'private'] as const;
export type Part = (typeof PARTS)[number];

/** What has become of a fund, from a hope to its end. */
export const STAGES = [
  /** Called for, encouraged, hoped. */
  'proposed',
  /** Put out for comment. */
  'draft',
  'announced',
  /** Registered or filed; a contract awarded. */
  'established',
  'operating',
  'dormant',
  'ended',
] as const;
export type Stage = (typeof STAGES)[number];

/** How a fund ended. */
export const ENDINGS = ['cancelled', 'withdrawn', 'wound-up', 'completed'] as const;
export type Ending = (typeof ENDINGS)[number];

/** How weighty a conflict is: a slip of the source, details that differ, the money itself in doubt. */
export const GRADES = ['misprint', 'difference', 'doubt'] as const;
export type Grade = (typeof GRADES)[number];

/** What a fund is for. */
export const FOCUSES = ['blockchain', 'adjacent'] as const;
export type Focus = (typeof FOCUSES)[number];

/** How much of a source somebody saw; left out, it weighs as an excerpt. */
export const READINGS = ['page', 'excerpt', 'title'] as const;

/** What a token in the text can ask of a fund, as in `[[nanjing-public-chain-fund#size]]`. */
export const FIGURE_TOKENS = [...MEASURES, 'public', 'documented'] as const;
export type FigureToken = (typeof FIGURE_TOKENS)[number];

/** Whether a word after `#` asks for a figure. */
export function isFigureToken(word: string | undefined): word is FigureToken {
  return word !== undefined && (FIGURE_TOKENS as readonly string[]).includes(word);
}

/** Columns of the table of what became of the money, in the order in which money goes through them. */
export const MONEY_COLUMNS = [
  'size',
  'allocated',
  'subscribed',
  'paid-in',
  'invested',
  'returned',
] as const satisfies readonly Measure[];

/** The name of a sum of the announced row, in `[[total:announced]]` and as an anchor. */
export const totalName = (measure: Measure): string => (measure === 'size' ? 'announced' : measure);

/** The sums that a text can print: `[[total:announced]]`, and so on for each column. */
export const TOTAL_NAMES: readonly string[] = MONEY_COLUMNS.map(totalName);

/** What silence means: inferred, never reported, and always marked so; `lapsed` is a budget whose years are over. */
export const SILENCES = ['quiet', 'presumed-lapsed', 'lapsed'] as const;
export type Silence = (typeof SILENCES)[number];

/** Where a fund's size is counted: each row is a sum of its own, and no fund stands in two. */
export const ROWS = [
  /** The headline: investment funds for blockchain with public money, announced or further. */
  'announced',
  'private',
  'unclear',
  'adjacent',
  'draft',
  'cancelled',
  /** Budgets, grants, procurement and vouchers: a table of their own. */
  'public-money',
  /** Private plans and token funds: only listed. */
  'listed',
  /** In no row at all. */
  'none',
] as const;
export type Row = (typeof ROWS)[number];

/** Stages at which nothing has been announced: what was called for, and what was put out for comment. */
export const HOPED_STAGES: readonly (Stage | undefined)[] = ['proposed', 'draft'];

/** Why a fund is not in the announced row; each has words of its own, and never another's. */
export const EXCLUSION_REASONS = [
  'kept-out',
  'part-of',
  'kind',
  'private-or-unclear',
  'adjacent',
  'proposed-or-draft',
  'cancelled-or-withdrawn',
  'no-stage',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** The six things that the record of a fund can know. */
export const COMPLETENESS_ITEMS = [
  'size',
  'public-part',
  'established',
  'documented',
  'sign-of-life',
  'primary-document',
] as const;
export type CompletenessItem = (typeof COMPLETENESS_ITEMS)[number];

/** Why a fund that is in a sum adds nothing to it. */
const MISSING_REASONS = [
  /** No source gives it. */
  'not-given',
  /** The only sources that do were seen as titles. */
  'title-only',
  /** In a currency for whose month the record has no rate. */
  'no-rate',
  /** By the year: listed, and in no sum. */
  'yearly',
] as const;
export type NoSum = (typeof MISSING_REASONS)[number];

/** Why a fund adds nothing to a column of the headline: a closed set, each with its own words. */
export const NO_SUM_REASONS = [...MISSING_REASONS, ...EXCLUSION_REASONS] as const;
export type NoSumReason = (typeof NO_SUM_REASONS)[number];

/** How many bear a fund’s record out, 0 to 3 (after AidData's score of triangulation). */
export type Triangulation = 0 | 1 | 2 | 3;

/** How near a source is to what it tells, the best first. */
export const SOURCE_TIERS = ['primary', 'national-press', 'trade-press', 'secondary'] as const;
export type SourceTier = (typeof SOURCE_TIERS)[number];
