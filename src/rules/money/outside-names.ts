import type { ActivityStatus, TransactionType } from '../../schema/api/iati.ts';
import type { Ending, Measure, SourceTier, Stage } from '../../schema/money/outcome.ts';
import type { Status, Tier } from '../../schema/money/version-1.ts';

/*
 * What the record's terms are called outside of it: the words of version 1 of the API, kept beside the
 * new ones.
 */

/** The old status of a fund at a stage. */
export function statusOf(stage: Stage | undefined, ending?: Ending): Status {
  switch (stage) {
    case undefined:
      return 'unknown';
    case 'proposed':
    case 'draft':
    case 'announced':
      return 'announced';
    case 'established':
    case 'operating':
    case 'dormant':
      return 'established';
    case 'ended':
      return ending === 'cancelled' || ending === 'withdrawn' ? 'cancelled' : 'established';
  }
}

const STATUS_OF_MEASURE: Partial<Record<Measure, Status>> = {
  subscribed: 'raised',
  'paid-in': 'raised',
  invested: 'deployed',
  awarded: 'deployed',
  'paid-out': 'deployed',
};

/** The old status of a claim: of its measure where that tells one, else of its stage. */
export function statusOfClaim(claim: {
  measure: Measure;
  stage?: Stage | undefined;
  ending?: Ending | undefined;
}): Status {
  return STATUS_OF_MEASURE[claim.measure] ?? statusOf(claim.stage, claim.ending);
}

/** The three figures of version 1: the size, what was paid in, and what was invested or paid out. */
export const FIGURE_NAMES = ['commitment', 'raised', 'deployed'] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** The measures that each figure of version 1 was made of, the first that is known. */
export const MEASURES_OF: Readonly<Record<FigureName, readonly Measure[]>> = {
  commitment: ['size'],
  raised: ['paid-in'],
  deployed: ['invested', 'paid-out'],
};

/** A tier in the words of version 1. */
export function tierOfVersion1(tier: SourceTier): Tier {
  if (tier === 'primary') return 'official';
  return tier === 'secondary' ? 'other' : tier;
}

/** IATI's ActivityStatus of a stage. */
export function activityStatus(stage: Stage, ending?: Ending): ActivityStatus {
  switch (stage) {
    case 'proposed':
    case 'draft':
    case 'announced':
      return '1';
    case 'established':
    case 'operating':
      return '2';
    case 'dormant':
      return '6';
    case 'ended':
      return ending === 'cancelled' || ending === 'withdrawn' ? '5' : '4';
  }
}

const TYPE_OF_MEASURE: Partial<Record<Measure, TransactionType>> = {
  subscribed: '11',
  'paid-in': '1',
  invested: '8',
  returned: '9',
  awarded: '2',
  'paid-out': '3',
};

/** IATI's TransactionType of a measure; nothing for size and allocated, which are no transactions. */
export const transactionType = (measure: Measure): TransactionType | undefined =>
  TYPE_OF_MEASURE[measure];
