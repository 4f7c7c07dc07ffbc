/*
 * Words of version 1 of the API and of its tables, kept beside the newer ones (see
 * `rules/money/outside-names.ts`). Deprecated.
 */

/** The statuses of version 1. */
export const STATUSES = [
  'announced',
  'established',
  'raised',
  'deployed',
  'cancelled',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

/** The tiers of version 1, the best first. */
export const TIERS = ['official', 'national-press', 'trade-press', 'other'] as const;
export type Tier = (typeof TIERS)[number];
