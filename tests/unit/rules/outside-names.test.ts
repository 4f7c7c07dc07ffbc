import { describe, expect, it } from 'vitest';
import {
  activityStatus,
  tierOfVersion1,
  statusOf,
  statusOfClaim,
  transactionType,
} from '../../../src/rules/money/outside-names.ts';
import {
  type Ending,
  type Measure,
  MEASURES,
  SOURCE_TIERS,
  type Stage,
} from '../../../src/schema/money/outcome.ts';
import { TIERS } from '../../../src/schema/money/version-1.ts';

/*
 * The codes are those of IATI’s codelists of version 2.03. ActivityStatus: 1 pipeline or
 * identification, 2 implementation, 4 closed, 5 cancelled, 6 suspended. TransactionType: 1 incoming
 * funds, 2 outgoing commitment, 3 disbursement, 8 purchase of equity, 9 sale of equity, 11 incoming
 * commitment.
 */

describe('a stage in words from outside', () => {
  it.each<[Stage, Ending | undefined, string, string]>([
    ['proposed', undefined, 'announced', '1'],
    ['draft', undefined, 'announced', '1'],
    ['announced', undefined, 'announced', '1'],
    ['established', undefined, 'established', '2'],
    ['operating', undefined, 'established', '2'],
    ['dormant', undefined, 'established', '6'],
    ['ended', 'completed', 'established', '4'],
    ['ended', 'wound-up', 'established', '4'],
    ['ended', 'cancelled', 'cancelled', '5'],
    ['ended', 'withdrawn', 'cancelled', '5'],
  ])('%s %s is the status %s and the code %s', (stage, ending, status, code) => {
    expect([statusOf(stage, ending), activityStatus(stage, ending)]).toEqual([status, code]);
  });

  it('is the status unknown where no stage is known', () => {
    expect(statusOf(undefined)).toBe('unknown');
  });
});

describe('a measure in words from outside', () => {
  const CODES: Record<Measure, [status: string, code: string | undefined]> = {
    size: ['announced', undefined],
    allocated: ['announced', undefined],
    subscribed: ['raised', '11'],
    'paid-in': ['raised', '1'],
    invested: ['deployed', '8'],
    returned: ['announced', '9'],
    awarded: ['deployed', '2'],
    'paid-out': ['deployed', '3'],
  };

  it.each(MEASURES)('%s', (measure) => {
    const [status, code] = CODES[measure];
    expect([statusOfClaim({ measure, stage: 'announced' }), transactionType(measure)]).toEqual([
      status,
      code,
    ]);
  });
});

describe('the rank of a source', () => {
  it('keeps its order in the words of version 1', () => {
    expect(SOURCE_TIERS.map(tierOfVersion1)).toEqual(TIERS);
  });
});
